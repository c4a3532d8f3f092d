package dateline.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.SampleReports;
import dateline.store.SampleHome;
import dateline.store.cql.Queryables;
import dateline.web.Servers;
import dateline.web.WebServer;
import dateline.web.http.Link;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsMvt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.GeometryFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What OGC API asks beyond plain features, and what the API tells of itself, over HTTP. */
class OgcApiTest {
    private static final String REPORTS = "/api/collections/reports";
    private static final String PLACES = "/api/collections/places";

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

    static Stream<String> paths() {
        return OpenApi.shipped().document().path("paths").propertyNames().stream();
    }

    /** The program itself lists what it takes, when it is asked for something else. */
    @ParameterizedTest
    @MethodSource("paths")
    void definitionListsTheParametersThatAreTaken(String path) throws Exception {
        JsonNode document = OpenApi.shipped().document();
        Set<String> described = document.path("paths").path(path).at("/get/parameters").valueStream()
                .map(p -> document.at(p.path("$ref").asString().substring(1)))
                .filter(p -> p.path("in").asString().equals("query"))
                .map(p -> p.path("name").asString()).collect(Collectors.toCollection(TreeSet::new));
        HttpResponse<String> answer = get("/api" + path(path) + "?nonsense=1");
        assertEquals(400, answer.statusCode(), answer.body());
        String told = new JsonMapper().readTree(answer.body()).path("detail").asString();
        assertEquals(described, new TreeSet<>(Arrays.asList(told.substring(told.indexOf("known are ") + 10).split(", "))));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyFormatOfTheDefinitionIsServed(String path) throws Exception {
        JsonNode document = OpenApi.shipped().document();
        JsonNode get = document.path("paths").path(path).path("get");
        for (JsonNode p : get.path("parameters")) {
            JsonNode parameter = document.at(p.path("$ref").asString().substring(1));
            if (parameter.path("name").asString().equals("f")) {
                for (JsonNode word : parameter.at("/schema/enum")) {
                    HttpResponse<String> answer = get("/api" + path(path) + "?f=" + word.asString());
                    assertEquals(200, answer.statusCode(), path + " " + word);
                    Set<String> types = new TreeSet<>(get.at("/responses/200/content").propertyNames());
                    String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst("; ?charset.*", "");
                    assertTrue(types.contains(type) || path.endsWith("items"), path + " " + word + " " + type);
                }
            }
        }
    }

    /** Of something that is there. */
    private static String path(String template) {
        return template.replace("{featureId}", template.contains("places") ? "geonames:2629691" : SampleReports.all().get(0).id())
                .replace("{tileMatrix}/{tileRow}/{tileCol}", "0/0/0").replaceFirst("^/$", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "country = 'IS' | 2", "role = 'scene' AND certainty <> 'stated' | 3", "CASEI(place) LIKE CASEI('ICE%') | 2",
        "T_AFTER(date, DATE('2024-05-01')) | 2", "S_INTERSECTS(geometry, BBOX(-30, 60, -10, 70)) | 2", "title IS NULL | 2",
        "quote LIKE '%river%' | 1", "level IN ('sea', 'city') | 2"})
    void filtersByCql2Text(String filter, int matched) throws Exception {
        assertEquals(matched, json(REPORTS + "/items?filter=" + encoded(filter)).path("numberMatched").asInt());
        assertEquals(matched, json(PLACES + "/items?filter=" + encoded(filter)).path("features").valueStream()
                .mapToInt(place -> place.at("/properties/count").asInt()).sum());
    }

    @Test
    void filtersByCql2JsonAndInOtherReferenceSystems() throws Exception {
        String json = "{\"op\":\"=\",\"args\":[{\"property\":\"country\"},\"IS\"]}";
        assertEquals(2, json(REPORTS + "/items?filter-lang=cql2-json&filter=" + encoded(json)).path("numberMatched").asInt());
        assertEquals(2, json(REPORTS + "/items?filter-crs=http://www.opengis.net/def/crs/EPSG/0/4326&filter="
                + encoded("S_INTERSECTS(geometry, BBOX(60, -30, 70, -10))")).path("numberMatched").asInt());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"filter=weapon%3D1 filter", "filter=country%3D filter", "filter-lang=sql filter-lang",
        "filter-crs=x filter-crs", "filter-lang=cql2-json&filter=x filter", "bbox-crs=x bbox-crs", "crs=EPSG:1 crs",
        "properties=weapon properties", "skipGeometry=1 skipGeometry", "profile=x profile", "f=csv&skipGeometry=true f",
        "published=soon published", "certainty=x certainty", "offset=100001 offset", "cursor=x cursor"})
    void refusesWhatIsNotOffered(String query, String parameter) throws Exception {
        HttpResponse<String> answer = get(REPORTS + "/items?" + query);
        assertEquals(400, answer.statusCode());
        assertTrue(new JsonMapper().readTree(answer.body()).path("detail").asString().startsWith("parameter " + parameter + ": "),
                answer.body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "http://www.opengis.net/def/crs/OGC/1.3/CRS84 -30,60,-10,70 -19.02 64.96",
        "http://www.opengis.net/def/crs/EPSG/0/4326 60,-30,70,-10 64.96 -19.02",
        "http://www.opengis.net/def/crs/EPSG/0/3857 -3339585,8399738,-1113195,11068716 -2117297 9597843"})
    void speaksReferenceSystems(String crs, String bbox, double x, double y) throws Exception {
        HttpResponse<String> answer = get(REPORTS + "/items?crs=" + crs + "&bbox-crs=" + crs + "&bbox=" + bbox);
        assertEquals("<" + crs + ">", answer.headers().firstValue("Content-Crs").orElse(""));
        JsonNode items = new JsonMapper().readTree(answer.body());
        assertEquals(2, items.path("numberMatched").asInt());
        assertEquals(x, items.at("/features/0/geometry/coordinates/0").asDouble(), 1);
        assertEquals(y, items.at("/features/0/geometry/coordinates/1").asDouble(), 1);
        String id = items.at("/features/0/id").asString();
        assertEquals(items.at("/features/0/geometry"), json(REPORTS + "/items/" + id + "?crs=" + crs).path("geometry"));
        assertTrue(json("/api/collections").path("crs").valueStream().anyMatch(c -> c.asString().equals(crs)));
    }

