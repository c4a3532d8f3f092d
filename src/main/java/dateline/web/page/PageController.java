package dateline.web.page;

import dateline.store.Bbox;
import dateline.store.cql.Cql2Filter;
import dateline.store.Page;
import dateline.event.FoundReport;
import dateline.event.Where;
import dateline.store.ReportFilter;
import dateline.store.ReportOrder;
import dateline.store.ReportStore;
import dateline.store.Window;
import dateline.web.http.AnswerTag;
import dateline.web.http.HtmlTemplates;
import dateline.web.http.SeenAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page, and what its program asks for while it is read. */
@Controller
final class PageController {
    private static final int WORLD_ZOOM = 2;
    private static final int GREATEST_ZOOM = 22;
    private static final int SUGGESTIONS = 8;
    private static final int REPORTS_OF_A_PLACE = 20;

    private final ReportStore store;
    private final PlaceNames names;
    private final RegionOutlines outlines = new RegionOutlines();

    PageController(ReportStore store) {
        this.store = store;
        this.names = new PlaceNames(store);
    }

    @GetMapping("/")
    void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageState state = state(request);
        if (state.isEmbedded()) {
            response.setHeader("Content-Security-Policy",
                    response.getHeader("Content-Security-Policy").replaceAll("frame-ancestors [^;]+", "frame-ancestors *"));
        }
        if (!isUnchanged(request, response)) {
            Optional<FoundReport> chosen = Optional.ofNullable(state.query().get("report")).flatMap(store::byId);
            names.prepare();
            write(response, "text/html", page(state, chosen, SeenAddress.of(request).base()));
        }
    }

    String page(PageState state, Optional<FoundReport> chosen, String base) {
        return HtmlTemplates.fill("page", PageDocument.of(PageView.of(store, state, LocalDate.now()), chosen, base));
    }

    @GetMapping("/about")
    void about(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isUnchanged(request, response)) {
            write(response, "text/html", HtmlTemplates.fill("about-page", AboutDocument.of(state(request).words())));
        }
    }

    /**
     * What stands beside the map: heading, counts, days and the first reports; with a cursor, more reports only.
     *
     * @param part {@code list} for the reports alone, which are found at once, {@code counts} for the rest; all where it is another
     */
    @GetMapping("/view")
    void view(@RequestParam(defaultValue = "all") String part, HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageState state = state(request);
        if (isUnchanged(request, response)) {
            return;
        }
        LocalDate today = LocalDate.now();
        if (state.query().containsKey("cursor") || "list".equals(part)) {
            write(response, "application/json", list(state, today));
        } else {
            write(response, "application/json", "counts".equals(part) ? counts(state) : PageView.of(store, state, today).json());
        }
    }

    String list(PageState state, LocalDate today) {
        return reports(PageView.reports(store, state, today), state.hl());
    }

    String counts(PageState state) {
        return PageView.counted(store, state).counts();
    }

    /** The reports at one place, not those in it, newest first. */
    @GetMapping("/view/place")
    void place(@RequestParam String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageState state = state(request);
        if (!isUnchanged(request, response)) {
            ReportFilter here = state.filter().withFilter(Cql2Filter.parse("placeId = '" + id.replace("'", "''") + "'"));
            String cursor = state.query().get("cursor");
            Window window = cursor == null ? Window.first(REPORTS_OF_A_PLACE) : Window.at(cursor, REPORTS_OF_A_PLACE);
            write(response, "application/json", reports(store.find(here, ReportOrder.NEWEST, window), state.hl()));
        }
    }

    private static String reports(Page<FoundReport> page, String hl) {
        Map<String, Object> head = new TreeMap<>(Map.of("matched", page.matched(),
                "next", Optional.ofNullable(page.next()).orElse("")));
        return PageView.withFeatures(PageJson.text(head), page.items(), hl);
    }

    /** Marks {@code [lon, lat, count, places, kind, whether areas, place or null]} for the map at a zoom; see {@link PageMarks}. */
    @GetMapping("/view/marks")
    void marks(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageState state = state(request);
        if (!isUnchanged(request, response)) {
            write(response, "application/json", marks(state, zoom(request.getParameter("zoom"))));
        }
    }

    String marks(PageState state, int zoom) {
        return PageJson.text(drawn(state, zoom).stream().map(d -> mark(d, state.hl())).toList());
    }

    private List<PageMarks.Drawn> drawn(PageState state, int zoom) {
        Bbox view = state.filter().bbox();
        return new PageMarks(store, view, zoom).of(state.filter().withBbox(null));
    }

    /** As with the rest of the page's address, what cannot be read is as if it were not there. */
    private static int zoom(String text) {
        return text != null && text.matches("[0-9]{1,2}") ? Math.min(GREATEST_ZOOM, Integer.parseInt(text)) : WORLD_ZOOM;
    }

    private static List<Object> mark(PageMarks.Drawn drawn, String hl) {
        Where where = drawn.mark().where();
        return Arrays.asList(drawn.mark().lon(), drawn.mark().lat(), drawn.mark().count(), drawn.mark().places(),
                drawn.kind().name().toLowerCase(Locale.ROOT), drawn.mark().area(), where == null ? null : place(where, hl));
    }

    private static Map<String, Object> place(Where where, String hl) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("placeId", where.placeId());
        place.put("name", where.names().getOrDefault(hl, where.name()));
        place.put("level", where.level());
        place.put("country", where.country());
        place.put("admin1", RegionNames.of(where, hl));
        place.put("metres", where.uncertaintyMetres());
        place.put("lonLat", new double[] {where.lon(), where.lat()});
        return place;
    }

    /** Outlines of regions, each asked for as its country, a colon and its id: a GeoJSON FeatureCollection of those that are known. */
    @GetMapping("/view/outlines")
    void outlines(@RequestParam String ids, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isUnchanged(request, response)) {
            write(response, "application/geo+json", outlines.of(List.of(ids.split(","))));
        }
    }

    /** The place with this id, in a list; an empty one where none has it. */
    @GetMapping(path = "/view/places", params = "id")
    void placeWith(@RequestParam String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String hl = state(request).hl();
        if (!isUnchanged(request, response)) {
            write(response, "application/json",
                    PageJson.text(store.place(ReportFilter.ALL, id).stream().map(found -> place(found.where(), hl)).toList()));
        }
    }

    /** Places with reports whose name begins so. */
    @GetMapping(path = "/view/places", params = "!id")
    void places(@RequestParam String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String hl = state(request).hl();
        if (!isUnchanged(request, response)) {
            write(response, "application/json",
                    PageJson.text(names.startingWith(name, SUGGESTIONS).stream().map(where -> place(where, hl)).toList()));
        }
    }

    @GetMapping("/picture.png")
    void picture(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isUnchanged(request, response)) {
            response.setContentType("image/png");
            response.getOutputStream().write(PagePicture.of(drawn(state(request), WORLD_ZOOM)));
        }
    }

    private static PageState state(HttpServletRequest request) {
        Map<String, String> query = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, String.join(",", values)));
        query.keySet().removeAll(List.of("id", "ids", "zoom", "name", "part"));
        return PageState.parse(query, language(request), LocalDate.now());
    }

    static String language(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream().map(Locale::getLanguage)
                .filter(PageWords.LANGUAGES::contains).findFirst().orElse("en");
    }

    /** The answer changes with the store, with the day ("last 7 days"), and with the reader's language. */
    private boolean isUnchanged(HttpServletRequest request, HttpServletResponse response) {
        return AnswerTag.isUnchanged(request, response, "Accept-Encoding, Accept-Language", store.version(),
                LocalDate.now().toString(), language(request));
    }

    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
