package dateline.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/** Counts facets in passes over columns: one for all facets that nothing is asked of, one for each other. */
final class FacetCount {
    private static final int MOST_DAYS = 1000;
    private static final int MONTH_LENGTH = "2024-05".length();

    /** What is counted, with the same filter but for that on the values themselves. */
    private enum Facet {
        ROLE, CERTAINTY, CATEGORY, LANG, SOURCE, COUNTRY, DATE;

        ReportFilter others(ReportFilter filter) {
            return switch (this) {
                case ROLE -> filter.withRoles(Set.of());
                case CERTAINTY -> filter.withCertainties(Set.of());
                case CATEGORY -> filter.withCategories(Set.of());
                case LANG -> filter.withLangs(Set.of());
                case SOURCE -> filter.withSources(Set.of());
                case COUNTRY -> filter.withCountries(Set.of());
                case DATE -> filter.withDatetime(null);
            };
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The counts of one pass. */
    private static final class Counts {
        private final int[] claims = new int[Claim.END];
        private final Map<String, Map<String, Integer>> words = new TreeMap<>();
        private final TreeMap<Long, Integer> days = new TreeMap<>();
        private long matched;

        Map<String, Integer> of(Facet facet) {
            return switch (facet) {
                case ROLE, CERTAINTY, CATEGORY -> ofClaims(facet);
                case LANG, SOURCE, COUNTRY -> words.getOrDefault(facet.word(), new TreeMap<>());
                case DATE -> throw new IllegalStateException("days have two forms");
            };
        }

        private Map<String, Integer> ofClaims(Facet facet) {
            Map<String, Integer> counts = new TreeMap<>();
            for (int claim = 0; claim < claims.length; claim++) {
                if (claims[claim] > 0) {
                    Enum<?> word = facet == Facet.ROLE ? Claim.role(claim)
                            : facet == Facet.CERTAINTY ? Claim.certainty(claim) : Claim.category(claim);
                    counts.merge(word.name().toLowerCase(Locale.ROOT), claims[claim], Integer::sum);
                }
            }
            return counts;
        }

        Map<String, Integer> ofDays(int length) {
            Map<String, Integer> counts = new TreeMap<>();
            days.forEach((day, count) -> counts.merge(LocalDate.ofEpochDay(day).toString().substring(0, length), count,
                    Integer::sum));
            return counts;
        }
    }

    private FacetCount() {}

    static Facets of(Searching searcher, ReportFilter filter, boolean byDay) throws IOException {
        Counts base = count(searcher, filter);
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            ReportFilter others = facet.others(filter);
            Counts pass = others.equals(filter) ? base : count(searcher, others);
            if (facet != Facet.DATE) {
                counts.put(facet.word(), pass.of(facet));
            } else if (byDay && pass.days.size() <= MOST_DAYS) {
                counts.put("day", pass.ofDays(MONTH_LENGTH + 3));
            } else {
                counts.put("month", pass.ofDays(MONTH_LENGTH));
            }
        }
        return new Facets(base.matched, counts);
    }

    private static Counts count(Searching searcher, ReportFilter filter) throws IOException {
        Counts counts = new Counts();
        Segments.each(searcher, ReportQuery.of(filter), leaf -> new Segment(leaf, counts));
        return counts;
    }

    /** The words of one column of a segment. */
    private static final class Words {
        private final String field;
        private final SortedDocValues column;
        private final int[] counts;

        Words(LeafReaderContext leaf, String field) throws IOException {
            this.field = field;
            column = DocValues.getSorted(leaf.reader(), field);
            counts = new int[column.getValueCount()];
        }

        void count(int document) throws IOException {
            if (column.advanceExact(document)) {
                counts[column.ordValue()]++;
            }
        }

        void addTo(Map<String, Map<String, Integer>> all) throws IOException {
            Map<String, Integer> words = all.computeIfAbsent(field, f -> new TreeMap<>());
            for (int value = 0; value < counts.length; value++) {
                if (counts[value] > 0) {
                    words.merge(column.lookupOrd(value).utf8ToString(), counts[value], Integer::sum);
                }
            }
        }
    }

    private static final class Segment implements Segments.Counter {
        private final Counts all;
        private final NumericDocValues claims;
        private final NumericDocValues starts;
        private final Words langs;
        private final Words sources;
        private final Words countries;
        /** The day that is being counted: documents come day by day. */
        private long day;
        private int ofDay;

        Segment(LeafReaderContext leaf, Counts all) throws IOException {
            this.all = all;
            claims = DocValues.getNumeric(leaf.reader(), ReportDocument.CLAIM);
            starts = DocValues.getNumeric(leaf.reader(), ReportDocument.START);
            langs = new Words(leaf, ReportDocument.LANG);
            sources = new Words(leaf, ReportDocument.SOURCE);
            countries = new Words(leaf, ReportDocument.COUNTRY);
        }

        @Override
        public void count(int document) throws IOException {
            claims.advanceExact(document);
            all.claims[(int) claims.longValue()]++;
            langs.count(document);
            sources.count(document);
            countries.count(document);
            starts.advanceExact(document);
            if (starts.longValue() != day) {
                endDay();
                day = starts.longValue();
            }
            ofDay++;
        }

        private void endDay() {
            if (ofDay > 0) {
                all.days.merge(day, ofDay, Integer::sum);
                all.matched += ofDay;
                ofDay = 0;
            }
        }

        @Override
        public void end() throws IOException {
            endDay();
            langs.addTo(all.words);
            sources.addTo(all.words);
            countries.addTo(all.words);
        }
    }
}
