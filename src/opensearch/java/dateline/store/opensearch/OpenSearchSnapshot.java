package dateline.store.opensearch;

import dateline.store.Bbox;
import dateline.store.Extent;
import dateline.store.Facet;
import dateline.store.FacetCounter;
import dateline.store.Facets;
import dateline.store.PlaceTally;
import dateline.store.Remembered;
import dateline.store.ReportFilter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What one commit's reports have been asked for, remembered until another commit follows. For use by any number of threads. */
final class OpenSearchSnapshot {
    private final String commit;
    private final KnownPlaces known;
    private final Remembered<ReportFilter, Long> counts = new Remembered<>(1000);
    private final Remembered<ReportFilter, PlaceTally> tallies = new Remembered<>(16);
    private final Remembered<ReportFilter, Map<String, Object>> queries = new Remembered<>(4);
    private final FacetCounter facets = new FacetCounter();
    private final Remembered<String, Optional<Extent>> extents = new Remembered<>(1);
    private final Remembered<String, UsedPlaces> places = new Remembered<>(1);

    OpenSearchSnapshot(String commit, KnownPlaces known) {
        this.commit = commit;
        this.known = known;
    }

    boolean isOf(Committed committed) {
        return commit.equals(committed.commit());
    }

    /**
     * A CQL2 filter may ask the cluster, and name many values, so few are remembered: a page asks for its window and its
     * count.
     */
    Map<String, Object> query(Search search, ReportFilter filter) throws IOException {
        return filter.filter() == null ? FilterQuery.of(filter, search, () -> used(search))
                : queries.get(filter, () -> FilterQuery.of(filter, search, () -> used(search)));
    }

    long count(Search search, ReportFilter filter) throws IOException {
        return counts.get(filter, () -> search.count(query(search, filter)));
    }

    Facets facets(Search search, ReportFilter filter, Set<Facet> asked, boolean byDay) throws IOException {
        return facets.of(filter, asked, () -> count(search, filter), byDay, (others, counted) -> facets(search, others,
                List.copyOf(counted)));
    }

    private Map<Facet, Map<String, Integer>> facets(Search search, ReportFilter filter,
            List<Facet> counted) throws IOException {
        List<Map<String, Integer>> found = search.counts(query(search, filter), counted.stream()
                .map(OpenSearchSnapshot::field).toList());
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (int i = 0; i < counted.size(); i++) {
            counts.put(counted.get(i), counted.get(i) == Facet.DATE ? days(found.get(i)) : new TreeMap<>(found.get(i)));
        }
        return counts;
    }

    private static String field(Facet facet) {
        return facet == Facet.DATE ? ReportSource.START : ReportSource.property(facet.word());
    }

    private static Map<String, Integer> days(Map<String, Integer> numbers) {
        Map<String, Integer> days = new TreeMap<>();
        numbers.forEach((day, count) -> days.put(LocalDate.ofEpochDay(Long.parseLong(day)).toString(), count));
        return days;
    }

    PlaceTally places(Search search, ReportFilter filter) throws IOException {
        return tallies.get(filter, () -> used(search).tally(search.counts(query(search, filter), ReportSource.FACTS)));
    }

    private UsedPlaces used(Search search) throws IOException {
        return places.get("", () -> {
            Set<String> keys = search.counts(Dsl.ALL, ReportSource.FACTS).keySet();
            known.learn(keys, search.deadline().left());
            return new UsedPlaces(known, new ArrayList<>(keys));
        });
    }

    Optional<Extent> extent(Search search) throws IOException {
        return extents.get("", () -> {
            JsonNode ends = search.aggregations(Dsl.ALL, Map.of("west", end("min", ReportSource.EAST), "east", end("max",
                    ReportSource.EAST),
                    "south", end("min", ReportSource.NORTH), "north", end("max", ReportSource.NORTH),
                    "first", end("min", ReportSource.START), "last", end("max", ReportSource.END)));
            return ends.at("/west/value").isNumber() ? Optional.of(new Extent(new Bbox(degrees(ends, "west"), degrees(ends,
                    "south"),
                    degrees(ends, "east"), degrees(ends, "north")), LocalDate.ofEpochDay(value(ends, "first")),
                    LocalDate.ofEpochDay(value(ends, "last")))) : Optional.empty();
        });
    }

    private static Map<String, Object> end(String of, String field) {
        return Map.of(of, Map.of("field", field));
    }

    private static double degrees(JsonNode ends, String name) {
        return value(ends, name) / 100.0;
    }

    private static long value(JsonNode ends, String name) {
        return (long) ends.path(name).path("value").asDouble();
    }
}
