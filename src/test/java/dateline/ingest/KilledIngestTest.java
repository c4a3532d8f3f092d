package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Program;
import dateline.Ran;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import dateline.store.lucene.HomeStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ingests that are killed with SIGKILL at random moments, four at a time in one process, since most of what one costs is the
 * start of Java; {@code mvn -Pkills test} kills 200. Each moment falls into a stretch of its own, the first to the last.
 */
class KilledIngestTest {
    private static final int KILLS = Integer.getInteger("kills", 12);
    private static final int AT_ONCE = 4;
    private static final int ARTICLES = 48;
    /** Sixteen articles a core wait to be kept: of three cores that would be all of them. */
    static final int WAITING = 16;
    static final List<String> ON_ONE_CORE = List.of("-XX:ActiveProcessorCount=1");
    private static final int MOMENTS = AT_ONCE * (ARTICLES + WAITING);
    /** So far an ingest may go while it is being killed. */
    private static final int AHEAD = AT_ONCE * 8;
    private static final List<String> PLACES = List.of("Lagos", "Quito", "Oslo", "Accra", "Vienna", "Lima", "Nairobi");
    @TempDir
    private Path directory;

    @Test
    void aKilledRunLeavesWholeArticlesAndTheNextGoesOn() throws Exception {
        Path file = Files.write(directory.resolve("articles.jsonl"), articles());
        Path undisturbed = directory.resolve("undisturbed");
        KilledIngest.undisturbed(file, undisturbed);
        Map<String, Integer> whole = reportsByArticle(undisturbed);
        assertEquals(ARTICLES, whole.size());
        Random random = new Random(7);
        int midway = 0;
        List<Path> homes = new ArrayList<>(homes("home"));
        int kills = 0;
        for (; kills < KILLS || midway == 0 && kills < 10 * KILLS; kills += AT_ONCE) {
            killed(file, homes, MOMENTS * (kills % KILLS) / KILLS + random.nextInt(MOMENTS * AT_ONCE / KILLS));
            for (int i = 0; i < AT_ONCE; i++) {
                Map<String, Integer> kept = reportsByArticle(homes.get(i));
                kept.forEach((article, reports) -> assertEquals(whole.get(article), reports, article));
                midway += kept.isEmpty() || kept.size() == ARTICLES ? 0 : 1;
                if (kept.size() > ARTICLES / 2) {
                    assertGoesOnToTheSame(file, homes.get(i), undisturbed);
                    homes.set(i, directory.resolve("home" + (kills + AT_ONCE + i)));
                }
            }
        }
        System.out.println(kills + " ingests killed, " + midway + " of them with some of their articles kept");
        assertTrue(midway > 0, "none was killed midway");
        for (Path home : homes) {
            assertGoesOnToTheSame(file, home, undisturbed);
        }
    }

    private static void assertGoesOnToTheSame(Path file, Path home, Path undisturbed) throws IOException {
        KilledIngest.undisturbed(file, home);
        assertEquals(export(undisturbed), export(home));
    }

    private List<Path> homes(String name) {
        return IntStream.range(0, AT_ONCE).mapToObj(i -> directory.resolve(name + i)).toList();
    }

    /** Kills after so many articles were taken, by all together; past the last one a moment is a millisecond. */
    private static void killed(Path file, List<Path> homes, int moment) throws Exception {
        Process process = start(file, homes);
        process.getOutputStream().write(new byte[moment + AHEAD]);
        process.getOutputStream().flush();
        BufferedReader told = process.inputReader();
        int taken = 0;
        while (taken < moment && told.readLine() != null) {
            taken++;
        }
        process.waitFor(moment - taken, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
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

    private static Process start(Path file, List<Path> homes) throws IOException {
        return Program.start("dateline.ingest.KilledIngest", ON_ONE_CORE,
                Stream.concat(Stream.of(file), homes.stream()).map(Path::toString).toArray(String[]::new));
    }

    private static Map<String, Integer> reportsByArticle(Path home) throws IOException {
        Map<String, Integer> reports = new TreeMap<>();
        if (!new HomeStore(home).isEmpty()) {
            try (ReportStore store = HomeStore.open(home)) {
                store.each(ReportFilter.ALL, report -> reports.merge(report.report().told().articleId(), 1, Integer::sum));
            }
        }
        return reports;
    }

    private static String export(Path home) {
        return String.join("\n", Ran.dateline("export", "--home", home.toString()).out());
    }
}
