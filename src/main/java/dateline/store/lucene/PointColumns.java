package dateline.store.lucene;

import dateline.event.Where;
import dateline.store.PlaceFacts;
import dateline.store.ReportPoint;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Query;

/** The columns of a segment that tell a {@link ReportPoint}: no report is read. Read forwards only. */
final class PointColumns {
    private final SortedDocValues ids;
    private final SortedDocValues places;
    private final NumericDocValues claims;
    private final NumericDocValues starts;
    private final NumericDocValues ends;
    private final LucenePlaceTable table;
    private final int leaf;

    private PointColumns(LeafReaderContext leaf, LucenePlaceTable table) throws IOException {
        this.leaf = leaf.ord;
        this.table = table;
        ids = DocValues.getSorted(leaf.reader(), ReportDocument.ID);
        places = DocValues.getSorted(leaf.reader(), ReportDocument.WHERE);
        claims = DocValues.getNumeric(leaf.reader(), ReportDocument.CLAIM);
        starts = DocValues.getNumeric(leaf.reader(), ReportDocument.START);
        ends = DocValues.getNumeric(leaf.reader(), ReportDocument.END);
    }

    /** The newest of those that match. */
    static List<ReportPoint> newest(Searching searcher, LucenePlaceTable table, Query query, int limit) throws IOException {
        PointColumns[] columns = new PointColumns[searcher.getIndexReader().leaves().size()];
        NewestFirst walk = NewestFirst.of(searcher, query, null);
        List<ReportPoint> points = new ArrayList<>();
        while (points.size() < limit && walk.next()) {
            if (columns[walk.leaf()] == null) {
                columns[walk.leaf()] = new PointColumns(searcher.getIndexReader().leaves().get(walk.leaf()), table);
            }
            points.add(columns[walk.leaf()].at(walk.document()));
        }
        return points;
    }

    private ReportPoint at(int document) throws IOException {
        ids.advanceExact(document);
        places.advanceExact(document);
        int claim = (int) number(claims, document);
        return new ReportPoint(ids.lookupOrd(ids.ordValue()).utf8ToString(), Claim.role(claim), Claim.certainty(claim),
                Claim.category(claim), LocalDate.ofEpochDay(number(starts, document)), LocalDate.ofEpochDay(number(ends, document)),
                place(places.ordValue()));
    }

    private Where place(int value) throws IOException {
        return table.isMixed() ? PlaceFacts.where(places.lookupOrd(value)) : table.where(table.number(leaf, value));
    }

    private static long number(NumericDocValues column, int document) throws IOException {
        column.advanceExact(document);
        return column.longValue();
    }
}
