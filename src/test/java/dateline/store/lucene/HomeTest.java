package dateline.store.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Program;
import dateline.event.FoundReport;
import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import dateline.store.ReportFilter;
import dateline.store.ReportOrder;
import dateline.store.ReportStore;
import dateline.store.ReportStoreWriter;
import dateline.store.SampleHome;
import dateline.store.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index in a home bears, and what of a home is refused. */
class HomeTest {
    private static final List<ReportedEvent> REPORTS = SampleReports.all();

    @TempDir
    private Path directory;
    private Path home;

    @BeforeEach
    void nameHome() {
        home = directory.resolve("home");
    }

    /** Started by {@link #killedProgramLosesNothing}: puts, does not commit, and dies without any clearing up. */
    public static final class Killed {
        public static void main(String[] arguments) throws IOException {
            ReportStoreWriter writer = new HomeStore(Path.of(arguments[0])).openWriter();
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
        try (ReportStoreWriter writer = new HomeStore(home).openWriter()) {
            assertFalse(writer.put("article-bridge", "first", List.of()));
        }
    }

    @Test
    void directoryOfSomethingElseIsLeftUntouched() throws IOException {
        Files.createDirectories(home);
        Path photo = Files.writeString(home.resolve("holiday.jpg"), "not ours");
        assertThrows(IOException.class, () -> new HomeStore(home).openWriter());
        IOException e = assertThrows(IOException.class, () -> HomeStore.open(home));
        assertTrue(e.getMessage().startsWith(home + " holds something else"), e.getMessage());
        try (var left = Files.list(home)) {
            assertEquals(List.of(photo), left.toList());
        }
    }

    @Test
    void homeThatIsAFileIsRefused() throws IOException {
        Files.writeString(home, "a file");
        IOException e = assertThrows(IOException.class, () -> new HomeStore(home).openWriter());
        assertEquals(home + " is a file; --home wants a directory", e.getMessage());
        assertEquals("a file", Files.readString(home));
    }

    @Test
    void homeThatCannotBeMadeIsToldWithWhatToDo() throws IOException {
        Files.writeString(home, "a file");
        IOException e = assertThrows(IOException.class, () -> new HomeStore(home.resolve("below")).openWriter());
        assertEquals("cannot write to " + home.resolve("below") + "; choose another directory with --home",
                e.getMessage());
    }

    @Test
    void homeOfANewerVersionIsRefused() throws IOException {
        SampleHome.fill(home);
        Files.writeString(home.resolve("dateline-home"), "7\n");
        assertTrue(assertThrows(IOException.class, () -> HomeStore.open(home)).getMessage()
                .contains("newer version"));
        assertTrue(assertThrows(IOException.class, () -> new HomeStore(home).openWriter()).getMessage()
                .contains("newer version"));
    }

    @Test
    void homeOfAnOlderVersionIsToldWhatToDo() throws IOException {
        SampleHome.fill(home);
        Files.writeString(home.resolve("dateline-home"), "1\n");
        String told = home + " was made by an older version of Dateline; move it away and ingest the"
                + " articles again, or choose another directory with --home";
        assertEquals(told, assertThrows(IOException.class, () -> HomeStore.open(home)).getMessage());
        assertEquals(told, assertThrows(IOException.class, () -> new HomeStore(home).openWriter()).getMessage());
    }

    @Test
    void damagedIndexIsToldInOneLine() throws IOException {
        SampleHome.fill(home);
        try (var files = Files.list(home.resolve("reports"))) {
            Files.writeString(files.filter(f -> f.getFileName().toString().startsWith("segments_")).findFirst()
                    .orElseThrow(), "something else than a segments file, long enough to be read");
        }
        String message = assertThrows(IOException.class, () -> HomeStore.open(home)).getMessage();
        assertTrue(message.startsWith("the reports in " + home + " are damaged"), message);
    }

    private Set<String> stored() throws IOException {
        try (ReportStore store = HomeStore.open(home)) {
            return store.find(ReportFilter.ALL, ReportOrder.NEWEST, Window.first(100)).items().stream()
                    .map(FoundReport::id).collect(Collectors.toSet());
        }
    }

    private static Set<String> ids(List<ReportedEvent> reports) {
        return reports.stream().map(ReportedEvent::id).collect(Collectors.toSet());
    }
}
