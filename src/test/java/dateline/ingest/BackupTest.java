package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Program;
import dateline.Ran;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A backup is a copy of the home, also while it is written to: file by file, and again until the copy opens, as serving.md
 * says. The run here commits twenty times a second, where a real one does every 10 seconds.
 */
class BackupTest {
    private static final int ARTICLES = 300;
    @TempDir
    private Path directory;

    @Test
    void copyOfAHomeThatIsWrittenToHoldsWholeArticlesAndCanBeGoneOnWith() throws Exception {
        Path file = Files.write(directory.resolve("articles.jsonl"), IntStream.range(0, ARTICLES).mapToObj(i -> "{\"id\":\""
                + i + "\",\"published\":\"2024-05-30\",\"lang\":\"en\",\"text\":\"Hall number " + i + " was opened in Oslo on "
                + (1 + i % 28) + " May 2024. Hall " + i + " was closed in Accra.\"}").toList());
        Path home = directory.resolve("home");
        Process ingest = start(home, file);
        Path midway = null;
        int copies = 0;
        for (int taken = 0; ingest.inputReader().readLine() != null; taken++) {
            if (taken % 20 == 19) {
                Path copy = directory.resolve("copy" + copies++);
                midway = copy(home, copy) && reportsByArticle(copy).size() < ARTICLES ? copy : midway;
            }
        }
        assertTrue(midway != null, "none of " + copies + " copies was whole and made midway");
        Path restored = directory.resolve("restored");
        assertTrue(copy(midway, restored));
        assertEquals(0, start(restored, file).waitFor());
        assertEquals(export(home), export(restored));
    }

    private static Process start(Path home, Path file) throws IOException {
        return Program.start("dateline.ingest.KilledIngest", KilledIngestTest.ON_TWO_CORES, file.toString(), home.toString());
    }

    /** False where a file went away meanwhile, or the copy does not open: the copy is to be made again. */
    private static boolean copy(Path home, Path to) throws IOException {
        Files.createDirectories(to.resolve("reports"));
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(home.relativize(file)));
            }
            reportsByArticle(to).forEach((article, reports) -> assertEquals(2, reports, article));
            return true;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static Map<String, Integer> reportsByArticle(Path home) throws IOException {
        Map<String, Integer> reports = new TreeMap<>();
        try (ReportStore store = ReportStore.open(home)) {
            store.each(ReportFilter.ALL, report -> reports.merge(report.report().told().articleId(), 1, Integer::sum));
        }
        return reports;
    }

    private static String export(Path home) {
        return String.join("\n", Ran.dateline("export", "--home", home.toString()).out());
    }
}
