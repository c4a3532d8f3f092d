package dateline.store.lucene;

import dateline.store.Facet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;

/**
 * One pass over columns of numbers that counts some facets under one filter. Of all reports of a segment, words need no
 * pass: the index knows how many have each, deleted ones among them.
 */
final class FacetPass implements HeldFacets.Taker {
    private static final int AHEAD = 16;
    private final Set<Facet> facets;
    private final int[] claims = new int[Claim.END];
    private final Map<Facet, Map<String, Integer>> words = new EnumMap<>(Facet.class);
    private final Map<Long, Integer> days = new HashMap<>();

    private FacetPass(Set<Facet> facets) {
        this.facets = facets;
    }

    /** The counts by value, in the order of the values; days as 2024-05-01. */
    static Map<Facet, Map<String, Integer>> of(Searching searcher, Query query, HeldSegments held, Set<Facet> facets)
            throws IOException {
        FacetPass pass = new FacetPass(facets);
        Segments.each(searcher, query, leaf -> {
            HeldColumns columns = held.of(leaf);
            return columns.areThere() ? new HeldFacets(leaf, columns, facets, pass) : pass.new Segment(leaf, facets);
        });
        return pass.counts();
    }

    /** The same of all reports of a segment, deleted ones too. */
    static Map<Facet, Map<String, Integer>> ofSegment(LeafReaderContext leaf) throws IOException {
        FacetPass pass = new FacetPass(EnumSet.allOf(Facet.class));
        for (Facet facet : pass.facets) {
            Terms terms = facet == Facet.DATE ? null : leaf.reader().terms(facet.word());
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            while (each.next() != null) {
                String word = each.term().utf8ToString();
                pass.word(facet, Claim.holds(facet) ? word.toLowerCase(Locale.ROOT) : word, each.docFreq());
            }
        }
        pass.addDays(leaf);
        return pass.counts();
    }

    /** Of all reports of a segment, which lie in the order of their days: where one some way ahead is of the same day, so are all between. */
    private void addDays(LeafReaderContext leaf) throws IOException {
        NumericDocValues starts = DocValues.getNumeric(leaf.reader(), ReportDocument.START);
        NumericDocValues ahead = DocValues.getNumeric(leaf.reader(), ReportDocument.START);
        int end = leaf.reader().maxDoc();
        for (int document = 0; document < end && starts.advanceExact(document);) {
            long start = starts.longValue();
            int first = document;
            while (document + AHEAD < end && isOf(ahead, document + AHEAD, start)) {
                document += AHEAD;
            }
            do {
                document++;
            } while (document < end && isOf(starts, document, start));
            day(start, document - first);
        }
    }

    private static boolean isOf(NumericDocValues starts, int document, long start) throws IOException {
        return starts.advanceExact(document) && starts.longValue() == start;
    }

    /** The same of the deleted ones alone. */
    static Map<Facet, Map<String, Integer>> ofDeleted(LeafReaderContext leaf, Set<Facet> facets) throws IOException {
        FacetPass pass = new FacetPass(facets);
        Segments.deleted(leaf, pass.new Segment(leaf, facets));
        return pass.counts();
    }

    private Map<Facet, Map<String, Integer>> counts() {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : facets) {
            Map<String, Integer> values = new TreeMap<>(words.getOrDefault(facet, Map.of()));
            if (facet == Facet.DATE) {
                days.forEach((day, count) -> values.put(LocalDate.ofEpochDay(day).toString(), count));
            } else if (Claim.holds(facet)) {
                addClaims(facet, values);
            }
            counts.put(facet, values);
        }
        return counts;
    }

    private void addClaims(Facet facet, Map<String, Integer> values) {
        for (int claim = 0; claim < claims.length; claim++) {
            if (claims[claim] > 0) {
                values.merge(Claim.value(facet, claim).name().toLowerCase(Locale.ROOT), claims[claim], Integer::sum);
            }
        }
    }

    @Override
    public void claims(int[] counts) {
        for (int claim = 0; claim < counts.length; claim++) {
            claims[claim] += counts[claim];
        }
    }

    @Override
    public void day(long day, int count) {
        days.merge(day, count, Integer::sum);
    }

    @Override
    public void word(Facet facet, String word, int count) {
        words.computeIfAbsent(facet, f -> new HashMap<>()).merge(word, count, Integer::sum);
    }

    /** The words of one column of a segment. */
    private static final class Words {
        private final Facet facet;
        private final SortedDocValues column;
        private final int[] counts;

        Words(LeafReaderContext leaf, Facet facet) throws IOException {
            this.facet = facet;
            column = DocValues.getSorted(leaf.reader(), facet.word());
            counts = new int[column.getValueCount()];
        }

        void count(int document) throws IOException {
            if (column.advanceExact(document)) {
                counts[column.ordValue()]++;
            }
        }
    }

    private final class Segment implements Segments.Counter {
        private final NumericDocValues claimColumn;
        private final NumericDocValues startColumn;
        private final Words[] wordColumns;
        /** The day that is being counted: documents come day by day. */
        private long day;
        private int ofDay;

        Segment(LeafReaderContext leaf, Set<Facet> counted) throws IOException {
            claimColumn = counted.stream().anyMatch(Claim::holds) ? DocValues.getNumeric(leaf.reader(), ReportDocument.CLAIM) : null;
            startColumn = counted.contains(Facet.DATE) ? DocValues.getNumeric(leaf.reader(), ReportDocument.START) : null;
            Facet[] inWords = counted.stream().filter(facet -> !Claim.holds(facet) && facet != Facet.DATE).toArray(Facet[]::new);
            wordColumns = new Words[inWords.length];
            for (int i = 0; i < inWords.length; i++) {
                wordColumns[i] = new Words(leaf, inWords[i]);
            }
        }

        @Override
        public void count(int document) throws IOException {
            if (claimColumn != null) {
                claimColumn.advanceExact(document);
                claims[(int) claimColumn.longValue()]++;
            }
            for (Words words : wordColumns) {
                words.count(document);
            }
            if (startColumn != null) {
                startColumn.advanceExact(document);
                countDay(startColumn.longValue());
            }
        }

        private void countDay(long start) {
            if (start != day) {
                endDay();
                day = start;
            }
            ofDay++;
        }

        private void endDay() {
            if (ofDay > 0) {
                FacetPass.this.day(day, ofDay);
                ofDay = 0;
            }
        }

        @Override
        public void end() throws IOException {
            endDay();
            for (Words words : wordColumns) {
                for (int value = 0; value < words.counts.length; value++) {
                    if (words.counts[value] > 0) {
                        word(words.facet, words.column.lookupOrd(value).utf8ToString(), words.counts[value]);
                    }
                }
            }
        }
    }
}
