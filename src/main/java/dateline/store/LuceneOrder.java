package dateline.store;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/** An order of reports as Lucene sorts by it, and a report's place in it as a cursor. */
record LuceneOrder(ReportOrder order) {
    /** A report's number in the index, and the values it is ordered by, which are null where nobody asked yet. */
    record Hit(int leaf, int document, Object value, BytesRef id) {}

    private Sort sort(boolean backwards) {
        boolean reverse = order.descending() != backwards;
        SortField first = switch (order.key()) {
            case DATE -> new SortField(ReportDocument.START, SortField.Type.LONG, reverse);
            case PUBLISHED -> new SortField(ReportDocument.PUBLISHED, SortField.Type.LONG, reverse);
            case CONFIDENCE -> new SortField(ReportDocument.CONFIDENCE, SortField.Type.DOUBLE, reverse);
            case PLACE -> new SortField(ReportDocument.PLACE_NAME, SortField.Type.STRING, reverse);
        };
        return new Sort(first, new SortField(ReportDocument.ID, SortField.Type.STRING, backwards));
    }

    /** The reports that stand next to one, the nearest first; the first ones of all where that is null. */
    List<Hit> next(Searching searcher, Query query, Hit from, boolean backwards, int limit) throws IOException {
        if (searcher.getIndexReader().maxDoc() == 0) {
            return List.of();
        }
        FieldDoc after = from == null ? null
                : new FieldDoc(searcher.getIndexReader().maxDoc() - 1, Float.NaN, new Object[] {from.value, from.id});
        ScoreDoc[] found = searcher.search(query, new TopFieldCollectorManager(sort(backwards),
                Math.min(limit, searcher.getIndexReader().maxDoc()), after, 1)).scoreDocs;
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<Hit> hits = new ArrayList<>(found.length);
        for (ScoreDoc one : found) {
            int leaf = ReaderUtil.subIndex(one.doc, leaves);
            Object[] fields = ((FieldDoc) one).fields;
            hits.add(new Hit(leaf, one.doc - leaves.get(leaf).docBase, fields[0], (BytesRef) fields[1]));
        }
        return hits;
    }

    /** A report of the index with what it is ordered by, of the usual order only. */
    Hit hit(Searching searcher, int leaf, int document) throws IOException {
        LeafReader reader = searcher.getIndexReader().leaves().get(leaf).reader();
        SortedDocValues ids = DocValues.getSorted(reader, ReportDocument.ID);
        NumericDocValues starts = DocValues.getNumeric(reader, ReportDocument.START);
        ids.advanceExact(document);
        starts.advanceExact(document);
        return new Hit(leaf, document, starts.longValue(), BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue())));
    }

    String cursor(Hit hit, boolean before) {
        return new Cursor(order.toString(), before, text(hit.value), hit.id.utf8ToString()).text();
    }

    /** @throws BadParameterException where it is no cursor of this order */
    Hit parse(Cursor cursor) {
        try {
            return new Hit(-1, -1, value(cursor.value()), new BytesRef(cursor.id()));
        } catch (DateTimeException | NumberFormatException e) {
            throw Cursor.bad();
        }
    }

    private String text(Object value) {
        return switch (order.key()) {
            case DATE, PUBLISHED -> LocalDate.ofEpochDay((Long) value).toString();
            case CONFIDENCE -> value.toString();
            case PLACE -> ((BytesRef) value).utf8ToString();
        };
    }

    private Object value(String text) {
        return switch (order.key()) {
            case DATE, PUBLISHED -> LocalDate.parse(text).toEpochDay();
            case CONFIDENCE -> Double.valueOf(text);
            case PLACE -> new BytesRef(text);
        };
    }
}
