package dateline.store.lucene;

import dateline.store.lucene.LuceneOrder.Hit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * Reports by a number and then by id, the first ones of those that match. Lucene's sort would look up the text of ids in every
 * segment whenever the last one of the best changes; here two numbers tell most reports apart.
 */
final class NumberSorted {
    /** A report, or a point, by what it is ordered by; the text of the id is null where it was not read. */
    private record Ranked(int leaf, int document, long number, long idStart, BytesRef id) {}

    private final Searching searcher;
    private final String field;
    private final int limit;
    private final Comparator<Ranked> order;
    private final PriorityQueue<Ranked> best;

    /**
     * @param rising whether numbers rise
     * @param backwards whether ids fall
     */
    NumberSorted(Searching searcher, String field, boolean rising, boolean backwards, int limit) {
        this.searcher = searcher;
        this.field = field;
        this.limit = limit;
        Comparator<Ranked> byNumber = Comparator.comparingLong(Ranked::number);
        Comparator<Ranked> byId = ((Comparator<Ranked>) (a, b) -> Long.compareUnsigned(a.idStart, b.idStart))
                .thenComparing(this::id);
        order = (rising ? byNumber : byNumber.reversed()).thenComparing(backwards ? byId.reversed() : byId);
        best = new PriorityQueue<>(order.reversed());
    }

    /**
     * The first ones, in order.
     *
     * @param number of the point that they stand after
     * @param id of that point; null where there is none, and all are taken
     */
    List<Hit> find(Query query, long number, BytesRef id) throws IOException {
        Ranked after = id == null ? null : new Ranked(-1, -1, number, ReportDocument.idStart(id), id);
        Segments.each(searcher, query, leaf -> new Segment(leaf, after));
        Hit[] hits = new Hit[best.size()];
        for (int i = hits.length - 1; i >= 0; i--) {
            Ranked last = best.poll();
            hits[i] = new Hit(last.leaf, last.document, null, null);
        }
        return List.of(hits);
    }

    private BytesRef id(Ranked ranked) {
        try {
            return ranked.id != null ? ranked.id
                    : LuceneOrder.id(searcher.getIndexReader().leaves().get(ranked.leaf).reader(), ranked.document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Segment implements Segments.Counter {
        private final int leaf;
        private final Ranked after;
        private final NumericDocValues numbers;
        private final NumericDocValues idStarts;

        Segment(LeafReaderContext leaf, Ranked after) throws IOException {
            LeafReader reader = leaf.reader();
            this.leaf = leaf.ord;
            this.after = after;
            numbers = DocValues.getNumeric(reader, field);
            idStarts = DocValues.getNumeric(reader, ReportDocument.ID_START);
        }

        @Override
        public void count(int document) throws IOException {
            numbers.advanceExact(document);
            idStarts.advanceExact(document);
            Ranked next = new Ranked(leaf, document, numbers.longValue(), idStarts.longValue(), null);
            if (after != null && order.compare(next, after) <= 0) {
                return;
            }
            if (best.size() < limit) {
                best.add(next);
            } else if (order.compare(next, best.peek()) < 0) {
                best.poll();
                best.add(next);
            }
        }

        @Override
        public void end() {
            // the best are of all segments
        }
    }
}
