package dateline.store;

import dateline.event.Where;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The places of an index. Where a place was stored with other facts at another time (a gazetteer that was improved), the facts
 * that sort last are shown.
 */
final class LucenePlaceTable implements PlaceTable {
    private final List<LeafReaderContext> leaves;
    private final List<PlaceFacts> places;
    /** By number of the place: the segment, and which of its values, that tells all of it. */
    private final int[] segments;
    private final int[] values;
    /** The number of a place by segment and value. */
    private final int[][] numbers;
    /** Read when asked for, and forgotten when memory is short. */
    private final AtomicReferenceArray<SoftReference<Where>> read;

    private LucenePlaceTable(List<LeafReaderContext> leaves, List<PlaceFacts> places, int[] segments, int[] values, int[][] numbers) {
        this.leaves = leaves;
        this.places = places;
        this.segments = segments;
        this.values = values;
        this.numbers = numbers;
        this.read = new AtomicReferenceArray<>(places.size());
    }

    static LucenePlaceTable of(IndexReader reader) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        SortedDocValues[] columns = new SortedDocValues[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            columns[leaf.ord] = DocValues.getSorted(leaf.reader(), ReportDocument.WHERE);
        }
        OrdinalMap all = OrdinalMap.build(null, columns, PackedInts.DEFAULT);
        int[] numberOf = new int[(int) all.getValueCount()];
        int[] segments = new int[numberOf.length];
        int[] values = new int[numberOf.length];
        List<PlaceFacts> places = new ArrayList<>();
        for (int value = 0; value < numberOf.length; value++) {
            int segment = all.getFirstSegmentNumber(value);
            int inSegment = (int) all.getFirstSegmentOrd(value);
            put(places, PlaceFacts.of(columns[segment].lookupOrd(inSegment)));
            numberOf[value] = places.size() - 1;
            segments[numberOf[value]] = segment;
            values[numberOf[value]] = inSegment;
        }
        return new LucenePlaceTable(leaves, places, segments, values, numbers(columns, all, numberOf));
    }

    private static void put(List<PlaceFacts> places, PlaceFacts next) {
        int last = places.size() - 1;
        if (last >= 0 && places.get(last).placeId().equals(next.placeId())) {
            places.set(last, next);
        } else {
            places.add(next);
        }
    }

    private static int[][] numbers(SortedDocValues[] columns, OrdinalMap all, int[] numberOf) {
        int[][] numbers = new int[columns.length][];
        for (int segment = 0; segment < columns.length; segment++) {
            LongValues ofAll = all.getGlobalOrds(segment);
            numbers[segment] = new int[columns[segment].getValueCount()];
            for (int value = 0; value < numbers[segment].length; value++) {
                numbers[segment][value] = numberOf[(int) ofAll.get(value)];
            }
        }
        return numbers;
    }

    @Override
    public int size() {
        return places.size();
    }

    @Override
    public PlaceFacts get(int number) {
        return places.get(number);
    }

    int number(int leaf, int value) {
        return numbers[leaf][value];
    }

    @Override
    public Where where(int number) throws IOException {
        SoftReference<Where> known = read.get(number);
        Where where = known == null ? null : known.get();
        if (where == null) {
            SortedDocValues column = DocValues.getSorted(leaves.get(segments[number]).reader(), ReportDocument.WHERE);
            BytesRef facts = column.lookupOrd(values[number]);
            where = PlaceFacts.where(facts);
            read.set(number, new SoftReference<>(where));
        }
        return where;
    }

    /** Counts the reports at each place in one pass over a column of numbers; no report is read. */
    PlaceTally tally(Searching searcher, Query query) throws IOException {
        int[] all = new int[size()];
        Segments.each(searcher, query, leaf -> new Counter(this, leaf, all));
        return PlaceTally.of(this, all);
    }

    private static final class Counter implements Segments.Counter {
        private final LucenePlaceTable table;
        private final int leaf;
        private final SortedDocValues where;
        private final int[] counts;
        private final int[] all;

        Counter(LucenePlaceTable table, LeafReaderContext leaf, int[] all) throws IOException {
            this.table = table;
            this.leaf = leaf.ord;
            where = DocValues.getSorted(leaf.reader(), ReportDocument.WHERE);
            counts = new int[where.getValueCount()];
            this.all = all;
        }

        @Override
        public void count(int document) throws IOException {
            if (where.advanceExact(document)) {
                counts[where.ordValue()]++;
            }
        }

        @Override
        public void end() {
            for (int value = 0; value < counts.length; value++) {
                all[table.number(leaf, value)] += counts[value];
            }
        }
    }
}
