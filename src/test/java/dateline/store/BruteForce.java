package dateline.store;

import dateline.event.ReportedEvent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a store should answer, by a look at every report; filters and orders drawn at random. */
public final class BruteForce {
    private BruteForce() {}

    static boolean matches(ReportFilter filter, ReportedEvent r) {
        return (filter.bbox() == null || filter.bbox().holds(r.where().lon(), r.where().lat()))
                && shares(filter.datetime(), r.when().start(), r.when().end())
                && shares(filter.published(), r.told().published(), r.told().published())
                && (filter.places().isEmpty() || filter.places().contains(r.where().placeId())
                        || r.where().within().stream().anyMatch(filter.places()::contains))
                && allows(filter.countries(), r.where().country()) && allows(filter.roles(), r.role())
                && allows(filter.certainties(), r.certainty()) && allows(filter.categories(), r.category())
                && allows(filter.langs(), r.told().lang()) && allows(filter.sources(), r.told().source())
                && (filter.confidence() == null || r.confidence() >= filter.confidence());
    }

    private static boolean shares(DatetimeInterval days, LocalDate start, LocalDate end) {
        return days == null || (days.end() == null || !start.isAfter(days.end()))
                && (days.start() == null || !end.isBefore(days.start()));
    }

    private static boolean allows(Set<?> some, Object value) {
        return some.isEmpty() || value != null && some.contains(value);
    }

    static Comparator<ReportedEvent> order(ReportOrder order) {
        Comparator<ReportedEvent> first = switch (order.key()) {
            case DATE -> Comparator.comparing(r -> r.when().start());
            case PUBLISHED -> Comparator.comparing(r -> r.told().published());
            case PLACE -> (a, b) -> utf8(a.where().name(), b.where().name());
            case CONFIDENCE -> Comparator.comparing(ReportedEvent::confidence);
        };
        return (order.descending() ? first.reversed() : first).thenComparing(ReportedEvent::id);
    }

    /** As bytes of UTF-8 are ordered: by code point. */
    private static int utf8(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }

    public static ReportOrder order(Random random) {
        return new ReportOrder(pick(random, List.of(ReportOrder.Key.values())), random.nextBoolean());
    }

    public static ReportFilter filter(Random random, List<ReportedEvent> all) {
        ReportedEvent some = pick(random, all);
        ReportedEvent other = pick(random, all);
        Bbox bbox = new Bbox(some.where().lon(), Math.min(some.where().lat(), other.where().lat()), other.where().lon(),
                Math.max(some.where().lat(), other.where().lat()));
        LocalDate start = random.nextBoolean() ? some.when().start() : null;
        LocalDate end = random.nextBoolean() ? some.when().start().plusDays(random.nextInt(5000)) : null;
        DatetimeInterval days = new DatetimeInterval(start, end);
        return ReportFilter.ALL.withBbox(random.nextInt(3) == 0 ? bbox : null)
                .withDatetime(random.nextInt(3) == 0 ? days : null).withPublished(random.nextInt(4) == 0 ? days : null)
                .withPlaces(places(random, some)).withCountries(some(random, some.where().country()))
                .withRoles(some(random, some.role())).withCertainties(some(random, some.certainty(), other.certainty()))
                .withCategories(some(random, some.category(), other.category())).withLangs(some(random, some.told().lang()))
                .withSources(some(random, some.told().source(), other.told().source()))
                .withConfidence(random.nextInt(5) == 0 ? some.confidence() : null);
    }

    private static Set<String> places(Random random, ReportedEvent some) {
        return random.nextInt(6) > 0 ? Set.of() : some.where().within().isEmpty() || random.nextBoolean()
                ? Set.of(some.where().placeId()) : Set.of(some.where().within().get(0));
    }

    @SafeVarargs
    private static <T> Set<T> some(Random random, T... values) {
        return random.nextInt(7) > 0 ? Set.of() : Arrays.stream(values).filter(v -> v != null).collect(Collectors.toSet());
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** How many of the reports have each value; none where it is null. */
    static Map<String, Integer> counts(Collection<ReportedEvent> reports, Function<ReportedEvent, String> value) {
        Map<String, Integer> counts = new TreeMap<>();
        reports.stream().map(value).filter(v -> v != null).forEach(v -> counts.merge(v, 1, Integer::sum));
        return counts;
    }
}
