package dateline.store;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts facets, each under the filters of all others: in one pass for all facets that nothing is asked of, in one for each other.
 * What was counted is remembered, so that of a filter that moves its own facet is counted once. For use by any number of threads.
 */
public final class FacetCounter {
    private static final int MOST_DAYS = 1000;
    private static final int DAY_LENGTH = "-01".length();

    /** Counts some facets under one filter. */
    public interface Pass {
        /** The counts by value, in the order of the values; days as 2024-05-01. */
        Map<Facet, Map<String, Integer>> count(ReportFilter filter, Set<Facet> facets) throws IOException;
    }

    /** Counts all reports of one filter. */
    public interface Count {
        long all() throws IOException;
    }

    /** @param others the filter without what it asks of the facet */
    private record Question(Facet facet, ReportFilter others) {}

    private final Remembered<Question, Map<String, Integer>> known = new Remembered<>(500);

    /** @param count asked only where no facet tells how many match */
    public Facets of(ReportFilter filter, Set<Facet> asked, Count count, boolean byDay, Pass pass) throws IOException {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        Map<Facet, Map<String, Integer>> counted = counted(filter, asked, pass);
        counted.forEach((facet, values) -> {
            boolean days = byDay && values.size() <= MOST_DAYS;
            if (facet != Facet.DATE) {
                counts.put(facet.word(), values);
            } else {
                counts.put(days ? "day" : "month", days ? values : months(values));
            }
        });
        return new Facets(matched(filter, counted, count), counts);
    }

    /** The sum over the values of a facet that every report has one of, where nothing is asked of it. */
    private static long matched(ReportFilter filter, Map<Facet, Map<String, Integer>> counted, Count count) throws IOException {
        for (Facet facet : counted.keySet()) {
            if (facet.isOfEach() && facet.others(filter).equals(filter)) {
                return counted.get(facet).values().stream().mapToLong(Integer::longValue).sum();
            }
        }
        return count.all();
    }

    private static Map<String, Integer> months(Map<String, Integer> days) {
        Map<String, Integer> months = new TreeMap<>();
        days.forEach((day, count) -> months.merge(day.substring(0, day.length() - DAY_LENGTH), count, Integer::sum));
        return months;
    }

    private Map<Facet, Map<String, Integer>> counted(ReportFilter filter, Set<Facet> asked, Pass counting)
            throws IOException {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        Map<ReportFilter, Set<Facet>> open = new LinkedHashMap<>();
        for (Facet facet : EnumSet.copyOf(asked)) {
            ReportFilter others = facet.others(filter);
            Map<String, Integer> values = known.get(new Question(facet, others));
            if (values != null) {
                counts.put(facet, values);
            } else {
                open.computeIfAbsent(others, f -> new LinkedHashSet<>()).add(facet);
            }
        }
        for (Map.Entry<ReportFilter, Set<Facet>> pass : open.entrySet()) {
            counting.count(pass.getKey(), pass.getValue()).forEach((facet, values) -> {
                known.put(new Question(facet, pass.getKey()), values);
                counts.put(facet, values);
            });
        }
        return counts;
    }
}
