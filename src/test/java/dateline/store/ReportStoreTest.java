package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.FoundReport;
import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
    private static final Comparator<ReportedEvent> NEWEST_FIRST = Comparator
            .comparing((ReportedEvent r) -> r.when().start()).reversed().thenComparing(ReportedEvent::id);

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
        try (ReportStore store = ReportStore.open(home)) {
            for (ReportedEvent report : reports) {
                assertEquals(Optional.of(report), store.byId(report.id()).map(FoundReport::report));
            }
            assertEquals(Optional.empty(), store.byId("nobody"));
        }
    }

    @Test
    void answersAsALoopOverAllReportsWould() throws IOException {
        List<ReportedEvent> all = new ArrayList<>(random(2, 400));
        all.sort(NEWEST_FIRST);
        put(all);
        Random random = new Random(3);
        try (ReportStore store = ReportStore.open(home)) {
            for (int i = 0; i < (Boolean.getBoolean("dateline.long") ? 200 : 60); i++) {
                ReportFilter filter = filter(random, all);
                List<ReportedEvent> expected = all.stream().filter(r -> matches(filter, r)).toList();
                int offset = random.nextInt(expected.size() + 2);
                int limit = 1 + random.nextInt(50);
                assertPage(expected, offset, limit, store.find(filter, ReportOrder.NEWEST, Window.at(offset, limit)));
                assertPlaces(expected, store.places(filter, Window.first(1000)));
                assertEquals(expected, each(store, filter));
            }
        }
    }

    @Test
    void findsAPlaceThatLiesExactlyOnTheEdgeOfTheBox() throws IOException {
        SampleHome.fill(home);
        try (ReportStore store = ReportStore.open(home)) {
            assertEquals(1, store.count(in("-9.13,38.72,-9.13,38.72")));
            assertEquals(0, store.count(in("-9.12,38.72,-9,39")));
            assertEquals(1, store.count(in("178,-18,-178,-17")));
        }
    }

    @Test
    void placesComeInPartsById() throws IOException {
        SampleHome.fill(home);
        try (ReportStore store = ReportStore.open(home)) {
            Page<PlaceCount> page = store.places(ReportFilter.ALL, Window.at(1, 2));
            assertEquals(4, page.matched());
            assertEquals(List.of("geonames:2205218", "geonames:2267057"),
                    page.items().stream().map(p -> p.where().placeId()).toList());
        }
    }

    @Test
    void extentHoldsAllReports() throws IOException {
        SampleHome.fill(home);
        try (ReportStore store = ReportStore.open(home)) {
            assertEquals(Optional.of(new Extent(new Bbox(-19.02, -17.71, 178.07, 64.96), LocalDate.parse("2024-03-02"),
                    LocalDate.parse("2024-05-31"))), store.extent());
        }
    }

    @Test
    void emptyHomeAnswersNothing() throws IOException {
        assertTrue(ReportStore.isEmpty(home));
        put(List.of());
        assertFalse(ReportStore.isEmpty(home));
        try (ReportStore store = ReportStore.open(home)) {
            assertEquals(new Page<>(0, List.of(), null, null),
                    store.find(ReportFilter.ALL, ReportOrder.NEWEST, Window.first(10)));
            assertEquals(new Page<>(0, List.of(), null, null), store.places(ReportFilter.ALL, Window.first(10)));
            assertEquals(Optional.empty(), store.extent());
        }
    }

    @Test
    void openStoreSeesWhatIsCommittedLater() throws IOException {
        SampleHome.fill(home);
        try (ReportStore store = ReportStore.open(home)) {
            String before = store.version();
            assertEquals(before, store.version());
            ReportedEvent late = SampleReports.random(new Random(4));
            try (ReportStoreWriter writer = ReportStoreWriter.open(home)) {
                writer.put("late", "1", List.of(late));
                assertEquals(5, store.count(ReportFilter.ALL));
                writer.commit();
            }
            assertEquals(6, store.count(ReportFilter.ALL));
            assertNotEquals(before, store.version());
        }
    }

    private void put(Collection<ReportedEvent> reports) throws IOException {
        try (ReportStoreWriter writer = ReportStoreWriter.open(home)) {
            for (ReportedEvent report : reports) { // each under an article of its own: their ids must not meet
                writer.put("of " + report.id(), "1", List.of(report));
            }
            writer.commit();
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

    private static ReportFilter filter(Random random, List<ReportedEvent> all) {
        ReportedEvent some = all.get(random.nextInt(all.size()));
        ReportedEvent other = all.get(random.nextInt(all.size()));
        Bbox bbox = new Bbox(some.where().lon(), Math.min(some.where().lat(), other.where().lat()),
                other.where().lon(), Math.max(some.where().lat(), other.where().lat()));
        LocalDate start = random.nextBoolean() ? some.when().start() : null;
        LocalDate end = random.nextBoolean() ? some.when().start().plusDays(random.nextInt(5000)) : null;
        return ReportFilter.ALL.withBbox(random.nextBoolean() ? bbox : null)
                .withDatetime(random.nextBoolean() ? new DatetimeInterval(start, end) : null)
                .withPlaces(random.nextInt(4) == 0 ? Set.of(some.where().placeId()) : Set.of())
                .withRoles(random.nextInt(4) == 0 ? Set.of(some.role()) : Set.of());
    }

    private static boolean matches(ReportFilter filter, ReportedEvent r) {
        Bbox b = filter.bbox();
        DatetimeInterval d = filter.datetime();
        boolean inLon = b == null || (b.west() <= b.east() ? r.where().lon() >= b.west() && r.where().lon() <= b.east()
                : r.where().lon() >= b.west() || r.where().lon() <= b.east());
        boolean inLat = b == null || r.where().lat() >= b.south() && r.where().lat() <= b.north();
        boolean inTime = d == null || (d.end() == null || !r.when().start().isAfter(d.end()))
                && (d.start() == null || !r.when().end().isBefore(d.start()));
        boolean atPlace = filter.places().isEmpty() || filter.places().contains(r.where().placeId());
        return inLon && inLat && inTime && atPlace && (filter.roles().isEmpty() || filter.roles().contains(r.role()));
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

    private static List<ReportedEvent> each(ReportStore store, ReportFilter filter) throws IOException {
        List<ReportedEvent> reports = new ArrayList<>();
        store.each(filter, found -> reports.add(found.report()));
        return reports;
    }

    private static ReportFilter in(String bbox) {
        return ReportFilter.ALL.withBbox(Bbox.parse(bbox));
    }
}
