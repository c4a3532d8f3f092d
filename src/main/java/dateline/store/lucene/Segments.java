package dateline.store.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** One pass over the reports that match, a segment of the index after the other. */
final class Segments {
    /** How rarely the clock is looked at, as a mask of bits. */
    static final int TIME_LOOKS = 0x3FF;

    /** Counts the reports of one segment. */
    interface Counter {
        void count(int document) throws IOException;

        /** Told after the segment's last report. */
        void end() throws IOException;
    }

    /** Makes the counter of a segment. */
    interface Counting {
        Counter of(LeafReaderContext leaf) throws IOException;
    }

    private Segments() {}

    static void each(Searching searcher, Query query, Counting counting) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                count(searcher, scorer.iterator(), leaf.reader().getLiveDocs(), counting.of(leaf));
            }
        }
    }

    /** All reports of a segment, deleted ones too. */
    static void all(LeafReaderContext leaf, Counter counter) throws IOException {
        NumericDocValues reports = DocValues.getNumeric(leaf.reader(), ReportDocument.START);
        for (int document = reports.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = reports.nextDoc()) {
            counter.count(document);
        }
        counter.end();
    }

    /** Those that are deleted. */
    static void deleted(LeafReaderContext leaf, Counter counter) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        NumericDocValues reports = DocValues.getNumeric(leaf.reader(), ReportDocument.START);
        for (int document = 0; live != null && document < live.length(); document++) {
            if (!live.get(document) && reports.advanceExact(document)) {
                counter.count(document);
            }
        }
        counter.end();
    }

    private static void count(Searching searcher, DocIdSetIterator matching, Bits live, Counter counter) throws IOException {
        int looked = 0;
        for (int document = matching.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = matching.nextDoc()) {
            if (live == null || live.get(document)) {
                counter.count(document);
            }
            if ((looked++ & TIME_LOOKS) == 0) {
                searcher.checkTime();
            }
        }
        counter.end();
    }
}
