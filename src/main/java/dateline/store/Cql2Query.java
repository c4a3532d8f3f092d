package dateline.store;

import dateline.event.ReportedEvent;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** A CQL2 filter asked of one report after the other. */
final class Cql2Query extends Query {
    private final Cql2Filter filter;

    Cql2Query(Cql2Filter filter) {
        this.filter = filter;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) {
                return new ConstantScoreScorer(this, score(), mode, each(leaf));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private TwoPhaseIterator each(LeafReaderContext leaf) {
        FoundDocuments documents = new FoundDocuments(List.of(leaf));
        return new TwoPhaseIterator(DocIdSetIterator.all(leaf.reader().maxDoc())) {
            @Override
            public boolean matches() throws IOException {
                ReportedEvent report = documents.at(0, approximation().docID()).report();
                return filter.test(report);
            }

            @Override
            public float matchCost() {
                return 10_000;
            }
        };
    }

    @Override
    public String toString(String field) {
        return filter.toString();
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cql2Query query && query.filter.equals(filter);
    }

    @Override
    public int hashCode() {
        return filter.hashCode();
    }
}
