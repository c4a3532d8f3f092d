package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.store.SampleHome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GDAL's OGC API client, as researchers have it in QGIS, reads both collections. Debian: gdal-bin. */
class OgrReadsTest {
    @Test
    void ogrinfoReadsEveryFeatureOfBothCollections(@TempDir Path directory) throws Exception {
        boolean installed = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(d -> Files.isExecutable(Path.of(d, "ogrinfo")));
        assumeTrue(installed || "true".equals(System.getenv("CI")), "ogrinfo is not installed");
        SampleHome.fill(directory.resolve("home"));
        try (WebServer server = Servers.start(directory.resolve("home"))) {
            String all = ogrinfo("-ro", "-al", "OAPIF:http://127.0.0.1:" + server.port() + "/api");
            assertTrue(all.contains("Layer name: reports") && all.contains("Layer name: places"), all);
            assertTrue(all.contains("Feature Count: 5") && all.contains("Feature Count: 4"), all);
            assertEquals(9, all.split("OGRFeature\\(", -1).length - 1, all);
            assertTrue(all.contains("quote (String) = По словам метеослужбы"), all);
            assertTrue(all.contains("eventStart (Date) = 2024/05/19"), all);
            assertTrue(all.contains("POINT (178.07 -17.71)"), all);
            String box = ogrinfo("-ro", "-q", "-spat", "-30", "60", "-10", "70",
                    "OAPIF:http://127.0.0.1:" + server.port() + "/api", "reports");
            assertEquals(2, features(box), box);
            assertFilters("OAPIF:http://127.0.0.1:" + server.port() + "/api");
            assertSaves("OAPIF:http://127.0.0.1:" + server.port() + "/api", directory);
        }
    }

    /** GDAL 3.6 sends a date with a bare T, and asks for a property by the parameter of its name. */
    private static void assertFilters(String api) throws Exception {
        Map<String, Integer> matching = Map.of("eventStart >= '2024-05-01'", 3, "role = 'mentioned'", 1,
                "country = 'IS' AND certainty = 'attributed'", 1, "placeId = 'dateline:baltic-sea'", 1);
        for (Map.Entry<String, Integer> where : matching.entrySet()) {
            String found = ogrinfo("-ro", "-q", "-where", where.getKey(), api, "reports");
            assertEquals(where.getValue(), features(found), where.getKey() + "\n" + found);
        }
    }

    private static void assertSaves(String api, Path directory) throws Exception {
        for (String format : new String[] {"GPKG", "FlatGeobuf"}) {
            String file = directory.resolve("reports." + format).toString();
            run("ogr2ogr", "-f", format, file, api, "reports", "-oo", "PAGE_SIZE=10000");
            String saved = ogrinfo("-ro", "-al", file);
            assertEquals(5, features(saved), saved);
            assertTrue(saved.contains("reasons (String) = named in full; the text puts it there"), saved);
        }
    }

    private static int features(String told) {
        return told.split("OGRFeature\\(", -1).length - 1;
    }

    private static String ogrinfo(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "ogrinfo";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return run(command);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out;
    }
}
