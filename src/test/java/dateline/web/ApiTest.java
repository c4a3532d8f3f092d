package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.SampleReports;
import dateline.store.ReportStoreWriter;
import dateline.store.SampleHome;
import dateline.store.TestStores;
import dateline.web.http.Link;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real server, asked over HTTP. */
class ApiTest {
    private static final String REPORTS = "/api/collections/reports/items";
    private static final String PLACES = "/api/collections/places/items";
    private static final String PROBLEM = "application/problem+json";

    @TempDir
    private static Path directory;
    private static WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        SampleHome.fill(directory.resolve("home"));
        server = Servers.start(directory.resolve("home"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void landingPageLinksToDefinitionConformanceAndData() throws Exception {
        JsonNode landing = json("/api");
        assertEquals("application/vnd.oai.openapi+json;version=3.0",
                link(landing, "service-desc").path("type").asString());
        for (String rel : List.of("self", "alternate", "service-desc", "service-doc", "conformance", "data")) {
            JsonNode link = link(landing, rel);
            HttpResponse<String> there = get(path(link));
            assertEquals(200, there.statusCode(), link.toString());
            assertEquals(link.path("type").asString(), type(there).replace(";charset=UTF-8", ""), link.toString());
        }
    }

    @Test
    void everyLinkOfTheCollectionsLeadsToWhatItSays() throws Exception {
        JsonNode collections = json("/api/collections");
        assertEquals(2, collections.path("collections").size());
        for (JsonNode link : collections.findValues("links").stream().flatMap(l -> l.valueStream())
                .filter(l -> l.path("href").asString().startsWith("http://127.0.0.1")).toList()) {
            HttpResponse<String> there = get(path(link));
            assertEquals(200, there.statusCode(), link.toString());
            assertEquals(link.path("type").asString(), type(there).replace(";charset=UTF-8", ""), link.toString());
        }
        assertEquals(json("/api/collections/reports").path("extent"), collections.at("/collections/0/extent"));
        assertEquals(-19.02, collections.at("/collections/0/extent/spatial/bbox/0/0").asDouble());
    }

    @Test
    void itemsAreGeoJsonNewestFirst() throws Exception {
        HttpResponse<String> response = get(REPORTS);
        assertEquals("application/geo+json", type(response));
        JsonNode items = new JsonMapper().readTree(response.body());
        assertEquals(5, items.path("numberMatched").asInt());
        assertEquals(5, items.path("numberReturned").asInt());
        assertEquals(List.of("2024-05-20", "2024-05-19", "2024-05-01", "2024-03-16", "2024-03-02"), dates(items));
        assertTrue(items.path("timeStamp").asString().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
    }

    @Test
    void nextLinksLeadThroughAllReportsAndKeepTheQuery() throws Exception {
        Set<String> ids = new HashSet<>();
        String path = REPORTS + "?limit=2&datetime=2024-03-01T00:00:00%2B03:00/..&bbox=-180,-90,180,90";
        List<Integer> sizes = new ArrayList<>();
        JsonNode page = null;
        while (path != null) {
            page = json(path);
            page.path("features").forEach(f -> ids.add(f.path("id").asString()));
            sizes.add(page.path("numberReturned").asInt());
            path = path(link(page, "next"));
            assertTrue(path == null || path.contains("bbox=") && path.contains("%2B03:00"), path);
        }
        assertEquals(List.of(2, 2, 1), sizes);
        assertEquals(5, ids.size());
        assertEquals(2, json(path(link(page, "prev"))).path("numberReturned").asInt());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "bbox=-30,60,-10,70 2", "bbox=170,-20,-170,0 1", "bbox=-30,60,0,-10,70,9000 2", "bbox=0,0,1,1 0",
        "datetime=2024-05-20 2", "datetime=2024-05-31T12:00:00Z/.. 1", "datetime=../2024-03-02 1",
        "placeId=geonames:2629691 2",
        "placeId=nowhere 0", "role=mentioned 1", "role=scene&placeId=geonames:2629691 1",
        "limit=99999999999 5", "offset=5 5", "offset=100000 5"})
    void filtersAndCounts(String query, int matched) throws Exception {
        assertEquals(matched, json(REPORTS + "?" + query).path("numberMatched").asInt());
    }

    @Test
    void placesAreCountedUnderTheSameFilters() throws Exception {
        JsonNode places = json(PLACES + "?datetime=2024-03-01/2024-03-31");
        assertEquals(List.of("dateline:baltic-sea", "geonames:2629691"),
                places.path("features").valueStream().map(f -> f.path("id").asString()).toList());
        assertEquals(1, places.at("/features/1/properties/count").asInt());
        assertEquals(2, json(PLACES + "/geonames:2629691").at("/properties/count").asInt());
        assertEquals("reported", places.at("/features/0/properties/status").asString());
    }

    @Test
    void singleReportLinksBackToItsCollection() throws Exception {
        String id = SampleReports.all().get(0).id();
        HttpResponse<String> response = get(REPORTS + "/" + id);
        assertEquals("application/geo+json", type(response));
        JsonNode feature = new JsonMapper().readTree(response.body());
        assertEquals(id, feature.path("id").asString());
        assertEquals("Lisboa", feature.at("/properties/placeEs").asString());
        assertEquals("/api/collections/reports", path(link(feature, "collection")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/conformance", "/api/openapi", "/api/collections", "/api/collections/reports",
        "/api/collections/places", REPORTS, PLACES, PLACES + "/dateline:baltic-sea"})
    void everyDocumentIsAPageForABrowser(String path) throws Exception {
        HttpResponse<String> response = get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertEquals("text/html;charset=UTF-8", type(response));
        assertTrue(response.body().toLowerCase().contains("reported"));
        assertTrue(response.headers().firstValue("Vary").orElse("").toLowerCase().matches("accept(,.*)?"));
        assertEquals("text/html;charset=UTF-8", type(get(path + "?f=html", "Accept", "application/geo+json")));
        assertFalse(type(get(path + "?f=json", "Accept", "text/html")).contains("html"));
        assertFalse(type(get(path, "Accept", "application/geo+json;q=0.9,text/html;q=0.8")).contains("html"));
        assertFalse(type(get(path, "Accept", "nonsense")).contains("html"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/csv                                          | text/csv;charset=UTF-8
            application/atom+xml,application/xml;q=0.9        | application/atom+xml
            application/geo+json-seq                          | application/geo+json-seq
            application/flatgeobuf, application/geo+json;q=.5 | application/flatgeobuf
            application/vnd.apache.parquet, */*;q=0.1         | application/vnd.apache.parquet
            text/csv;q=0.4, application/geo+json;q=0.5        | application/geo+json
            text/csv;q=0.5, text/html;q=0.5                   | text/html;charset=UTF-8
            text/*                                            | text/html;charset=UTF-8
            */*                                               | application/geo+json
            """)
    void reportsComeInTheFormThatIsLikedBest(String accept, String type) throws Exception {
        HttpResponse<String> response = get(REPORTS, "Accept", accept);
        assertEquals(type, type(response));
        assertTrue(response.headers().firstValue("Vary").orElse("").toLowerCase().startsWith("accept,"));
        assertEquals(type.equals("application/geo+json"),
                response.headers().firstValue("ETag").equals(get(REPORTS).headers().firstValue("ETag")));
        assertFalse(type(get(PLACES, "Accept", "text/csv")).contains("csv"), "places come as GeoJSON and pages");
    }

    @Test
    void theNextPartIsOfTheFormThatWasAccepted() throws Exception {
        String link = get(REPORTS + "?limit=2", "Accept", "text/csv").headers().allValues("Link").stream()
                .filter(value -> value.contains("rel=\"next\"")).findFirst().orElseThrow();
        String next = link.substring(1, link.indexOf('>')).replaceFirst("^https?://[^/]*", "");
        assertEquals("text/csv;charset=UTF-8", type(get(next)), next);
    }

    @Test
    void pagesEscapeWhatArticlesSayAndLinkOnlyToWebAddresses() throws Exception {
        String page = get(REPORTS + "?f=html").body();
        assertTrue(page.contains("&lt;b&gt;organisers&lt;/b&gt; &amp; &quot;friends&quot;"));
        assertTrue(page.contains("href=\"https://example.org/article-bridge\""));
        assertFalse(page.contains("<b>"));
        assertFalse(page.contains("href=\"javascript:"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "/api/collections/reports/items?bbox=1,2,3 bbox", "/api/collections/reports/items?bbox=a,b,c,d bbox",
        "/api/collections/reports/items?bbox= bbox", "/api/collections/reports/items?datetime=soon datetime",
        "/api/collections/reports/items?limit=0 limit", "/api/collections/reports/items?limit=-5 limit",
        "/api/collections/reports/items?limit=many limit", "/api/collections/reports/items?offset=-1 offset",
        "/api/collections/reports/items?offset=100001 offset", "/api/collections/reports/items?cursor=x cursor",
        "/api/collections/reports/items?sortby=threat sortby",
        "/api/collections/reports/items?f=xml f", "/api/collections/reports/items?limit=1&limit=2 limit",
        "/api/collections/reports/items?role=actor role", "/api/collections/reports/items?threat=high threat",
        "/api/collections/places/items?sortby=place sortby",
        "/api?x=1 x", "/api/openapi?f= f", "/api/collections?limit=1 limit"})
    void badParameterIsAProblemThatNamesIt(String path, String name) throws Exception {
        HttpResponse<String> response = get(path);
        assertEquals(400, response.statusCode());
        assertEquals(PROBLEM, type(response));
        JsonNode problem = new JsonMapper().readTree(response.body());
        assertEquals(400, problem.path("status").asInt());
        assertTrue(problem.path("detail").asString().startsWith("parameter " + name + ": "), response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nowhere", "/api/collections/wars", "/api/collections/wars/items",
        REPORTS + "/nobody", PLACES + "/nobody", "/actuator", "/actuator/env", "/actuator/heapdump"})
    void whatIsNotThereIsAProblem(String path) throws Exception {
        HttpResponse<String> response = get(path, "Accept", "text/html");
        assertEquals(404, response.statusCode());
        assertEquals(PROBLEM, type(response));
        assertEquals(404, new JsonMapper().readTree(response.body()).path("status").asInt());
    }

    /** A browser gets a page there: PageTest. */
    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/error"})
    void aProgramIsToldOfAProblemAnywhere(String path) throws Exception {
        HttpResponse<String> response = get(path, "Accept", "*/*");
        assertEquals(404, response.statusCode());
        assertEquals(PROBLEM, type(response));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/|", "/api?f=json%", "/%2e%2e%2fx", "/api?bbox=%zz"})
    void addressThatCannotBeReadIsAProblem(String path) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.port())) { // the client would refuse to send these
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
            assertTrue(answer.contains(PROBLEM), answer);
            assertTrue(answer.contains("nosniff"), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "PROPFIND"})
    void anythingThatMightWriteIsRefused(String method) throws Exception {
        for (String path : List.of("/", "/api", REPORTS, "/actuator/health", "/nowhere")) {
            HttpResponse<String> response = send(
                    HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.ofString("{}")));
            assertEquals(405, response.statusCode(), path);
            assertEquals("GET, HEAD, OPTIONS", response.headers().firstValue("Allow").orElse(""));
            assertEquals(PROBLEM, type(response));
        }
    }

    @Test
    void optionsTellWhatMayBeAsked() throws Exception {
        HttpResponse<String> response = send(HttpRequest.newBuilder(uri(REPORTS))
                .method("OPTIONS", BodyPublishers.noBody()).header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "GET"));
        assertEquals(204, response.statusCode());
        assertEquals("GET, HEAD, OPTIONS", response.headers().firstValue("Allow").orElse(""));
        assertEquals("*", response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() throws Exception {
        HttpResponse<String> get = get(REPORTS);
        HttpResponse<String> head = send(HttpRequest.newBuilder(uri(REPORTS)).method("HEAD", BodyPublishers.noBody()));
        assertEquals("", head.body());
        for (String name : List.of("Content-Type", "ETag", "Access-Control-Allow-Origin", "Cache-Control")) {
            assertEquals(get.headers().firstValue(name), head.headers().firstValue(name), name);
        }
    }

    @Test
    void unchangedDocumentIsNotSentAgainUntilSomethingIsIngested() throws Exception {
        String tag = get(PLACES).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = get(PLACES, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("accept,accept-encoding", vary(get(PLACES)));
        assertEquals("accept,accept-encoding", vary(again));
        assertEquals("", again.body());
        assertEquals(200, get(PLACES, "If-None-Match", tag, "Accept", "text/html").statusCode());
        try (ReportStoreWriter writer = TestStores.openWriter(directory.resolve("home"))) {
            writer.put("one-more", "1", List.of());
            writer.commit();
        }
        assertEquals(200, get(PLACES, "If-None-Match", tag).statusCode());
    }

    /** Tomcat writes it anew where it may compress. */
    private static String vary(HttpResponse<?> answer) {
        return String.join(",", answer.headers().allValues("Vary")).toLowerCase().replace(" ", "");
    }

    @Test
    void answersAreCompressedForThoseWhoTakeIt() throws Exception {
        for (String path : List.of(REPORTS, "/api/openapi", REPORTS + "?f=html")) {
            HttpResponse<byte[]> response = client.send(HttpRequest.newBuilder(uri(path))
                    .header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
            assertEquals("gzip", response.headers().firstValue("Content-Encoding").orElse("none"), path);
            byte[] plain = new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
            assertTrue(plain.length > response.body().length);
        }
    }

    @Test
    void everyAnswerIsSafeForABrowserAndSetsNoCookie() throws Exception {
        for (String path : List.of("/", "/api", "/nowhere", "/actuator/health", REPORTS + "?f=html")) {
            HttpResponse<String> response = get(path);
            assertEquals("nosniff", response.headers().firstValue("X-Content-Type-Options").orElse(""), path);
            assertTrue(response.headers().firstValue("Content-Security-Policy").orElse("")
                    .startsWith("default-src 'self'"));
            assertTrue(response.headers().firstValue("Referrer-Policy").isPresent());
            assertTrue(response.headers().firstValue("Set-Cookie").isEmpty());
        }
        assertEquals("UP", json("/actuator/health").path("status").asString());
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertEquals(200, response.statusCode(), response.body());
        return new JsonMapper().readTree(response.body());
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static String type(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    /** The path and query of a link of this server, or null. */
    private static String path(JsonNode link) {
        return link == null ? null : link.path("href").asString().replaceFirst("^https?://[^/]*", "");
    }

    private static JsonNode link(JsonNode document, String rel) {
        return document.path("links").valueStream().filter(l -> l.path("rel").asString().equals(rel)).findFirst()
                .orElse(null);
    }

    private static List<String> dates(JsonNode items) {
        return items.path("features").valueStream().map(f -> f.at("/properties/date").asString()).toList();
    }
}
