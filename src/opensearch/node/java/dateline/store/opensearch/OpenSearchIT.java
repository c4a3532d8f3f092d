package dateline.store.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, with the module's jar beside it and without. */
class OpenSearchIT {
    private static final Path PROGRAM = Path.of("target/dateline.jar");

    private record Ran(int exit, String out, String err) {}

    @TempDir
    private Path directory;

    @Test
    void ingestsAndExportsTheSameThroughAClusterAndAHome() throws Exception {
        String store = "opensearch=" + NodeStores.address(directory.resolve("home"));
        Ran kept = dateline(PROGRAM, "ingest", "--store", store, "data/articles");
        assertEquals(0, kept.exit, kept.err);
        assertTrue(kept.out.contains("new, 0 replaced"), kept.out);
        Ran again = dateline(PROGRAM, "ingest", "--store", store, "data/articles");
        assertTrue(again.out.contains("(0 new, 0 replaced)"), again.out);
        assertEquals(0, dateline(PROGRAM, "ingest", "--home", directory.resolve("home").toString(), "data/articles").exit);
        Ran fromCluster = dateline(PROGRAM, "export", "--store", store, "--format", "geojsonl");
        Ran fromHome = dateline(PROGRAM, "export", "--home", directory.resolve("home").toString(), "--format", "geojsonl");
        assertEquals(fromHome.out, fromCluster.out);
        assertTrue(fromHome.out.lines().count() > 50);
    }

    @Test
    void tellsHowToGetTheModuleWhereItIsAbsent() throws Exception {
        Path alone = Files.copy(PROGRAM, directory.resolve("dateline.jar"));
        Ran ran = dateline(alone, "ingest", "--store", "opensearch=http://127.0.0.1:9", "data/articles");
        assertEquals(1, ran.exit);
        assertEquals("dateline: --store: there is no module for \"opensearch\"; \"opensearch\" is one: mvn -Popensearch package makes"
                + " dateline-opensearch.jar, which must lie beside dateline.jar\n", ran.err);
        Ran odd = dateline(PROGRAM, "ingest", "--store", "opensearch=http://127.0.0.1:9", "data/articles");
        assertEquals(1, odd.exit);
        assertTrue(odd.err.startsWith("dateline: cannot reach OpenSearch at http://127.0.0.1:9"), odd.err);
        assertEquals(1, odd.err.lines().count());
    }

    private Ran dateline(Path jar, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toString()));
        command.addAll(List.of(words));
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        int exit = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Ran(exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
