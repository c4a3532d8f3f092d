package dateline.store.lucene;

import java.io.IOException;
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

/** Reports of which a test in Java holds that the index knows nothing of. A test is none but itself, so no answer is kept. */
abstract class TestedReports extends Query {
    private final Object test;

    TestedReports(Object test) {
        this.test = test;
    }

    /** The reports of a segment that may be meant, and whether each is. */
    abstract TwoPhaseIterator at(LeafReaderContext leaf) throws IOException;

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

    @Override
    public String toString(String field) {
        return getClass().getSimpleName() + ':' + test;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && test == ((TestedReports) other).test;
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + System.identityHashCode(test);
    }
}
