package dateline.store.lucene;

import dateline.store.Bbox;
import dateline.store.ReportFilter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * What a filter asks of columns that are held in memory. Where the index knows of few reports that can be meant, these are looked
 * at; where of many, all are, or those that another condition has left: the index would first gather what each condition means.
 */
final class HeldQuery extends Query {
    /** One report of so many is few. */
    private static final int FEW = 16;

    private final ReportFilter filter;
    private final HeldSegments held;

    private HeldQuery(ReportFilter filter, HeldSegments held) {
        this.filter = filter;
        this.held = held;
    }

    /** What a filter asks for, in the better of the two ways. */
    static Query of(ReportFilter filter, HeldSegments held) {
        ReportFilter inColumns = held(filter);
        ReportFilter others = others(filter);
        if (inColumns.equals(ReportFilter.ALL) || !held.areHeld()) {
            return ReportQuery.of(filter);
        }
        Query query = new HeldQuery(inColumns, held);
        return others.equals(ReportFilter.ALL) ? query
                : new BooleanQuery.Builder().add(query, Occur.FILTER).add(ReportQuery.of(others), Occur.FILTER).build();
    }

    /** The part of a filter that columns in memory tell. */
    private static ReportFilter held(ReportFilter filter) {
        return filter.withBbox(Bbox.EARTH.equals(filter.bbox()) ? null : filter.bbox()).withPlaces(Set.of())
                .withConfidence(null).withQ(null).withFilter(null);
    }

    /** The other part, with the languages that words are looked for in. */
    private static ReportFilter others(ReportFilter filter) {
        return ReportFilter.ALL.withPlaces(filter.places()).withConfidence(filter.confidence()).withFilter(filter.filter())
                .withQ(filter.q()).withLangs(filter.q() == null ? Set.of() : filter.langs());
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        List<Weight> conditions = new ArrayList<>();
        for (Query condition : ReportQuery.conditions(filter)) {
            conditions.add(searcher.createWeight(searcher.rewrite(condition), ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                if (!held.of(leaf).areThere()) {
                    return searcher.createWeight(searcher.rewrite(ReportQuery.of(filter)), mode, boost).scorerSupplier(leaf);
                }
                ScorerSupplier fewest = null;
                for (Weight condition : conditions) {
                    ScorerSupplier found = condition.scorerSupplier(leaf);
                    if (found == null) {
                        return null;
                    }
                    fewest = fewest == null || found.cost() < fewest.cost() ? found : fewest;
                }
                return conditions.size() == 1 && fewest.cost() < leaf.reader().maxDoc() / FEW ? fewest
                        : looking(this, leaf, mode, fewest);
            }

            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                ScorerSupplier supplier = scorerSupplier(leaf);
                return supplier == null ? null : supplier.get(Long.MAX_VALUE);
            }

            @Override
            public int count(LeafReaderContext leaf) throws IOException {
                return conditions.size() == 1 ? conditions.get(0).count(leaf) : super.count(leaf);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    /** @param fewest those of the condition that means the fewest reports of the segment */
    private ScorerSupplier looking(Weight weight, LeafReaderContext leaf, ScoreMode mode, ScorerSupplier fewest) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) throws IOException {
                HeldColumns columns = held.of(leaf);
                HeldTest test = HeldTest.of(leaf.reader(), columns, filter);
                int reports = columns.places().length;
                if (cost() <= leadCost && cost() < reports / FEW) {
                    return new ConstantScoreScorer(weight, 0, mode, among(fewest.get(leadCost).iterator(), test));
                }
                if (leadCost < reports / FEW) {
                    return new ConstantScoreScorer(weight, 0, mode, among(DocIdSetIterator.all(reports), test));
                }
                return new ConstantScoreScorer(weight, 0, mode, new HeldDocuments(test, reports));
            }

            @Override
            public long cost() {
                return fewest.cost();
            }
        };
    }

    private static TwoPhaseIterator among(DocIdSetIterator some, HeldTest test) {
        return new TwoPhaseIterator(some) {
            @Override
            public boolean matches() {
                return test.holds(approximation.docID());
            }

            @Override
            public float matchCost() {
                return 10;
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
        return sameClassAs(other) && filter.equals(((HeldQuery) other).filter);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + filter.hashCode();
    }
}
