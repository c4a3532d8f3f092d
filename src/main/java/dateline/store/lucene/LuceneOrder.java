package dateline.store.lucene;

import dateline.store.BadParameterException;
import dateline.store.Cursor;
import dateline.store.ReportOrder;
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
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/** An order of reports as Lucene sorts by it, and a report's place in it as a cursor. */
record LuceneOrder(ReportOrder order) {
    /** How many times as many reports as are wanted lie in the first stretch of values, were they spread evenly. */
    private static final double STRETCH = 2;
    private static final double GROWTH = 4;
    /** A share of all values above which the rest of them is one stretch. */
    private static final double MOST_STRETCH = 0.25;

    /** A report's number in the index, and the values it is ordered by, which are null where nobody asked yet. */
    record Hit(int leaf, int document, Object value, BytesRef id) {}

    private Sort byName(boolean backwards) {
        return new Sort(new SortField(ReportDocument.PLACE_NAME, SortField.Type.STRING, order.descending() != backwards),
                new SortField(ReportDocument.ID, SortField.Type.STRING, backwards));
    }

    /** The reports that stand next to one, the nearest first; the first ones of all where that is null. */
    List<Hit> next(Searching searcher, Query query, Hit from, boolean backwards, int limit) throws IOException {
        boolean rising = order.descending() == backwards;
        OrderedValues values = OrderedValues.of(searcher.getIndexReader(), order.key());
        Object outermost = values.first(rising);
        Object start = outermost == null || from == null ? outermost : from.value;
        double share = STRETCH * limit / searcher.getIndexReader().maxDoc();
        List<Hit> hits = new ArrayList<>();
        for (Hit after = from; start != null && hits.size() < limit; after = null) {
            Object end = share >= MOST_STRETCH ? null : values.end(start, share, rising);
            Query stretch = within(query, start == outermost && end == null ? null : values.between(start, end, rising));
            hits.addAll(sorted(searcher, stretch, after, backwards, limit - hits.size()));
            start = end == null ? null : values.next(end, rising);
            share *= GROWTH;
        }
        return hits;
    }

    private static Query within(Query query, Query stretch) {
        return stretch == null ? query
                : new BooleanQuery.Builder().add(query, Occur.FILTER).add(stretch, Occur.FILTER).build();
    }

    private List<Hit> sorted(Searching searcher, Query query, Hit after, boolean backwards, int limit) throws IOException {
        if (order.key() == ReportOrder.Key.PLACE) {
            return byName(searcher, query, after, backwards, limit);
        }
        long number = after == null ? 0
                : after.value instanceof Double share ? Double.doubleToRawLongBits(share) : (Long) after.value;
        return new NumberSorted(searcher, field(), order.descending() == backwards, backwards, limit)
                .find(query, number, after == null ? null : after.id);
    }

    private List<Hit> byName(Searching searcher, Query query, Hit from, boolean backwards, int limit) throws IOException {
        FieldDoc after = from == null ? null
                : new FieldDoc(searcher.getIndexReader().maxDoc() - 1, Float.NaN, new Object[] {from.value, from.id});
        ScoreDoc[] found = searcher.search(query, new TopFieldCollectorManager(byName(backwards),
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

    private String field() {
        return switch (order.key()) {
            case DATE -> ReportDocument.START;
            case PUBLISHED -> ReportDocument.PUBLISHED;
            case CONFIDENCE -> ReportDocument.CONFIDENCE;
            case PLACE -> ReportDocument.PLACE_NAME;
        };
    }

    /** A report of the index with what it is ordered by. */
    Hit hit(Searching searcher, int leaf, int document) throws IOException {
        LeafReader reader = searcher.getIndexReader().leaves().get(leaf).reader();
        return new Hit(leaf, document, value(reader, document), id(reader, document));
    }

    private Object value(LeafReader reader, int document) throws IOException {
        if (order.key() == ReportOrder.Key.PLACE) {
            return word(DocValues.getSorted(reader, field()), document);
        }
        NumericDocValues numbers = DocValues.getNumeric(reader, field());
        numbers.advanceExact(document);
        return order.key() == ReportOrder.Key.CONFIDENCE ? (Object) Double.longBitsToDouble(numbers.longValue())
                : (Object) numbers.longValue();
    }

    static BytesRef id(LeafReader reader, int document) throws IOException {
        return word(DocValues.getSorted(reader, ReportDocument.ID), document);
    }

    private static BytesRef word(SortedDocValues words, int document) throws IOException {
        words.advanceExact(document);
        return BytesRef.deepCopyOf(words.lookupOrd(words.ordValue()));
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
