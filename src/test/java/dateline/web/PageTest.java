package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.ReportedEvent;
import dateline.store.ReportStoreWriter;
import dateline.store.lucene.HomeStore;
import dateline.web.api.Reports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page is made of, over HTTP; {@link MapPageIT} has what readers do with it. */
class PageTest {
    @TempDir
    private static Path home;
    private static WebServer server;

    @BeforeAll
    static void start() throws IOException {
        PageSample.fill(home);
        server = Servers.start(home);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/view/marks?zoom=abc", "/view/marks?zoom=-1&bbox=1,2", "/view?from=soon&last=x&hl=de",
            "/?report=none&place=none&map=a/b", "/picture.png?category=none", "/view/places?name=", "/about?hl=xx"})
    void leavesOutWhatItCannotRead(String address) throws IOException {
        assertEquals(200, RawHttp.get(server.port(), address).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/view?cursor=none", "/view/place", "/view/places"})
    void refusesWhatNoPageAsks(String address) throws IOException {
        assertEquals(400, RawHttp.get(server.port(), address).status());
    }

    /** One line on a page, with the way to the map; a program that asks the API is told in JSON, whatever it accepts. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"/?cursor=none&hl=es; 400; Esta dirección no se puede leer.", "/about?x=%zz&hl=ru; 400; Этот адрес не удаётся прочесть.",
        "/none/of/this; 404; Nothing is at this address.", "/?q=LONG; 414; This address cannot be read."})
    void tellsAReaderInWordsWhatIsWrong(String address, int status, String line) throws IOException {
        String browser = "Accept: text/html,application/xhtml+xml,*/*;q=0.8";
        RawHttp answer = RawHttp.get(server.port(), address.replace("LONG", "x".repeat(20_000)), browser);
        assertEquals(status, answer.status());
        assertTrue(answer.header("Content-Type").orElseThrow().startsWith("text/html"));
        assertTrue(answer.body().contains(line), answer.body());
        String style = answer.body().replaceFirst("(?s).*<link rel=.stylesheet. href=.http://[^/]+([^\"]+).*", "$1");
        assertEquals(200, RawHttp.get(server.port(), style).status(), style);
        for (String programs : new String[] {"/api/none", "/view?cursor=none", "/regions/none.json"}) {
            assertEquals("application/problem+json", RawHttp.get(server.port(), programs, browser).header("Content-Type").orElseThrow());
        }
    }

    @Test
    void isTheSameOnlyInTheSameLanguageAndAtTheSameAddress() throws IOException {
        String tag = RawHttp.get(server.port(), "/").header("ETag").orElseThrow();
        assertEquals(304, RawHttp.get(server.port(), "/", "If-None-Match: " + tag).status());
        assertNotEquals(tag, RawHttp.get(server.port(), "/", "Accept-Language: ru").header("ETag").orElseThrow());
        String elsewhere = RawHttp.send(server.port(), "GET / HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n\r\n")
                .header("ETag").orElseThrow();
        assertNotEquals(tag, elsewhere);
    }

    @Test
    void offersToDownloadWhatIsSeen() throws Exception {
        JsonNode all = view("");
        assertEquals(11, all.path("matched").asInt());
        assertEquals(11, features(all.at("/downloads/json/href").asString()), "a report of the future is on neither");
        JsonNode week = view("?last=7&bbox=20,40,40,60");
        assertEquals(1, week.path("matched").asInt());
        assertEquals(1, features(week.at("/downloads/json/href").asString()));
    }

    @Test
    void feedsWhatIsPublishedLaterToo() throws Exception {
        assertFalse(view("?category=culture").at("/downloads/atom").asString().contains("published="));
        assertTrue(view("?pfrom=2024-04-01&pto=2024-04-30").at("/downloads/atom").asString()
                .contains("published=2024-04-01%2F2024-04-30"));
    }

    @Test
    void isMadeOfPartsThatNeverChangeUnderTheirNames() throws IOException {
        String page = RawHttp.get(server.port(), "/").body();
        List<String> parts = Pattern.compile("(?:src|href)=\"(assets/[^\"]+)\"").matcher(page).results().map(m -> m.group(1)).toList();
        assertTrue(parts.stream().anyMatch(part -> part.matches("assets/page-[0-9A-Z]{8}\\.css")), parts.toString());
        assertTrue(parts.stream().anyMatch(part -> part.matches("assets/main-[0-9A-Z]{8}\\.js")), parts.toString());
        for (String part : parts) {
            RawHttp answer = RawHttp.get(server.port(), "/" + part);
            assertEquals(200, answer.status(), part);
            assertTrue(answer.header("Cache-Control").orElseThrow().contains("immutable"), part);
        }
    }

    /** Reports have a region's name in English alone. */
    @Test
    void namesRegionsInTheReadersLanguage() throws Exception {
        assertEquals("Мэриленд", view("?hl=ru&placeId=geonames:4347778").path("regions").get(0).asString());
        assertEquals("Maryland", view("?hl=en&placeId=geonames:4347778").path("regions").get(0).asString());
        assertEquals("Мэриленд", read("view/places?id=geonames:4347778&hl=ru").get(0).path("admin1").asString());
        assertEquals(0, read("view/places?id=none").size());
        assertEquals("Меріленд", read("view/places?name=Balti&hl=uk").get(0).path("admin1").asString());
    }

    /** What the bars' ends are called costs a phone's own calendar too long. */
    @Test
    void namesTheEndsOfItsDays() throws Exception {
        assertTrue(view("?hl=es").path("title").asString().contains("11 noticias"), "as everywhere on the page");
        JsonNode timeline = view("?hl=es").path("timeline");
        assertEquals("mayo de 2023", timeline.path("ends").get(0).asString());
        assertEquals(timeline.path("bins").size() < 2 ? 0 : 2, timeline.path("ends").size());
    }

    @Test
    void tellsTheListBeforeItsCounts() throws Exception {
        JsonNode all = view("?category=disaster");
        JsonNode list = view("?category=disaster&part=list");
        JsonNode counts = view("?category=disaster&part=counts");
        for (String name : new String[] {"features", "kernels", "events", "next"}) {
            assertEquals(all.path(name), list.path(name), name);
            assertTrue(counts.path(name).isMissingNode(), name);
        }
        for (String name : new String[] {"title", "chips", "facets", "timeline", "downloads", "sources", "matched"}) {
            assertEquals(all.path(name), counts.path(name), name);
        }
        assertEquals(all.path("matched"), list.path("matched"));
        assertTrue(list.path("facets").isMissingNode());
    }

    @Test
    void isFramedOnlyWhereItIsMadeForIt() throws IOException {
        assertTrue(policy("/?embed=1").contains("frame-ancestors *"));
        assertTrue(policy("/").contains("frame-ancestors 'none'"));
    }

    private static String policy(String path) throws IOException {
        return RawHttp.get(server.port(), path).header("Content-Security-Policy").orElseThrow();
    }

    @Test
    void oneStoryOnTwoSitesIsOneEventThoughTheyPublishedItOnTwoDays(@TempDir Path other) throws IOException {
        try (ReportStoreWriter writer = new HomeStore(other).openWriter()) {
            for (ReportedEvent report : PageSample.oneStory()) {
                writer.put(report.told().articleId(), report.id(), List.of(report));
            }
            writer.commit();
        }
        try (WebServer stories = WebServer.start(other, 0)) {
            String page = RawHttp.get(stories.port(), "/?hl=en").body();
            assertTrue(page.contains("Reported events: 3 reports from 3 sources"), page);
            String together = page.replaceFirst("(?s).*<li class=\"same-event\">(.*?)</li>.*", "$1");
            assertTrue(together.contains("2 sources") && together.contains("The Harbor Post") && together.contains("Bay Gazette")
                    && !together.contains("North Echo"), together);
        }
    }

    private static JsonNode view(String query) throws Exception {
        return read("view" + query);
    }

    private static int features(String address) throws Exception {
        return read(address).path("features").size();
    }

    private static JsonNode read(String address) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + "/" + address);
        return JsonMapper.shared().readTree(HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString()).body());
    }
}
