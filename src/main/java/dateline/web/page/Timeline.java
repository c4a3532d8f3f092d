package dateline.web.page;

import dateline.event.Certainty;
import dateline.store.Facet;
import dateline.store.Facets;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many reports there are of each day or month, by the event's first day.
 *
 * @param unit day or month
 * @param bins only those with reports, the earliest first
 */
record Timeline(String unit, List<Bin> bins) {
    private static final Set<Facet> DATES = Set.of(Facet.DATE);
    private static final int MOST_DAYS = 150;
    private static final int MOST_MONTHS = 6;

    /** @param planned how many of the reports tell of a plan */
    record Bin(String start, int count, int planned) {}

    /** @param facets what the store says of the filter, without days, which are asked for only where there are few months */
    static Timeline of(ReportStore store, ReportFilter filter, Facets facets) {
        Map<String, Integer> months = facets.counts().getOrDefault("month", Map.of());
        Map<String, Integer> days = months.isEmpty() || span(months) > MOST_MONTHS * 31 ? Map.of()
                : store.facets(filter, DATES, true).counts().getOrDefault("day", Map.of());
        boolean byDay = !days.isEmpty() && span(days) <= MOST_DAYS;
        String unit = byDay ? "day" : "month";
        Map<String, Integer> all = byDay ? days : months;
        Map<String, Integer> planned = planned(store, filter, byDay).counts().getOrDefault(unit, Map.of());
        List<Bin> bins = new ArrayList<>();
        new TreeMap<>(all).forEach((start, count) -> bins.add(new Bin(start, count, planned.getOrDefault(start, 0))));
        return new Timeline(unit, bins);
    }

    private static Facets planned(ReportStore store, ReportFilter filter, boolean byDay) {
        return filter.certainties().isEmpty() || filter.certainties().contains(Certainty.PLANNED)
                ? store.facets(filter.withCertainties(Set.of(Certainty.PLANNED)), DATES, byDay) : new Facets(0, Map.of());
    }

    private static long span(Map<String, Integer> days) {
        TreeMap<String, Integer> sorted = new TreeMap<>(days);
        return ChronoUnit.DAYS.between(day(sorted.firstKey()), day(sorted.lastKey()));
    }

    private static LocalDate day(String start) {
        return start.length() == 7 ? YearMonth.parse(start).atDay(1) : LocalDate.parse(start);
    }
}
