package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Program;
import dateline.event.FoundReport;
import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import java.io.IOException;
import java.nio.file.Files;
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
        try (ReportStoreWriter writer = ReportStoreWriter.open(home)) {
            assertTrue(writer.put("a", "1", REPORTS.subList(0, 2)));
            assertFalse(writer.put("a", "1", REPORTS));
            assertTrue(writer.holds("a", "1"));
            writer.commit();
        }
        try (ReportStoreWriter writer = ReportStoreWriter.open(home)) {
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
        try (ReportStoreWriter writer = ReportStoreWriter.open(home)) {
            writer.put("a", "1", REPORTS.subList(0, 2));
            writer.put("b", "1", REPORTS.subList(2, 3));
            writer.commit();
            assertTrue(writer.put("a", "2", REPORTS.subList(1, 2)));
            assertTrue(writer.put("a", "3", REPORTS.subList(3, 5)));
            writer.commit();
        }
        assertEquals(ids(REPORTS.subList(2, 5)), stored());
    }

    @Test
    void articleThatGoesBackToAnOlderContentIsPutAgain() throws IOException {
        try (ReportStoreWriter writer = ReportStoreWriter.open(home)) {
            writer.put("a", "1", REPORTS.subList(0, 1));
            writer.put("a", "2", REPORTS.subList(1, 2));
            assertTrue(writer.put("a", "1", REPORTS.subList(0, 1)));
            writer.commit();
        }
        assertEquals(ids(REPORTS.subList(0, 1)), stored());
    }

    @Test
    void articleWithoutReportsIsRememberedAsRead() throws IOException {
        try (ReportStoreWriter writer = ReportStoreWriter.open(home)) {
            assertTrue(writer.put("silent", "1", List.of()));
            writer.commit();
        }
        try (ReportStoreWriter writer = ReportStoreWriter.open(home)) {
            assertTrue(writer.holds("silent", "1"));
        }
        assertEquals(Set.of(), stored());
    }

    @Test
    void sentenceThatStandsTwiceInItsArticleIsOneReport() throws IOException {
        try (ReportStoreWriter writer = ReportStoreWriter.open(home)) {
            writer.put("a", "1", List.of(REPORTS.get(0), REPORTS.get(0)));
            writer.commit();
        }
        try (ReportStore store = ReportStore.open(home)) {
            assertEquals(1, store.count(ReportFilter.ALL));
        }
    }

    @Test
    void closingWithoutCommitForgets() throws IOException {
        SampleHome.fill(home);
        try (ReportStoreWriter writer = ReportStoreWriter.open(home)) {
            writer.put("article-bridge", "2", List.of());
        }
        assertEquals(ids(REPORTS), stored());
    }

    /** Started by {@link #killedProgramLosesNothing}: puts, does not commit, and dies without any clearing up. */
    public static final class Killed {
        public static void main(String[] arguments) throws IOException {
            ReportStoreWriter writer = ReportStoreWriter.open(Path.of(arguments[0]));
            for (int i = 0; i < 2000; i++) {
                writer.put("article-bridge", "killed " + i, REPORTS.subList(2, 4));
            }
            Runtime.getRuntime().halt(9);
        }
    }

    @Test
    void killedProgramLosesNothing() throws IOException, InterruptedException {
        SampleHome.fill(home);
        assertEquals(9, Program.start(Killed.class.getName(), List.of(), home.toString()).waitFor());
        assertEquals(ids(REPORTS), stored());
        try (ReportStoreWriter writer = ReportStoreWriter.open(home)) {
            assertFalse(writer.put("article-bridge", "first", List.of()));
        }
    }

    @Test
    void secondWriterIsToldToWait() throws IOException {
        try (ReportStoreWriter first = ReportStoreWriter.open(home)) {
            first.commit();
            IOException e = assertThrows(IOException.class, () -> ReportStoreWriter.open(home));
            assertTrue(e.getMessage().startsWith("another ingest is writing to " + home), e.getMessage());
        }
    }

    @Test
    void directoryOfSomethingElseIsLeftUntouched() throws IOException {
        Files.createDirectories(home);
        Path photo = Files.writeString(home.resolve("holiday.jpg"), "not ours");
        assertThrows(IOException.class, () -> ReportStoreWriter.open(home));
        IOException e = assertThrows(IOException.class, () -> ReportStore.open(home));
        assertTrue(e.getMessage().startsWith(home + " holds something else"), e.getMessage());
        try (var left = Files.list(home)) {
            assertEquals(List.of(photo), left.toList());
        }
    }

    @Test
    void homeThatIsAFileIsRefused() throws IOException {
        Files.writeString(home, "a file");
        IOException e = assertThrows(IOException.class, () -> ReportStoreWriter.open(home));
        assertEquals(home + " is a file; --home wants a directory", e.getMessage());
        assertEquals("a file", Files.readString(home));
    }

    @Test
    void homeThatCannotBeMadeIsToldWithWhatToDo() throws IOException {
        Files.writeString(home, "a file");
        IOException e = assertThrows(IOException.class, () -> ReportStoreWriter.open(home.resolve("below")));
        assertEquals("cannot write to " + home.resolve("below") + "; choose another directory with --home",
                e.getMessage());
    }

    @Test
    void homeOfANewerVersionIsRefused() throws IOException {
        SampleHome.fill(home);
        Files.writeString(home.resolve("dateline-home"), "5\n");
        assertTrue(assertThrows(IOException.class, () -> ReportStore.open(home)).getMessage()
                .contains("newer version"));
        assertTrue(assertThrows(IOException.class, () -> ReportStoreWriter.open(home)).getMessage()
                .contains("newer version"));
    }

    @Test
    void homeOfAnOlderVersionIsToldWhatToDo() throws IOException {
        SampleHome.fill(home);
        Files.writeString(home.resolve("dateline-home"), "1\n");
        String told = home + " was made by an older version of Dateline; move it away and ingest the"
                + " articles again, or choose another directory with --home";
        assertEquals(told, assertThrows(IOException.class, () -> ReportStore.open(home)).getMessage());
        assertEquals(told, assertThrows(IOException.class, () -> ReportStoreWriter.open(home)).getMessage());
    }

    @Test
    void damagedIndexIsToldInOneLine() throws IOException {
        SampleHome.fill(home);
        try (var files = Files.list(home.resolve("reports"))) {
            Files.writeString(files.filter(f -> f.getFileName().toString().startsWith("segments_")).findFirst()
                    .orElseThrow(), "something else than a segments file, long enough to be read");
        }
        String message = assertThrows(IOException.class, () -> ReportStore.open(home)).getMessage();
        assertTrue(message.startsWith("the reports in " + home + " are damaged"), message);
    }

    private Set<String> stored() throws IOException {
        try (ReportStore store = ReportStore.open(home)) {
            return store.find(ReportFilter.ALL, ReportOrder.NEWEST, Window.first(100)).items().stream()
                    .map(FoundReport::id).collect(Collectors.toSet());
        }
    }

    private static Set<String> ids(List<ReportedEvent> reports) {
        return reports.stream().map(ReportedEvent::id).collect(Collectors.toSet());
    }
}
