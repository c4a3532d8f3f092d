package dateline.store.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The reports that match, newest first, one after the other. Each segment of the index has them in this order already, so
 * that a walk needs only the next one of each segment, and begins anywhere at the cost of a binary search.
 */
final class NewestFirst {
    /** The order of a segment's documents: reports by first day, newest first, then id; then articles. */
    static final Sort ORDER = new Sort(newest(), new SortField(ReportDocument.ID, SortField.Type.STRING));

    /** A report that a walk begins after. */
    record Point(long start, BytesRef id) {}

    private final PriorityQueue<Head> heads = new PriorityQueue<>();
    private final Searching searcher;
    private Head current;
    private int looked;

    private static SortField newest() {
        SortField newest = new SortField(ReportDocument.START, SortField.Type.LONG, true);
        newest.setMissingValue(Long.MIN_VALUE);
        return newest;
    }

    private NewestFirst(Searching searcher) {
        this.searcher = searcher;
    }

    /** @param after null to begin with the newest */
    static NewestFirst of(Searching searcher, Query query, Point after) throws IOException {
        NewestFirst walk = new NewestFirst(searcher);
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                walk.add(new Head(leaf, scorer.iterator(), after));
            }
        }
        return walk;
    }

    private void add(Head head) throws IOException {
        if (head.advance()) {
            heads.add(head);
        }
    }

    /** Goes to the next report; false where there is none. */
    boolean next() throws IOException {
        if ((looked++ & Segments.TIME_LOOKS) == 0) {
            searcher.checkTime();
        }
        if (current != null) {
            add(current);
        }
        current = heads.poll();
        return current != null;
    }

    int leaf() {
        return current.leaf.ord;
    }

    int document() {
        return current.document;
    }

    /** The first document of a segment that stands at a point or after it. */
    static int firstNotBefore(LeafReader reader, Point point) throws IOException {
        return first(reader, point, 0);
    }

    /** The first document whose place to the point (-1 before, 0 at it, 1 after) is at least that: a binary search. */
    private static int first(LeafReader reader, Point point, int least) throws IOException {
        int low = 0;
        int high = reader.maxDoc();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(reader, middle, point) >= least) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int compare(LeafReader reader, int document, Point point) throws IOException {
        NumericDocValues starts = DocValues.getNumeric(reader, ReportDocument.START);
        if (!starts.advanceExact(document)) {
            return 1; // an article
        }
        if (starts.longValue() != point.start) {
            return starts.longValue() < point.start ? 1 : -1;
        }
        SortedDocValues ids = DocValues.getSorted(reader, ReportDocument.ID);
        ids.advanceExact(document);
        return Integer.signum(ids.lookupOrd(ids.ordValue()).compareTo(point.id));
    }

    /** The next report of a segment. */
    private static final class Head implements Comparable<Head> {
        private final LeafReaderContext leaf;
        private final DocIdSetIterator iterator;
        private final Bits live;
        private final NumericDocValues starts;
        private final NumericDocValues idStarts;
        private final SortedDocValues ids;
        private final int first;
        private int document = -1;
        private long start;
        private long idStart;

        Head(LeafReaderContext leaf, DocIdSetIterator iterator, Point after) throws IOException {
            LeafReader reader = leaf.reader();
            this.leaf = leaf;
            this.iterator = iterator;
            live = reader.getLiveDocs();
            starts = DocValues.getNumeric(reader, ReportDocument.START);
            idStarts = DocValues.getNumeric(reader, ReportDocument.ID_START);
            ids = DocValues.getSorted(reader, ReportDocument.ID);
            first = after == null ? 0 : first(reader, after, 1);
        }

        boolean advance() throws IOException {
            do {
                document = document < 0 ? iterator.advance(first) : iterator.nextDoc();
            } while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document));
            if (document == DocIdSetIterator.NO_MORE_DOCS || !starts.advanceExact(document)) {
                return false;
            }
            start = starts.longValue();
            idStarts.advanceExact(document);
            idStart = idStarts.longValue();
            return true;
        }

        @Override
        public int compareTo(Head other) {
            int byStart = Long.compare(other.start, start);
            int byId = byStart != 0 ? byStart : Long.compareUnsigned(idStart, other.idStart);
            return byId != 0 ? byId : id().compareTo(other.id());
        }

        private BytesRef id() {
            try {
                ids.advanceExact(document);
                return ids.lookupOrd(ids.ordValue());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
