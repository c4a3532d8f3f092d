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
 * @param ends what the first and the last bin are called
 */
record Timeline(String unit, List<Bin> bins, List<String> ends) {
    private static final Set<Facet> DATES = Set.of(Facet.DATE);
    private static final int MOST_DAYS = 150;
    private static final int MOST_MONTHS = 6;
    private static final double EARLY_SHARE = 0.02;

    /**
     * @param planned how many of the reports tell of a plan
     * @param early whether all that is before it is counted with it
     */
    record Bin(String start, int count, int planned, boolean early) {
        private LocalDate day() {
            return Timeline.day(start);
        }
    }

    /** @param facets what the store says of the filter, without days, which are asked for only where there are few months */
    static Timeline of(ReportStore store, ReportFilter filter, Facets facets, PageWords words) {
        Map<String, Integer> months = facets.counts().getOrDefault("month", Map.of());
        Map<String, Integer> days = months.isEmpty() || span(months) > MOST_MONTHS * 31 ? Map.of()
                : store.facets(filter, DATES, true).counts().getOrDefault("day", Map.of());
        boolean byDay = !days.isEmpty() && span(days) <= MOST_DAYS;
        String unit = byDay ? "day" : "month";
        Map<String, Integer> all = byDay ? days : months;
        Map<String, Integer> planned = planned(store, filter, byDay).counts().getOrDefault(unit, Map.of());
        List<Bin> bins = new ArrayList<>();
        new TreeMap<>(all).forEach((start, count) -> bins.add(new Bin(start, count, planned.getOrDefault(start, 0), false)));
        List<Bin> shown = gathered(bins);
        return new Timeline(unit, shown, shown.isEmpty() ? List.of()
                : List.of(name(unit, shown.get(0), words), name(unit, shown.get(shown.size() - 1), words)));
    }

    /** One report of 1987 would leave those of this year no room: the earliest two in a hundred are put into the first bin. */
    private static List<Bin> gathered(List<Bin> bins) {
        int all = bins.stream().mapToInt(Bin::count).sum();
        int first = 0;
        for (int early = 0; first < bins.size(); first++) {
            early += bins.get(first).count();
            if (early > all * EARLY_SHARE) {
                break;
            }
        }
        if (first == 0) {
            return bins;
        }
        List<Bin> early = bins.subList(0, first + 1);
        List<Bin> shown = new ArrayList<>(bins.subList(first, bins.size()));
        shown.set(0, new Bin(shown.get(0).start(), early.stream().mapToInt(Bin::count).sum(),
                early.stream().mapToInt(Bin::planned).sum(), true));
        return shown;
    }

    private static String name(String unit, Bin bin, PageWords words) {
        if (unit.equals("month")) {
            String month = words.month(bin.day());
            return bin.early() ? words.say("toMonth", "month", month) : month;
        }
        String day = words.day(bin.day());
        return bin.early() ? words.say("toDay", "day", day) : day;
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
