package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import dateline.event.Where;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places with their counts, as lists and as the marks of a map. */
class PlaceCountsTest {
    @TempDir
    private Path directory;
    private Path home;

    @BeforeEach
    void nameHome() {
        home = directory.resolve("home");
    }

    @Test
    void ofAPlaceToldTwiceTheFactsThatSortLastAreShown() throws IOException {
        ReportedEvent first = at("A", SampleReports.random(new Random(12)));
        ReportedEvent second = at("B", SampleReports.random(new Random(13)));
        put("first", List.of(first));
        try (ReportStore store = TestStores.open(home)) {
            assertEquals("A", store.place(ReportFilter.ALL, "geonames:1").orElseThrow().where().name());
            put("second", List.of(second));
            assertEquals("B", store.place(ReportFilter.ALL, "geonames:1").orElseThrow().where().name());
            assertEquals(2, store.place(ReportFilter.ALL, "geonames:1").orElseThrow().count());
            put("second", List.of());
            assertEquals(1, store.place(ReportFilter.ALL, "geonames:1").orElseThrow().count());
        }
    }

    private static ReportedEvent at(String name, ReportedEvent r) {
        return new ReportedEvent(r.id(), r.role(), r.certainty(), r.category(), r.when(), new Where("geonames:1", name, Map.of(), "city",
                null, null, 1, 2, 1000), r.quote(), null, 0.5, List.of(), r.told());
    }

    @Test
    void placesPageByCursorBothWays() throws IOException {
        SampleHome.fill(home);
        try (ReportStore store = TestStores.open(home)) {
            Page<PlaceCount> first = store.places(ReportFilter.ALL, Window.first(3));
            Page<PlaceCount> second = store.places(ReportFilter.ALL, Window.at(first.next(), 3));
            assertEquals(1, second.items().size());
            assertEquals(first.items(), store.places(ReportFilter.ALL, Window.at(second.prev(), 3)).items());
            assertEquals(2, store.place(ReportFilter.ALL, "geonames:2629691").orElseThrow().count());
            assertEquals(Optional.empty(), store.place(ReportFilter.ALL, "geonames:1"));
        }
    }

    /** No more marks than a map can draw, none for a town and a country together, all of the reports counted once. */
    @Test
    void manyPlacesAreFewMarks() throws IOException {
        List<ReportedEvent> many = new ArrayList<>();
        Random random = new Random(4);
        for (int i = 0; i < 3000; i++) {
            ReportedEvent r = SampleReports.random(random);
            Where place = new Where("geonames:" + i, "p", Map.of(), i % 3 == 0 ? "country" : "city", null, null,
                    random.nextDouble() * 160 - 80, random.nextDouble() * 360 - 180, 1000);
            many.add(new ReportedEvent(ReportedEvent.idOf("a", "s" + i, place.placeId()), r.role(), r.certainty(), r.category(), r.when(),
                    place, r.quote(), null, 0.5, List.of(), r.told()));
        }
        put("a", many);
        try (ReportStore store = TestStores.open(home)) {
            for (int zoom : new int[] {0, 3, 22}) {
                List<Mark> marks = store.marks(ReportFilter.ALL, null, zoom);
                assertTrue(marks.size() <= 2000, zoom + ": " + marks.size());
                assertEquals(3000, marks.stream().mapToInt(Mark::count).sum());
                assertEquals(1000, marks.stream().filter(Mark::area).mapToInt(Mark::places).sum());
                assertTrue(marks.stream().allMatch(mark -> (mark.where() != null) == (mark.places() == 1)));
            }
            Bbox view = new Bbox(10, 10, 20, 20);
            long inView = many.stream().filter(r -> view.holds(r.where().lon(), r.where().lat())).count();
            assertEquals(inView, store.marks(ReportFilter.ALL, view, 22).size());
        }
    }

    @Test
    void placesComeInPartsById() throws IOException {
        SampleHome.fill(home);
        try (ReportStore store = TestStores.open(home)) {
            Page<PlaceCount> page = store.places(ReportFilter.ALL, Window.at(1, 2));
            assertEquals(4, page.matched());
            assertEquals(List.of("geonames:2205218", "geonames:2267057"),
                    page.items().stream().map(p -> p.where().placeId()).toList());
        }
    }

    private void put(String article, List<ReportedEvent> reports) throws IOException {
        try (ReportStoreWriter writer = TestStores.openWriter(home)) {
            writer.put(article, Integer.toString(reports.size()), reports);
            writer.commit();
        }
    }
}
