package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dateline.Program;
import dateline.Ran;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import dateline.store.lucene.HomeStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A backup is a copy of the home, also while it is written to: file by file, and again until the copy opens, as serving.md
 * says. The run here commits every seven articles, where a real one does every 10 seconds.
 */
class BackupTest {
    private static final int ARTICLES = 100;
    private static final int FIRST = KilledIngestTest.WAITING + 14;
    private static final int AT_A_TIME = 10;
    @TempDir
    private Path directory;

    @Test
    void copyOfAHomeThatIsWrittenToHoldsWholeArticlesAndCanBeGoneOnWith() throws Exception {
        Path file = Files.write(directory.resolve("articles.jsonl"), IntStream.range(0, ARTICLES).mapToObj(i -> "{\"id\":\""
                + i + "\",\"published\":\"2024-05-30\",\"lang\":\"en\",\"text\":\"Hall number " + i + " was opened in Oslo on "
                + (1 + i % 28) + " May 2024. Hall " + i + " was closed in Accra.\"}").toList());
        Path home = directory.resolve("home");
        Process ingest = start(home, file);
        takes(ingest, 1);
        goOn(ingest, FIRST);
        takes(ingest, FIRST);
        Path midway = null;
        for (int given = FIRST; given + AT_A_TIME < ARTICLES; given += AT_A_TIME) {
            goOn(ingest, AT_A_TIME);
            takes(ingest, AT_A_TIME / 3);
            Path written = directory.resolve("written" + given);
            boolean opens = copy(home, written);
            takes(ingest, AT_A_TIME - AT_A_TIME / 3);
            midway = opens ? written : copyThatOpens(home, "still" + given);
        }
        ingest.getOutputStream().close();
        takes(ingest, AT_A_TIME - 1);
        assertEquals(0, ingest.waitFor());
        Path restored = directory.resolve("restored");
        assertTrue(copy(midway, restored));
        KilledIngest.undisturbed(file, restored);
        assertEquals(export(home), export(restored));
    }

    private static Process start(Path home, Path file) throws IOException {
        return Program.start("dateline.ingest.KilledIngest", KilledIngestTest.ON_ONE_CORE, file.toString(), home.toString());
    }

    private static void goOn(Process ingest, int articles) throws IOException {
        ingest.getOutputStream().write(new byte[articles]);
        ingest.getOutputStream().flush();
    }

    /** Waits until it has taken so many more; it does that with the next one before it waits for leave. */
    private static void takes(Process ingest, int articles) throws IOException {
        for (int i = 0; i < articles; i++) {
            assertEquals("taken", ingest.inputReader().readLine());
        }
    }

    /** While the ingest waits for leave only Lucene may still be merging. */
    private Path copyThatOpens(Path home, String name) throws IOException {
        for (int again = 0; again < 100; again++) {
            Path copy = directory.resolve(name + "-" + again);
            if (copy(home, copy)) {
                return copy;
            }
        }
        return fail("none of 100 copies opens");
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
        try (ReportStore store = HomeStore.open(home)) {
            store.each(ReportFilter.ALL, report -> reports.merge(report.report().told().articleId(), 1, Integer::sum));
        }
        return reports;
    }

    private static String export(Path home) {
        return String.join("\n", Ran.dateline("export", "--home", home.toString()).out());
    }
}
