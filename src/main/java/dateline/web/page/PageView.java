package dateline.web.page;

import dateline.event.Certainty;
import dateline.event.FoundReport;
import dateline.event.ReportedEvent;
import dateline.store.Facet;
import dateline.store.Facets;
import dateline.store.Page;
import dateline.store.ReportFilter;
import dateline.store.ReportOrder;
import dateline.store.ReportStore;
import dateline.store.Window;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Everything that the page shows beside the map, under the filters of its address: asked of the store in one go. */
record PageView(PageState state, PageHeading heading, long matched, int sources, Facets facets, Timeline timeline,
        List<FoundReport> reports, String next) {
    private static final int REPORTS_A_PAGE = 25;
    /** What the form of filters and the timeline count: all but the role. */
    private static final Set<Facet> COUNTED = Set.of(Facet.CERTAINTY, Facet.CATEGORY, Facet.LANG, Facet.SOURCE, Facet.COUNTRY,
            Facet.DATE);

    static PageView of(ReportStore store, PageState state, LocalDate today) {
        return of(store, state, reports(store, state, today));
    }

    /** What was counted alone, for one who has the list. */
    static PageView counted(ReportStore store, PageState state) {
        return of(store, state, new Page<>(0, List.of(), null, null));
    }

    private static PageView of(ReportStore store, PageState state, Page<FoundReport> page) {
        ReportFilter filter = state.filter();
        Facets facets = store.facets(filter, COUNTED, false);
        int sources = sources(facets, filter);
        String placeName = filter.places().stream().findFirst().flatMap(id -> store.place(ReportFilter.ALL, id))
                .map(place -> place.where().names().getOrDefault(state.hl(), place.where().name()))
                .orElse(filter.places().isEmpty() ? null : String.join(", ", filter.places()));
        return new PageView(state, PageHeading.of(state, placeName, facets.matched(), sources), facets.matched(), sources,
                facets, Timeline.of(store, filter, facets, state.words()), page.items(), page.next());
    }

    /** A part of the list, newest published first. */
    static Page<FoundReport> reports(ReportStore store, PageState state, LocalDate today) {
        ReportOrder newest = new ReportOrder(ReportOrder.Key.PUBLISHED, true);
        String cursor = state.query().get("cursor");
        Page<FoundReport> page = store.find(state.filter(), newest,
                cursor == null ? Window.first(REPORTS_A_PAGE) : Window.at(cursor, REPORTS_A_PAGE));
        return new Page<>(page.matched(), pastPlansLast(page.items(), today), page.next(), page.prev());
    }

    /** Sources that match all filters: a facet counts under all but its own. */
    private static int sources(Facets facets, ReportFilter filter) {
        Set<String> names = facets.counts().getOrDefault("source", Map.of()).keySet();
        return (int) names.stream().filter(name -> filter.sources().isEmpty() || filter.sources().contains(name)).count();
    }

    /** What was planned for a day that is over says least of what happened. */
    private static List<FoundReport> pastPlansLast(List<FoundReport> reports, LocalDate today) {
        List<FoundReport> sorted = new ArrayList<>();
        reports.stream().filter(r -> !isPastPlan(r.report(), today)).forEach(sorted::add);
        reports.stream().filter(r -> isPastPlan(r.report(), today)).forEach(sorted::add);
        return sorted;
    }

    private static boolean isPastPlan(ReportedEvent report, LocalDate today) {
        return report.certainty() == Certainty.PLANNED && report.when().end().isBefore(today);
    }

    Downloads downloads() {
        return Downloads.of(state, matched);
    }

    /**
     * A report, or the reports of one event.
     *
     * @param sources how many sources tell of it, in words; null where it is one report
     */
    record Event(String sources, List<PageRow> rows) {}

    List<Event> events() {
        return SameEvents.of(reports).stream().map(event -> new Event(event.size() == 1 ? null
                : state.words().say("sameEvent", "sources", state.words().count("sourceCount", SameEvents.sources(event, reports))),
                event.stream().map(i -> PageRow.of(reports.get(i).report(), state.words())).toList())).toList();
    }

    /** As the browser's program reads it: {@link #counts()} and the reports. */
    String json() {
        Map<String, Object> view = head();
        view.put("next", Optional.ofNullable(next).orElse(""));
        return withFeatures(PageJson.text(view), reports, state.hl());
    }

    /** The same without the reports, which are found sooner than they are counted. */
    String counts() {
        return PageJson.text(head());
    }

    private Map<String, Object> head() {
        return new TreeMap<>(Map.of("title", heading.title(), "chips", heading.chips(), "matched", matched,
                "sources", sources, "facets", facets.counts(), "timeline", timeline, "dropped", state.dropped(), "downloads", downloads()));
    }

    /** @param object to which {@code features}, GeoJSON Features in their flat form, are added */
    static String withFeatures(String object, List<FoundReport> reports, String hl) {
        StringBuilder json = new StringBuilder(object);
        json.setLength(json.length() - 1);
        json.append(",\"features\":[");
        for (FoundReport report : reports) {
            json.append(json.charAt(json.length() - 1) == '[' ? "" : ",").append(feature(report));
        }
        json.append("],\"kernels\":").append(PageJson.text(reports.stream().map(r -> PageRow.kernel(r.report())).toList()));
        json.append(",\"regions\":")
                .append(PageJson.text(reports.stream().map(r -> RegionNames.of(r.report().where(), hl)).toList()));
        return json.append(",\"events\":").append(SameEvents.of(reports)).append('}').toString();
    }

    private static String feature(FoundReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            report.writeFeature(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
