package dateline.store;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Reports with a quote of which a test holds: each is read, after all other conditions have left out what they can. */
final class QuoteWhere extends Query {
    private final Predicate<String> test;

    QuoteWhere(Predicate<String> test) {
        this.test = test;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                return new ConstantScoreScorer(this, score(), mode, each(leaf));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private TwoPhaseIterator each(LeafReaderContext leaf) throws IOException {
        FoundDocuments documents = new FoundDocuments(List.of(leaf));
        return new TwoPhaseIterator(DocValues.getBinary(leaf.reader(), ReportDocument.FEATURE)) {
            @Override
            public boolean matches() throws IOException {
                return test.test(documents.at(0, approximation().docID()).report().quote());
            }

            @Override
            public float matchCost() {
                return 10_000;
            }
        };
    }

    @Override
    public String toString(String field) {
        return "quote:" + test;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    /** A test is none but itself. */
    @Override
    public boolean equals(Object other) {
        return other instanceof QuoteWhere query && query.test == test;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(test);
    }
}
