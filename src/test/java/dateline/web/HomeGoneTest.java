package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.store.SampleHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The home is moved away while the server runs. */
class HomeGoneTest {
    @TempDir
    private Path directory;

    @Test
    void isToldUntilAHomeIsThereAgain() throws IOException {
        Path home = directory.resolve("home");
        SampleHome.fill(home);
        try (WebServer server = WebServer.start(home, 0)) {
            assertHealth(server, 200, "UP");
            Files.move(home, directory.resolve("elsewhere"));
            assertHealth(server, 503, "DOWN");
            for (String path : new String[] {"/view", "/api", "/api/collections/reports/items", "/api/collections/places/items/x"}) {
                RawHttp gone = RawHttp.get(server.port(), path);
                assertEquals(503, gone.status(), gone.body());
                assertTrue(gone.header("Retry-After").isPresent() && gone.header("ETag").isEmpty(), gone.head().toString());
                assertTrue(gone.body().contains("the reports cannot be read now"), gone.body());
                assertFalse(gone.body().contains(directory.toString()), "readers are not told where it lies");
            }
            RawHttp page = RawHttp.get(server.port(), "/", "Accept-Language: ru");
            assertEquals(503, page.status());
            assertTrue(page.header("Content-Type").orElseThrow().startsWith("text/html") && page.header("Retry-After").isPresent());
            assertTrue(page.body().contains("<p>Сообщения сейчас недоступны."), page.body());
            assertEquals(200, RawHttp.get(server.port(), "/favicon.svg").status());
            SampleHome.fill(home); // a new one
            assertHealth(server, 200, "UP");
            assertEquals(200, RawHttp.get(server.port(), "/api/collections/reports/items").status());
        }
    }

    private static void assertHealth(WebServer server, int status, String word) throws IOException {
        RawHttp health = RawHttp.get(server.port(), "/actuator/health");
        assertEquals(status, health.status());
        assertTrue(health.body().contains("\"status\":\"" + word + '"'), health.body());
    }
}
