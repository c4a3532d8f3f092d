package dateline.store.lucene;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;

/** Counts the reports of a segment by their value of the column of places; no report is read. */
final class PlaceCounter implements Segments.Counter {
    private final SortedDocValues where;
    private final int[] counts;
    private final Consumer<int[]> taker;

    /** @param taker of the counts by value */
    PlaceCounter(LeafReaderContext leaf, Consumer<int[]> taker) throws IOException {
        where = DocValues.getSorted(leaf.reader(), ReportDocument.WHERE);
        counts = new int[where.getValueCount()];
        this.taker = taker;
    }

    /** The same by the column in memory, where it is there. */
    static Segments.Counter of(LeafReaderContext leaf, HeldColumns columns, Consumer<int[]> taker) throws IOException {
        if (!columns.areThere()) {
            return new PlaceCounter(leaf, taker);
        }
        int[] counts = new int[columns.points().length];
        return new Segments.Counter() {
            @Override
            public void count(int document) {
                counts[columns.places()[document]]++;
            }

            @Override
            public void end() {
                taker.accept(counts);
            }
        };
    }

    @Override
    public void count(int document) throws IOException {
        if (where.advanceExact(document)) {
            counts[where.ordValue()]++;
        }
    }

    @Override
    public void end() {
        taker.accept(counts);
    }
}
