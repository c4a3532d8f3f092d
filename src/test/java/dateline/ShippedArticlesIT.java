package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar fills an empty home from itself, in any directory. */
class ShippedArticlesIT {
    private static final Path JAR = Path.of("target", "dateline.jar").toAbsolutePath();
    private static final Path ARTICLES = Path.of("data", "articles").toAbsolutePath();
    @TempDir
    private Path directory;

    @Test
    void serveFillsAnEmptyHomeWithEveryArticleThatShips() throws Exception {
        Process server = start("serve", "--port", "0", "--home", "home");
        try (BufferedReader out = server.inputReader()) {
            String line = out.readLine();
            while (line != null && !line.contains("http://127.0.0.1:")) {
                line = out.readLine();
            }
            assertNotNull(line, "the server ended before it was up");
        } finally {
            server.destroy();
            server.waitFor();
        }
        Process ingest = start("ingest", "--home", "home", ARTICLES.toString());
        List<String> summary = ingest.inputReader().lines().toList();
        assertEquals(0, ingest.waitFor());
        assertTrue(summary.get(0).contains(" " + count() + " unchanged"), summary.toString());
    }

    private Process start(String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(Program.SHORT_LIVED);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static long count() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.count();
        }
    }
}
