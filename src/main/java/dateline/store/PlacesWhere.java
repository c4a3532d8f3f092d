package dateline.store;

import dateline.event.Where;
import java.io.IOException;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Reports at places of which a test holds; each place is tested once, not each report. */
final class PlacesWhere extends Query {
    private final Predicate<BytesRef> test;

    private PlacesWhere(Predicate<BytesRef> test) {
        this.test = test;
    }

    /** By all that is known of a place. */
    static PlacesWhere all(Predicate<Where> test) {
        return new PlacesWhere(value -> test.test(PlaceFacts.where(value)));
    }

    /** By what can be read of a place more quickly. */
    static PlacesWhere facts(Predicate<PlaceFacts> test) {
        return new PlacesWhere(value -> test.test(PlaceFacts.of(value)));
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                return new ConstantScoreScorer(this, score(), mode, at(leaf));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private TwoPhaseIterator at(LeafReaderContext leaf) throws IOException {
        SortedDocValues places = DocValues.getSorted(leaf.reader(), ReportDocument.WHERE);
        FixedBitSet tested = new FixedBitSet(Math.max(1, places.getValueCount()));
        TermsEnum each = places.termsEnum();
        for (BytesRef place = each.next(); place != null; place = each.next()) {
            if (test.test(place)) {
                tested.set((int) each.ord());
            }
        }
        return new TwoPhaseIterator(places) {
            @Override
            public boolean matches() throws IOException {
                return tested.get(places.ordValue());
            }

            @Override
            public float matchCost() {
                return 10;
            }
        };
    }

    @Override
    public String toString(String field) {
        return "places:" + test;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    /** A test is none but itself. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PlacesWhere query && query.test == test;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(test);
    }
}
