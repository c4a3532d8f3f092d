package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Program;
import dateline.Ran;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed with SIGKILL at random moments; {@code mvn -Pkills test} kills 200. */
class KilledIngestTest {
    private static final int KILLS = Integer.getInteger("kills", 10);
    private static final int ARTICLES = 48;
    private static final List<String> PLACES = List.of("Lagos", "Quito", "Oslo", "Accra", "Vienna", "Lima", "Nairobi");
    @TempDir
    private Path directory;

    @Test
    void aKilledRunLeavesWholeArticlesAndTheNextGoesOn() throws Exception {
        Path file = Files.write(directory.resolve("articles.jsonl"), articles());
        assertEquals(0, start(directory.resolve("whole"), file).waitFor());
        Map<String, Integer> whole = reportsByArticle(directory.resolve("whole"));
        assertEquals(ARTICLES, whole.size());
        String undisturbed = export(directory.resolve("whole"));
        Random random = new Random(7);
        int midway = 0;
        Path home = directory.resolve("home0");
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(home, file);
            for (int taken = random.nextInt(ARTICLES); taken >= 0; taken--) {
                assertEquals("taken", process.inputReader().readLine());
            }
            Thread.sleep(random.nextInt(20));
            process.destroyForcibly().waitFor();
            Map<String, Integer> kept = reportsByArticle(home);
            kept.forEach((article, reports) -> assertEquals(whole.get(article), reports, article));
            midway += kept.isEmpty() || kept.size() == ARTICLES ? 0 : 1;
            home = kept.size() > ARTICLES / 2 ? directory.resolve("home" + (kill + 1)) : home;
        }
        assertTrue(midway > 0, "none was killed midway");
        assertEquals(0, start(home, file).waitFor());
        assertEquals(undisturbed, export(home));
    }

    private static List<String> articles() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j <= i % 3; j++) {
                text.append("A new market was opened in ").append(PLACES.get((i + j) % PLACES.size())).append(" on ")
                        .append(1 + i % 28).append(" May 2024, and hall number ").append(i).append(" was closed. ");
            }
            lines.add("{\"id\":\"" + i + "\",\"published\":\"2024-05-30\",\"lang\":\"en\",\"text\":\"" + text + "\"}");
        }
        return lines;
    }

    private static Process start(Path home, Path file) throws IOException {
        return Program.start("dateline.ingest.KilledIngest", List.of(), home.toString(), file.toString());
    }

    private static Map<String, Integer> reportsByArticle(Path home) throws IOException {
        Map<String, Integer> reports = new TreeMap<>();
        if (!ReportStore.isEmpty(home)) {
            try (ReportStore store = ReportStore.open(home)) {
                store.each(ReportFilter.ALL, report -> reports.merge(report.report().told().articleId(), 1, Integer::sum));
            }
        }
        return reports;
    }

    private static String export(Path home) {
        return String.join("\n", Ran.dateline("export", "--home", home.toString()).out());
    }
}
