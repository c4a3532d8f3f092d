package dateline.store.lucene;

import dateline.store.Facet;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;

/** Counts the reports of a segment by columns in memory. */
final class HeldFacets implements Segments.Counter {
    /** Takes the counts of the values of a column, by their numbers. */
    interface Taker {
        void claims(int[] counts);

        void day(long day, int count);

        void word(Facet facet, String word, int count);
    }

    /** What is counted by a column: all facets of claims together. */
    private record Counted(Facet facet, HeldColumn column, int[] counts) {
        static Counted of(HeldColumns columns, Facet facet) {
            HeldColumn column = columns.column(Claim.holds(facet) ? ReportDocument.CLAIM
                    : facet == Facet.DATE ? ReportDocument.START : facet.word());
            return new Counted(facet, column, new int[column.values()]);
        }

        void count(int[] documents, int end) {
            char[] at = column.at();
            for (int i = 0; i < end; i++) {
                counts[at[documents[i]]]++;
            }
        }
    }

    private final LeafReaderContext leaf;
    private final Counted[] counted;
    private final Taker taker;
    /** Reports that are counted together, column by column, as one column after the other is counted faster. */
    private final int[] waiting = new int[1024];
    private int waits;

    HeldFacets(LeafReaderContext leaf, HeldColumns columns, Set<Facet> facets, Taker taker) {
        this.leaf = leaf;
        this.taker = taker;
        Stream<Facet> ofClaims = facets.stream().filter(Claim::holds).limit(1);
        counted = Stream.concat(ofClaims, facets.stream().filter(facet -> !Claim.holds(facet)))
                .map(facet -> Counted.of(columns, facet)).toArray(Counted[]::new);
    }

    @Override
    public void count(int document) {
        waiting[waits++] = document;
        if (waits == waiting.length) {
            countWaiting();
        }
    }

    private void countWaiting() {
        for (Counted each : counted) {
            each.count(waiting, waits);
        }
        waits = 0;
    }

    @Override
    public void end() throws IOException {
        countWaiting();
        for (Counted each : counted) {
            if (Claim.holds(each.facet)) {
                taker.claims(each.counts);
            } else {
                endValues(each);
            }
        }
    }

    private void endValues(Counted each) throws IOException {
        SortedDocValues words = each.facet == Facet.DATE ? null : DocValues.getSorted(leaf.reader(), each.facet.word());
        for (int value = 0; value < each.counts.length; value++) {
            if (each.counts[value] > 0 && words == null) {
                taker.day(each.column.days()[value], each.counts[value]);
            } else if (each.counts[value] > 0 && value > 0) {
                taker.word(each.facet, words.lookupOrd(value - 1).utf8ToString(), each.counts[value]);
            }
        }
    }
}
