package dateline.store.lucene;

import dateline.store.Bbox;
import dateline.store.PlaceFacts;
import dateline.store.ReportFilter;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * Reports in a box that holds many of all: as one meets them, each is asked where it stands, where the index would first gather
 * all in the box. For who takes the first few that match.
 */
final class WideBox extends TestedReports {
    /** One report of so many. */
    private static final int MANY = 20;

    private final LucenePlaceTable table;
    private final Bbox box;

    private WideBox(LucenePlaceTable table, Bbox box) {
        super(box);
        this.table = table;
        this.box = box;
    }

    /** What a filter asks for, its box in the better of the two ways. */
    static Query query(Searching searcher, LucenePlaceTable table, ReportFilter filter) throws IOException {
        if (filter.bbox() == null || table.isMixed() || !holdsMany(searcher, filter.bbox())) {
            return ReportQuery.of(filter);
        }
        return new BooleanQuery.Builder().add(ReportQuery.of(filter.withBbox(null)), Occur.FILTER)
                .add(new WideBox(table, filter.bbox()), Occur.FILTER).build();
    }

    private static boolean holdsMany(Searching searcher, Bbox box) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(ReportQuery.of(ReportFilter.ALL.withBbox(box))),
                ScoreMode.COMPLETE_NO_SCORES, 1);
        long held = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            ScorerSupplier found = weight.scorerSupplier(leaf);
            held += found == null ? 0 : found.cost();
        }
        return held * MANY > searcher.getIndexReader().maxDoc();
    }

    @Override
    TwoPhaseIterator at(LeafReaderContext leaf) throws IOException {
        SortedDocValues places = DocValues.getSorted(leaf.reader(), ReportDocument.WHERE);
        return new TwoPhaseIterator(places) {
            @Override
            public boolean matches() throws IOException {
                PlaceFacts place = table.get(table.number(leaf.ord, places.ordValue()));
                return box.holds(place.lon() / 100.0, place.lat() / 100.0);
            }

            @Override
            public float matchCost() {
                return 10;
            }
        };
    }
}
