package dateline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.Dateline;
import dateline.Program;
import dateline.store.SampleHome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as a user runs it. */
class ExportCommandTest {
    @TempDir
    private Path directory;
    private String home;

    @BeforeEach
    void fillHome() throws Exception {
        home = directory.resolve("home").toString();
        SampleHome.fill(Path.of(home));
    }

    @Test
    void writesTheSameBytesToOutputAndFile() throws Exception {
        Path file = directory.resolve("out.geojson");
        Files.writeString(file, "older");
        Program toFile = Program.run("export", "--home", home, "-o", file.toString());
        Program toOutput = Program.run("export", "--home", home);
        assertEquals(new Program(0, "", ""), toFile);
        assertEquals(new Program(0, Files.readString(file), ""), toOutput);
        assertEquals(5, new JsonMapper().readTree(toOutput.out()).path("features").size());
        try (var left = Files.list(directory)) {
            assertEquals(2, left.count(), "the home and the file, no part");
        }
    }

    @Test
    void writesOnlyWhatMatches() throws Exception {
        Program some = Program.run("export", "--home", home, "--format", "GeoJSON", "--bbox", "-30,60,-10,70",
                "--datetime", "2024-03-01/2024-03-31");
        JsonNode features = new JsonMapper().readTree(some.out()).path("features");
        assertEquals(1, features.size());
        assertEquals("2024-03-16", features.at("/0/properties/date").asString());
    }

    @ParameterizedTest
    @CsvSource({"--format, kml", "--bbox, '1,2,3'", "--datetime, soon", "--colour, red"})
    void wrongUsageIsOneLineAndExitCode2(String option, String value) throws Exception {
        assertFails(2, option, Program.run("export", "--home", home, option, value));
    }

    /** Runs the command with one filter after another in a Java of its own, in which GeoTools logs what it comes upon first. */
    static final class EachFilter {
        private EachFilter() {}

        public static void main(String[] filters) {
            for (String filter : filters) {
                System.out.println(Dateline.run("export", "--home", "nowhere", "--filter", filter));
            }
        }
    }

    @Test
    void aMalformedFilterIsOneLineAndExitCode2() throws Exception {
        List<String> filters = List.of("CASEI(place) =", "ACCENTI( = 'x'", "country = 'VE' OR CASEI(place) LIKE",
                "jsonPointer(place, '/x') = 1", "S_TOUCHES(geometry)", "T_AFTER(date)", "country == 'VE'",
                "A_CONTAINS(place, ('x'))", "country =", "country = 'VE", "= 'VE'", "country = 'VE' AND",
                "country = 'VE' role = 'scene'", "NOT", "(country = 'VE'", "country = 'VE')", "country IN ()",
                "country IN ('VE'", "confidence BETWEEN 1", "place LIKE", "date > DATE('soon')", "date > DATE('2024-02-30')",
                "S_INTERSECTS(geometry, POINT(0))", "S_INTERSECTS(geometry, POLYGON((0 0, 1 1)))", "S_WITHIN(geometry)",
                "date DURING 2024", "{\"op\":\"=\"}", "SELECT 1", "%", "''");
        Process process = Program.start("dateline.command.ExportCommandTest$EachFilter", List.of(),
                filters.toArray(String[]::new));
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> Program.read(process.getErrorStream()));
        List<String> exits = Program.read(process.getInputStream()).lines().toList();
        assertEquals(Collections.nCopies(filters.size(), "2"), exits, err.join());
        List<String> lines = err.join().lines().toList();
        assertEquals(filters.size(), lines.size(), err.join());
        lines.forEach(line -> assertTrue(line.startsWith("dateline: Invalid value for option '--filter': "), line));
    }

    /** GeoTools' own words for what it reads all the same are no business of a user. */
    @Test
    void aFilterThatIsReadSaysNothing() throws Exception {
        for (String filter : List.of("id IN ('a') OR country = 'VE'", "CASEI(place) = 'x' OR ACCENTI(place) LIKE 'x%'",
                "S_TOUCHES(geometry, POINT(0 0)) AND T_AFTER(date, DATE('2024-01-01'))")) {
            assertEquals("", Program.run("export", "--home", home, "--filter", filter).err());
        }
    }

    @Test
    void whatCannotBeDoneIsOneLineAndExitCode1() throws Exception {
        String nothing = directory.resolve("nothing").toString();
        assertFails(1, "dateline ingest --home " + nothing, Program.run("export", "--home", nothing));
        assertFalse(Files.exists(Path.of(nothing)));
        assertFails(1, "make it first", Program.run("export", "--home", home, "-o", nothing + "/out"));
        assertFails(1, "is a directory", Program.run("export", "--home", home, "-o", directory.toString()));
    }

    /** A file moved to the name of a device would take its place. */
    @Test
    void writesIntoAPipeOrDevice() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/stdout")), "needs a Unix");
        Path link = Files.createSymbolicLink(directory.resolve("pipe"), Path.of("/dev/stdout"));
        Program program = Program.run("export", "--home", home, "-o", link.toString());
        assertEquals(5, new JsonMapper().readTree(program.out()).path("features").size());
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void doesNotLoadSpring() throws Exception {
        Process process = Program.start("dateline.Dateline", List.of("-Xlog:class+load"), "export", "--home", home);
        String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        assertTrue(loaded.contains("dateline.command.ExportCommand"));
        assertFalse(loaded.contains(" org.springframework."));
    }

    private static void assertFails(int exit, String tells, Program program) {
        assertEquals(exit, program.exit(), program.err());
        assertEquals(1, program.err().lines().count(), program.err());
        assertTrue(program.err().startsWith("dateline: ") && program.err().contains(tells), program.err());
        assertEquals("", program.out());
    }
}
