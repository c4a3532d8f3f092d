package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.web.WebServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the articles that ship to the API: every one of them is read, stored and served. */
class WholePathTest {
    @TempDir
    private Path directory;

    @Test
    void everyArticleThatShipsIsOnTheMap() throws Exception {
        Path home = directory.resolve("home");
        Ran ingest = Ran.dateline("ingest", "--home", home.toString(), "data/articles");
        assertEquals(0, ingest.exit(), ingest.err().toString());
        try (WebServer server = WebServer.start(home, 0)) {
            JsonNode reports = items(server, "reports");
            Set<String> articles = new TreeSet<>();
            for (JsonNode feature : reports.path("features")) {
                articles.add(feature.at("/properties/articleId").stringValue());
                assertEquals("reported", feature.at("/properties/status").stringValue());
                assertTrue(feature.at("/properties/source").isString(), "a report tells its publisher");
            }
            try (var files = Files.list(Path.of("data/articles"))) {
                assertEquals(files.count(), articles.size());
            }
            int counted = 0;
            for (JsonNode place : items(server, "places").path("features")) {
                counted += place.at("/properties/count").intValue();
            }
            assertEquals(reports.path("numberMatched").intValue(), counted);
        }
    }

    private static JsonNode items(WebServer server, String collection) throws Exception {
        URI address = URI.create("http://localhost:" + server.port() + "/api/collections/" + collection
                + "/items?f=json&limit=10000");
        return new JsonMapper().readTree(HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body());
    }
}