    @Test
    void writesOnlyWhatIsAskedFor() throws Exception {
        JsonNode feature = json(REPORTS + "/items?limit=1&properties=quote,url&skipGeometry=true").at("/features/0");
        assertEquals(List.of("quote", "url"), List.copyOf(feature.path("properties").propertyNames()));
        assertTrue(feature.path("geometry").isNull());
        assertTrue(json(PLACES + "/items?limit=1&profile=nested").at("/features/0/properties/placeNames").isObject());
    }

    @Test
    void orderIsAsAskedFor() throws Exception {
        assertEquals(List.of("Baltic Sea", "Fiji", "Iceland", "Iceland", "Lisbon"), json(REPORTS + "/items?sortby=place")
                .path("features").valueStream().map(f -> f.at("/properties/place").asString()).toList());
    }

    @Test
    void schemasTellEveryPropertyAndQueryable() throws Exception {
        JsonNode schema = json(REPORTS + "/schema");
        Set<String> written = new TreeSet<>(json(REPORTS + "/items?limit=1").at("/features/0/properties").propertyNames());
        written.addAll(Set.of("id", "geometry"));
        assertEquals(written, new TreeSet<>(schema.path("properties").propertyNames()));
        JsonNode queryables = json(REPORTS + "/queryables");
        assertEquals(Queryables.KINDS.keySet(), new TreeSet<>(queryables.path("properties").propertyNames()));
        assertEquals("geometry-point", queryables.at("/properties/geometry/format").asString());
        assertFalse(queryables.path("additionalProperties").asBoolean(true));
        assertTrue(queryables.path("$id").asString().endsWith(REPORTS + "/queryables"));
        assertEquals("application/schema+json", get(REPORTS + "/queryables").headers().firstValue("Content-Type").orElse(""));
        assertEquals(List.of("date", "reportedDate", "place", "confidence"),
                List.copyOf(json(REPORTS + "/sortables").path("properties").propertyNames()));
    }

    @Test
    void tilesHoldWhatMatches() throws Exception {
        JtsMvt places = tile(PLACES, "0/0/0", "");
        assertEquals(4, places.getLayer("places").getGeometries().size());
        assertEquals(2, tile(REPORTS, "0/0/0", "?country=IS").getLayer("reports").getGeometries().size());
        Map<?, ?> iceland = (Map<?, ?>) tile(REPORTS, "3/2/3", "?role=scene").getLayer("reports").getGeometries().iterator().next()
                .getUserData();
        assertEquals("geonames:2629691", iceland.get("placeId"));
        assertEquals(204, get(REPORTS + "/tiles/WebMercatorQuad/3/0/0").statusCode());
        assertEquals(404, get(REPORTS + "/tiles/WebMercatorQuad/12/0/0").statusCode());
        assertEquals(404, get(REPORTS + "/tiles/WebMercatorQuad/1/2/0").statusCode());
        assertEquals(404, get(REPORTS + "/tiles/WorldCRS84Quad").statusCode());
    }

    @Test
    void tileJsonLeadsToTilesUnderTheSameFilters() throws Exception {
        JsonNode tiles = json(PLACES + "/tiles/WebMercatorQuad?f=tilejson&country=IS");
        String address = tiles.at("/tiles/0").asString();
        assertTrue(address.endsWith("/tiles/WebMercatorQuad/{z}/{y}/{x}?country=IS"), address);
        assertEquals("places", tiles.at("/vector_layers/0/id").asString());
        assertEquals(11, tiles.path("maxzoom").asInt());
        JsonNode described = json(PLACES + "/tiles/WebMercatorQuad");
        assertEquals("http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad", described.path("tileMatrixSetURI").asString());
        assertTrue(described.path("links").valueStream().anyMatch(l -> l.path("rel").asString().equals("item")
                && l.path("href").asString().contains("{tileMatrix}/{tileRow}/{tileCol}")));
        assertEquals(12, json("/api/tileMatrixSets/WebMercatorQuad").path("tileMatrices").size());
    }

