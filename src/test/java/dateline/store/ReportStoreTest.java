package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.DatePrecision;
import dateline.event.FoundReport;
import dateline.event.ReportedEvent;
import dateline.event.Role;
import dateline.event.SampleReports;
import dateline.event.When;
import dateline.event.Where;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportStoreTest {
    @TempDir
    private Path directory;
    private Path home;

    @BeforeEach
    void nameHome() {
        home = directory.resolve("home");
    }

    @Test
    void anyReportReadsBackEqual() throws IOException {
        Collection<ReportedEvent> reports = random(1, 300);
        put(reports);
        try (ReportStore store = TestStores.open(home)) {
            for (ReportedEvent report : reports) {
                assertEquals(Optional.of(report), store.byId(report.id()).map(FoundReport::report));
            }
            assertEquals(Optional.empty(), store.byId("nobody"));
        }
    }

    @Test
    void answersAsALoopOverAllReportsWould() throws IOException {
        List<ReportedEvent> all = new ArrayList<>(random(2, 300));
        putInParts(all);
        Random random = new Random(3);
        try (ReportStore store = TestStores.open(home)) {
            for (int i = 0; i < (Boolean.getBoolean("dateline.long") ? 500 : 40); i++) {
                ReportFilter filter = BruteForce.filter(random, all);
                ReportOrder order = BruteForce.order(random);
                List<ReportedEvent> expected = all.stream().filter(r -> BruteForce.matches(filter, r))
                        .sorted(BruteForce.order(order)).toList();
                int offset = random.nextInt(expected.size() + 2);
                int limit = 1 + random.nextInt(50);
                assertPage(expected, offset, limit, store.find(filter, order, Window.at(offset, limit)));
                assertEquals(expected.size(), store.count(filter));
                assertPlaces(expected, store.places(filter, Window.first(1000)));
                assertEquals(expected, each(store, filter, order));
                assertEquals(expected.stream().sorted(BruteForce.order(ReportOrder.NEWEST)).limit(limit)
                        .map(ReportStoreTest::point).toList(), store.points(filter, limit));
                assertEquals(expected.size(), store.marks(filter, null, random.nextInt(9)).stream().mapToInt(Mark::count).sum());
                assertFacets(all, filter, store.facets(filter, false));
            }
        }
    }

    /** Days are counted a stretch at a time: of one report, of some, of just as many as are passed over at once, of more. */
    @Test
    void countsDaysOfAnyNumberOfReports() throws IOException {
        int[] sizes = {1, 40, 17, 16, 15, 2, 1, 33, 32, 1};
        List<ReportedEvent> all = new ArrayList<>();
        for (ReportedEvent r : random(14, 158)) {
            int day = 0;
            for (int rest = all.size(); rest >= sizes[day]; rest -= sizes[day++]);
            LocalDate start = LocalDate.of(2024, 5, 1).plusDays(day);
            all.add(new ReportedEvent(r.id(), r.role(), r.certainty(), r.category(), new When(start, start, DatePrecision.DAY, true),
                    r.where(), r.quote(), r.attribution(), r.confidence(), r.reasons(), r.told()));
        }
        put(all.subList(0, 100)); // articles without reports lie behind them in each part
        put(all.subList(100, 158));
        try (ReportStore store = TestStores.open(home)) {
            assertEquals(BruteForce.counts(all, r -> r.when().start().toString()),
                    store.facets(ReportFilter.ALL, true).counts().get("day"));
        }
    }

    @Test
    void pointsAreTheNewestInABoxOfAnySize() throws IOException {
        Map<String, Where> places = new HashMap<>();
        List<ReportedEvent> all = random(8, 300).stream().map(r -> new ReportedEvent(r.id(), r.role(), r.certainty(), r.category(),
                r.when(), places.computeIfAbsent(r.where().placeId(), id -> r.where()), r.quote(), r.attribution(), r.confidence(),
                r.reasons(), r.told())).toList();
        putInParts(all);
        try (ReportStore store = TestStores.open(home)) {
            for (Bbox box : List.of(Bbox.EARTH, new Bbox(-180, -90, 0, 90), new Bbox(20, 10, -20, 80), new Bbox(0, 0, 9, 9))) {
                for (ReportFilter filter : List.of(ReportFilter.ALL, ReportFilter.ALL.withRoles(List.of(Role.SCENE)))) {
                    List<ReportPoint> newest = all.stream().filter(r -> BruteForce.matches(filter.withBbox(box), r))
                            .sorted(BruteForce.order(ReportOrder.NEWEST)).limit(40).map(ReportStoreTest::point).toList();
                    assertEquals(newest, store.points(filter.withBbox(box), 40), box.toString());
                }
            }
        }
    }

    private static ReportPoint point(ReportedEvent r) {
        return new ReportPoint(r.id(), r.role(), r.certainty(), r.category(), r.when().start(), r.when().end(), r.where());
    }

    private static void assertFacets(List<ReportedEvent> all, ReportFilter filter, Facets facets) {
        assertEquals(Set.of("role", "certainty", "category", "lang", "source", "country", "month"), facets.counts().keySet());
        assertEquals(BruteForce.counts(matching(all, filter.withRoles(Set.of())), r -> r.role().name().toLowerCase()),
                facets.counts().get("role"));
        assertEquals(BruteForce.counts(matching(all, filter.withSources(Set.of())), r -> r.told().source()),
                facets.counts().get("source"));
        assertEquals(BruteForce.counts(matching(all, filter.withCountries(Set.of())), r -> r.where().country()),
                facets.counts().get("country"));
        assertEquals(BruteForce.counts(matching(all, filter.withDatetime(null)),
                r -> r.when().start().toString().replaceFirst("-..$", "")), facets.counts().get("month"));
    }

    private static List<ReportedEvent> matching(List<ReportedEvent> all, ReportFilter filter) {
        return all.stream().filter(r -> BruteForce.matches(filter, r)).toList();
    }

    @Test
    void pagesByCursorLeadThroughAllAndBack() throws IOException {
        List<ReportedEvent> all = new ArrayList<>(random(5, 120));
        putInParts(all);
        Random random = new Random(6);
        try (ReportStore store = TestStores.open(home)) {
            for (ReportOrder.Key key : ReportOrder.Key.values()) {
                for (boolean descending : new boolean[] {true, false}) {
                    ReportOrder order = new ReportOrder(key, descending);
                    ReportFilter filter = random.nextBoolean() ? ReportFilter.ALL : ReportFilter.ALL.withRoles(Set.of(Role.SCENE));
                    List<String> expected = matching(all, filter).stream().sorted(BruteForce.order(order))
                            .map(ReportedEvent::id).toList();
                    assertPagesLeadThroughAllAndBack(expected, 7 + random.nextInt(40), store, filter, order);
                }
            }
        }
    }

    private static void assertPagesLeadThroughAllAndBack(List<String> expected, int limit, ReportStore store, ReportFilter filter,
            ReportOrder order) {
        List<Page<FoundReport>> pages = new ArrayList<>(List.of(store.find(filter, order, Window.first(limit))));
        while (last(pages).next() != null) {
            pages.add(store.find(filter, order, Window.at(last(pages).next(), limit)));
            assertEquals(expected.size(), last(pages).matched());
        }
        assertEquals(expected, pages.stream().flatMap(page -> ids(page).stream()).toList(), order.toString());
        for (int i = pages.size() - 1; i > 0; i--) {
            Page<FoundReport> back = store.find(filter, order, Window.at(pages.get(i).prev(), limit));
            assertEquals(ids(pages.get(i - 1)), ids(back), order + " page " + i);
        }
        assertEquals(null, pages.get(0).prev());
    }

    private static Page<FoundReport> last(List<Page<FoundReport>> pages) {
        return pages.get(pages.size() - 1);
    }

    private static List<String> ids(Page<FoundReport> page) {
        return page.items().stream().map(FoundReport::id).toList();
    }

    @Test
    void pagesStayWhileArticlesComeInAndGo() throws IOException {
        List<ReportedEvent> all = new ArrayList<>(random(8, 200));
        put(all);
        List<ReportedEvent> late = random(9, 100).stream().filter(r -> all.stream().noneMatch(a -> a.id().equals(r.id()))).toList();
        List<String> seen = new ArrayList<>();
        try (ReportStore store = TestStores.open(home)) {
            String next = null;
            int turn = 0;
            do {
                Page<FoundReport> page = store.find(ReportFilter.ALL, ReportOrder.NEWEST, next == null ? Window.first(13) : Window.at(next, 13));
                seen.addAll(ids(page));
                next = page.next();
                put(late.subList(turn, turn + 5));
                turn += 5;
            } while (next != null);
        }
        assertEquals(seen.size(), Set.copyOf(seen).size(), "none twice");
        assertTrue(seen.containsAll(all.stream().map(ReportedEvent::id).toList()), "none left out");
    }

    /** What is known of one commit's segments is used for the next. */
    @Test
    void countsStayRightWhileArticlesComeAndGo() throws IOException {
        List<ReportedEvent> all = new ArrayList<>(random(10, 100));
        put(all);
        List<ReportedEvent> late = random(11, 100).stream().filter(r -> all.stream().noneMatch(a -> a.id().equals(r.id()))).toList();
        try (ReportStore store = TestStores.open(home)) {
            for (int turn = 0; turn < 12; turn++) {
                assertPlaces(all, store.places(ReportFilter.ALL, Window.first(1000)));
                assertFacets(all, ReportFilter.ALL, store.facets(ReportFilter.ALL, false));
                assertEquals(all.size(), store.marks(ReportFilter.ALL, null, 3).stream().mapToInt(Mark::count).sum());
                put(late.subList(turn * 5, turn * 5 + 5));
                all.addAll(late.subList(turn * 5, turn * 5 + 5));
                withdraw(all.remove(turn * 7));
            }
        }
    }

    private void withdraw(ReportedEvent report) throws IOException {
        try (ReportStoreWriter writer = TestStores.openWriter(home)) {
            writer.put("of " + report.id(), "withdrawn", List.of());
            writer.commit();
        }
    }

    @Test
    void anUnknownCursorIsRefused() throws IOException {
        SampleHome.fill(home);
        try (ReportStore store = TestStores.open(home)) {
            String cursor = store.find(ReportFilter.ALL, ReportOrder.NEWEST, Window.first(2)).next();
            assertThrows(BadParameterException.class, () -> store.find(ReportFilter.ALL, ReportOrder.parse("place"), Window.at(cursor, 2)));
            assertThrows(BadParameterException.class, () -> store.find(ReportFilter.ALL, ReportOrder.NEWEST, Window.at("x", 2)));
            assertThrows(BadParameterException.class, () -> store.places(ReportFilter.ALL, Window.at(cursor, 2)));
            assertThrows(BadParameterException.class, () -> Window.at(100_001, 1));
        }
    }

    @Test
    void findsAPlaceThatLiesExactlyOnTheEdgeOfTheBox() throws IOException {
        SampleHome.fill(home);
        try (ReportStore store = TestStores.open(home)) {
            assertEquals(1, store.count(in("-9.13,38.72,-9.13,38.72")));
            assertEquals(0, store.count(in("-9.12,38.72,-9,39")));
            assertEquals(1, store.count(in("178,-18,-178,-17")));
        }
    }

    @Test
    void extentHoldsAllReports() throws IOException {
        SampleHome.fill(home);
        try (ReportStore store = TestStores.open(home)) {
            assertEquals(Optional.of(new Extent(new Bbox(-19.02, -17.71, 178.07, 64.96), LocalDate.parse("2024-03-02"),
                    LocalDate.parse("2024-05-31"))), store.extent());
        }
    }

    @Test
    void emptyHomeAnswersNothing() throws IOException {
        assertTrue(TestStores.at(home).isEmpty());
        put(List.of());
        assertFalse(TestStores.at(home).isEmpty());
        try (ReportStore store = TestStores.open(home)) {
            assertEquals(new Page<>(0, List.of(), null, null),
                    store.find(ReportFilter.ALL, ReportOrder.NEWEST, Window.first(10)));
            assertEquals(new Page<>(0, List.of(), null, null), store.places(ReportFilter.ALL, Window.first(10)));
            assertEquals(Optional.empty(), store.extent());
        }
    }

    @Test
    void openStoreSeesWhatIsCommittedLater() throws IOException {
        SampleHome.fill(home);
        try (ReportStore store = TestStores.open(home)) {
            String before = store.version();
            assertEquals(before, store.version());
            ReportedEvent late = SampleReports.random(new Random(4));
            try (ReportStoreWriter writer = TestStores.openWriter(home)) {
                writer.put("late", "1", List.of(late));
                assertEquals(5, store.count(ReportFilter.ALL));
                writer.commit();
            }
            assertEquals(6, store.count(ReportFilter.ALL));
            assertNotEquals(before, store.version());
        }
    }

    private void put(Collection<ReportedEvent> reports) throws IOException {
        try (ReportStoreWriter writer = TestStores.openWriter(home)) {
            for (ReportedEvent report : reports) { // each under an article of its own: their ids must not meet
                writer.put("of " + report.id(), "1", List.of(report));
            }
            writer.commit();
        }
    }

    /** In several commits, with replaced articles between, so that the index has segments and gaps. */
    private void putInParts(List<ReportedEvent> reports) throws IOException {
        for (int i = 0; i < reports.size(); i += 100) {
            put(reports.subList(i, Math.min(reports.size(), i + 100)));
            try (ReportStoreWriter writer = TestStores.openWriter(home)) {
                writer.put("of " + reports.get(i).id(), "2", List.of(reports.get(i)));
                writer.commit();
            }
        }
    }

    private static Collection<ReportedEvent> random(long seed, int count) {
        Random random = new Random(seed);
        Map<String, ReportedEvent> byId = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            ReportedEvent report = SampleReports.random(random);
            byId.put(report.id(), report);
        }
        return byId.values();
    }

    private static void assertPlaces(List<ReportedEvent> expected, Page<PlaceCount> page) {
        Map<String, Long> counts = expected.stream().collect(
                Collectors.groupingBy(r -> r.where().placeId(), TreeMap::new, Collectors.counting()));
        assertEquals(counts.size(), page.matched());
        assertEquals(new ArrayList<>(counts.keySet()), page.items().stream().map(p -> p.where().placeId()).toList());
        assertEquals(new ArrayList<>(counts.values()), page.items().stream().map(p -> (long) p.count()).toList());
    }

    private static void assertPage(List<ReportedEvent> expected, int offset, int limit, Page<FoundReport> page) {
        assertEquals(expected.size(), page.matched());
        assertEquals(expected.stream().skip(offset).limit(limit).toList(),
                page.items().stream().map(FoundReport::report).toList());
    }

    private static List<ReportedEvent> each(ReportStore store, ReportFilter filter, ReportOrder order) throws IOException {
        List<ReportedEvent> reports = new ArrayList<>();
        store.each(filter, order, found -> reports.add(found.report()));
        return reports;
    }

    private static ReportFilter in(String bbox) {
        return ReportFilter.ALL.withBbox(Bbox.parse(bbox));
    }
}
