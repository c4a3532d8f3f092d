package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.FoundReport;
import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportStoreWriterTest {
    private static final List<ReportedEvent> REPORTS = SampleReports.all();

    @TempDir
    private Path directory;
    private Path home;

    @BeforeEach
    void nameHome() {
        home = directory.resolve("home");
    }

    @Test
    void sameContentAgainChangesNothing() throws IOException {
        try (ReportStoreWriter writer = TestStores.openWriter(home)) {
            assertTrue(writer.put("a", "1", REPORTS.subList(0, 2)));
            assertFalse(writer.put("a", "1", REPORTS));
            assertTrue(writer.holds("a", "1"));
            writer.commit();
        }
        try (ReportStoreWriter writer = TestStores.openWriter(home)) {
            assertTrue(writer.holds("a", "1"));
            assertFalse(writer.holds("a", "2"));
            assertFalse(writer.holds("b", "1"));
            assertFalse(writer.put("a", "1", REPORTS));
            writer.commit();
        }
        assertEquals(ids(REPORTS.subList(0, 2)), stored());
    }

    @Test
    void changedArticleReplacesAllItsReportsAndNoOthers() throws IOException {
        try (ReportStoreWriter writer = TestStores.openWriter(home)) {
            writer.put("a", "1", REPORTS.subList(0, 2));
            writer.put("b", "1", REPORTS.subList(2, 3));
            writer.commit();
            assertTrue(writer.put("a", "2", REPORTS.subList(1, 2)));
            assertTrue(writer.put("a", "3", REPORTS.subList(3, 5)));
            writer.commit();
        }
        try (ReportStore store = TestStores.open(home)) {
            assertEquals(2, store.articles());
        }
        assertEquals(ids(REPORTS.subList(2, 5)), stored());
    }

    @Test
    void articleThatGoesBackToAnOlderContentIsPutAgain() throws IOException {
        try (ReportStoreWriter writer = TestStores.openWriter(home)) {
            writer.put("a", "1", REPORTS.subList(0, 1));
            writer.put("a", "2", REPORTS.subList(1, 2));
            assertTrue(writer.put("a", "1", REPORTS.subList(0, 1)));
            writer.commit();
        }
        assertEquals(ids(REPORTS.subList(0, 1)), stored());
    }

    @Test
    void articleWithoutReportsIsRememberedAsRead() throws IOException {
        try (ReportStoreWriter writer = TestStores.openWriter(home)) {
            assertTrue(writer.put("silent", "1", List.of()));
            writer.commit();
        }
        try (ReportStoreWriter writer = TestStores.openWriter(home)) {
            assertTrue(writer.holds("silent", "1"));
        }
        assertEquals(Set.of(), stored());
    }

    @Test
    void sentenceThatStandsTwiceInItsArticleIsOneReport() throws IOException {
        try (ReportStoreWriter writer = TestStores.openWriter(home)) {
            writer.put("a", "1", List.of(REPORTS.get(0), REPORTS.get(0)));
            writer.commit();
        }
        try (ReportStore store = TestStores.open(home)) {
            assertEquals(1, store.count(ReportFilter.ALL));
        }
    }

    @Test
    void closingWithoutCommitForgets() throws IOException {
        SampleHome.fill(home);
        try (ReportStoreWriter writer = TestStores.openWriter(home)) {
            writer.put("article-bridge", "2", List.of());
        }
        assertEquals(ids(REPORTS), stored());
    }

    @Test
    void secondWriterIsToldToWait() throws IOException {
        try (ReportStoreWriter first = TestStores.openWriter(home)) {
            first.commit();
            IOException e = assertThrows(IOException.class, () -> TestStores.openWriter(home));
            assertTrue(e.getMessage().startsWith("another ingest is writing to "), e.getMessage());
        }
    }

    private Set<String> stored() throws IOException {
        try (ReportStore store = TestStores.open(home)) {
            return store.find(ReportFilter.ALL, ReportOrder.NEWEST, Window.first(100)).items().stream()
                    .map(FoundReport::id).collect(Collectors.toSet());
        }
    }

    private static Set<String> ids(List<ReportedEvent> reports) {
        return reports.stream().map(ReportedEvent::id).collect(Collectors.toSet());
    }
}