    @Test
    void countsAreThoseOfItems() throws Exception {
        JsonNode facets = json(REPORTS + "/facets?country=IS");
        assertEquals(2, facets.path("numberMatched").asInt());
        assertEquals(1, facets.at("/facets/role/scene").asInt());
        assertEquals(1, facets.at("/facets/country/PT").asInt(), "counted under all other filters");
        assertEquals(1, json(REPORTS + "/facets?by=day").at("/facets/day/2024-05-20").asInt());
        JsonNode marks = json(PLACES + "/marks?zoom=5&view=-30,60,30,70");
        assertEquals(1, marks.path("features").size());
        assertEquals(2, marks.at("/features/0/properties/count").asInt());
        assertEquals("Исландия", marks.at("/features/0/properties/placeRu").asString());
    }

    @Test
    void wholeResultsAreStreamedWithTheirChecksum() throws Exception {
        HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(uri("/api/reports.geojsonl.gz?country=IS")).build(),
                BodyHandlers.ofByteArray());
        assertEquals("application/gzip", answer.headers().firstValue("Content-Type").orElse(""));
        String lines = new String(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, lines.lines().filter(l -> l.startsWith("{\"type\":\"Feature\"")).count());
        assertTrue(answer.headers().allValues("Link").stream().anyMatch(l -> l.contains("rel=\"license\"")));
        String csv = new String(new GZIPInputStream(new ByteArrayInputStream(client.send(
                HttpRequest.newBuilder(uri("/api/reports.csv.gz")).build(), BodyHandlers.ofByteArray()).body())).readAllBytes(),
                StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("lon,lat,id,"), csv);
        assertEquals(404, get("/api/reports.exe").statusCode());
    }

    @Test
    void checksumFollowsInTheTrailer() throws Exception {
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", server.port())) {
            socket.getOutputStream().write(("GET /api/reports.csv.gz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTE: trailers\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertTrue(answer.contains("Trailer: Repr-Digest"), answer);
            assertTrue(answer.toLowerCase().matches("(?s).*\r\n0\r\nrepr-digest: ?sha-256=:[a-z0-9+/]{43}=:\r\n\r\n"), answer);
        }
    }

    @Test
    void pagesShowAllThatAFeatureAndACollectionTell() throws Exception {
        String page = get(REPORTS + "/items?f=html").body();
        JsonNode items = json(REPORTS + "/items");
        for (JsonNode feature : items.path("features")) {
            for (JsonNode property : feature.path("properties")) {
                String shown = property.asString("").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
                assertTrue(property.isNull() || page.contains(shown), property + " is not shown");
            }
            assertTrue(page.contains(feature.at("/geometry/coordinates/0").asString()));
        }
        String collection = get(REPORTS + "?f=html").body();
        for (String shown : List.of("2024-03-02", "-19.02", "CC BY 4.0", "/def/crs/EPSG/0/4326", "To cite")) {
            assertTrue(collection.contains(shown), shown);
        }
        JsonNode dataset = new JsonMapper().readTree(collection.substring(collection.indexOf("application/ld+json\">") + 21,
                collection.indexOf("</script>")));
        assertEquals("Dataset", dataset.path("@type").asString());
        assertTrue(get(REPORTS + "/items?f=html&limit=9999").body().contains("of 5"));
    }

    @Test
    void linkToItemsIsPlainAsGdalPutsTheIdBehindIt() throws Exception {
        assertTrue(json(REPORTS).path("links").valueStream().filter(l -> l.path("rel").asString().equals("items"))
                .anyMatch(l -> l.path("href").asString().endsWith("/items")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/robots.txt", "/sitemap.xml"})
    void crawlersAreToldThePages(String path) throws Exception {
        String told = get(path).body();
        assertTrue(told.contains("http://127.0.0.1:" + server.port() + "/"), told);
        for (java.util.regex.Matcher page = java.util.regex.Pattern.compile("<loc>http://[^/]*([^<]*)</loc>").matcher(told); page.find();) {
            assertEquals(200, get(page.group(1)).statusCode(), page.group(1));
        }
    }

    private JtsMvt tile(String collection, String place, String query) throws Exception {
        HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(
                uri(collection + "/tiles/WebMercatorQuad/" + place + query)).build(), BodyHandlers.ofByteArray());
        assertEquals("application/vnd.mapbox-vector-tile", answer.headers().firstValue("Content-Type").orElse(""));
        return MvtReader.loadMvt(new ByteArrayInputStream(answer.body()), new GeometryFactory(), new TagKeyValueMapConverter());
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return new JsonMapper().readTree(answer.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }
}
