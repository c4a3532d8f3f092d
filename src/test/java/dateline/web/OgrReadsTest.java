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
        try (WebServer server = WebServer.start(directory.resolve("home"), 0)) {
            String all = ogrinfo("-ro", "-al", "OAPIF:http://127.0.0.1:" + server.port() + "/api");
            assertTrue(all.contains("Layer name: reports") && all.contains("Layer name: places"), all);
            assertTrue(all.contains("Feature Count: 5") && all.contains("Feature Count: 4"), all);
            assertEquals(9, all.split("OGRFeature\\(", -1).length - 1, all);
            assertTrue(all.contains("quote (String) = По словам метеослужбы"), all);
            assertTrue(all.contains("eventStart (Date) = 2024/05/19"), all);
            assertTrue(all.contains("POINT (178.07 -17.71)"), all);
            String box = ogrinfo("-ro", "-q", "-spat", "-30", "60", "-10", "70",
                    "OAPIF:http://127.0.0.1:" + server.port() + "/api", "reports");
            assertEquals(2, box.split("OGRFeature\\(", -1).length - 1, box);
        }
    }

    private static String ogrinfo(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "ogrinfo";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out;
    }
}
