package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Program;
import dateline.store.SampleHome;
import dateline.store.TestStores;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Requests made wrong at random: whatever comes, the server neither fails, hangs nor writes into its log. Some hundreds with
 * every build; 100,000 with {@code mvn -Pfuzz test}, from the same seed.
 */
class MutatedRequestsTest {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 400);
    private static final Pattern STATUS = Pattern.compile("(?:HTTP/1\\.1 100 \r\n\r\n)?HTTP/1\\.1 ([0-9]{3}) ");
    private static final String ITEMS = "/api/collections/reports/items";
    private static final List<String> PATHS = List.of("/", "/about", "/view", "/view/place", "/view/marks", "/view/outlines",
            "/view/places", "/picture.png", "/robots.txt", "/sitemap.xml", "/api", "/api/conformance", "/api/openapi", "/api/collections",
            "/api/collections/reports", ITEMS, "/api/collections/places/items", ITEMS + "/f1", "/api/sources",
            "/api/collections/places/items/geonames:1", "/api/collections/reports/queryables", "/api/reports.csv.gz",
            "/api/reports.geojsonl.gz", "/api/reports.fgb", "/api/collections/reports/schema", "/regions/VE.json",
            "/api/collections/places/sortables", "/api/collections/reports/facets", "/api/collections/places/marks",
            "/api/tileMatrixSets", "/api/tileMatrixSets/WebMercatorQuad", "/api/collections/reports/tiles",
            "/api/collections/places/tiles/WebMercatorQuad", "/api/collections/places/tiles/WebMercatorQuad/3/4/2",
            "/api/collections/reports/tiles/WebMercatorQuad/0/0/0", "/actuator/health", "/actuator/prometheus", "/error");
    private static final List<String> QUERIES = List.of("f=json", "f=html", "f=csv", "f=fgb", "f=parquet", "f=atom", "f=geojsonl",
            "f=geojsonseq", "f=tilejson", "f=mvt", "limit=10", "offset=3", "bbox=-20,0,20,20", "bbox=170,-20,-170,0",
            "datetime=2024-03-01/2024-05-31", "datetime=../2024-05-01T00:00:00Z", "placeId=geonames:1", "role=scene",
            "country=GH", "certainty=planned", "category=visit", "lang=uk", "source=A%20B", "q=festival", "q=%22a%20b%22",
            "confidence=0.5", "published=2024-01-01/..", "sortby=-date", "sortby=%2Bplace,-confidence",
            "filter=country%20%3D%20%27GH%27", "filter=S_INTERSECTS(geometry,POLYGON((0%200,9%200,9%209,0%200)))",
            "filter=T_AFTER(date,DATE(%272024-01-01%27))%20AND%20CASEI(place)%20LIKE%20CASEI(%27o%25%27)",
            "filter-lang=cql2-text", "filter-crs=http://www.opengis.net/def/crs/OGC/1.3/CRS84", "filter-lang=cql2-json",
            "filter=%7B%22op%22%3A%22%3D%22%2C%22args%22%3A%5B%7B%22property%22%3A%22lang%22%7D%2C%22en%22%5D%7D",
            "crs=http://www.opengis.net/def/crs/EPSG/0/3857", "bbox-crs=http://www.opengis.net/def/crs/EPSG/0/4326",
            "properties=place,date", "skipGeometry=true", "cursor=AAAA", "profile=nested", "zoom=3", "view=-20,0,20,20",
            "by=month", "from=2024-01-01", "to=2024-05-01", "pfrom=2024-01-01", "pto=2024-05-01", "last=7d", "mentioned=1",
            "map=3/10/20", "tab=list", "place=geonames:1", "report=f1", "off=planned", "hl=uk", "embed=1", "id=f1", "name=Os");
    private static final List<String> HEADERS = List.of("Accept: text/html,*/*;q=0.8", "Accept: application/geo+json",
            "Accept-Encoding: gzip, br;q=0.5", "If-None-Match: W/\"0123456789abcdef\"", "Range: bytes=0-99",
            "If-Modified-Since: Fri, 27 Nov 2026 08:00:00 GMT", "X-Forwarded-Host: news.example", "X-Forwarded-Prefix: /a",
            "Content-Type: multipart/form-data; boundary=b", "Content-Length: 7", "Transfer-Encoding: chunked",
            "Origin: https://example.org", "Cookie: a=b", "Expect: 100-continue", "Upgrade: h2c", "Connection: upgrade",
            "Content-Type: application/x-www-form-urlencoded", "Accept-Language: uk", "Authorization: Basic YTpi");
    private static final List<String> PIECES = List.of("%", "%zz", "%00", "%C3", "%F0%9F", ";", "..", "/", "//", "\\", "\0",
            "\t", "\r", "\n", "\r\n", "\r\n\r\n", " ", "+", "&", "=", "?", "#", "\"", "'", "<script>", "{", "}",
            "[", "]", "(", ")",
            "-1", "0", "99999999999999999999", "1e999", "NaN", "null", "\u00ff", "\u00d0\u0096", ",", ":", "*", "%25", "AND",
            "NOT (", "LIKE '%'", "POLYGON((", "x".repeat(3000), "(".repeat(500), "%2F", "%5C", "$", "`", "|", "^", "~");

    @Test
    void neverFailTheServer(@TempDir Path home) throws Exception {
        SampleHome.fill(home);
        List<String> serve = new ArrayList<>(List.of("serve", "--port", "0", "--home", home.toString()));
        serve.addAll(TestStores.words(home));
        Process server = Program.start("dateline.Dateline", List.of(), serve.toArray(String[]::new));
        CompletableFuture<String> log = CompletableFuture.supplyAsync(() -> Program.read(server.getErrorStream()));
        try (BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream()))) {
            String line = out.readLine();
            assertNotNull(line, "it did not start");
            Map<Integer, Integer> counts = ask(Integer.parseInt(line.substring(line.lastIndexOf(':') + 1)));
            assertTrue(counts.getOrDefault(200, 0) > REQUESTS / 20 && counts.getOrDefault(400, 0) > REQUESTS / 20,
                    "the mutations are too wild or too tame: " + counts);
        } finally {
            server.toHandle().destroy();
        }
        assertEquals("", log.get());
    }

    private static Map<Integer, Integer> ask(int port) throws IOException {
        Random random = new Random(13);
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            String request = mutated(request(random), random);
            for (int status : statuses(port, request)) {
                counts.merge(status, 1, Integer::sum);
                assertTrue(status < 500 || status == 503, () -> status + " for " + request);
            }
        }
        System.out.println("mutated requests by status: " + counts);
        return counts;
    }

    private static String request(Random random) {
        String path = random.nextBoolean() ? ITEMS : any(PATHS, random);
        StringBuilder request = new StringBuilder(random.nextInt(9) == 0 ? "HEAD " : "GET ").append(path);
        for (int i = random.nextInt(path.equals(ITEMS) ? 4 : 3); i > 0; i--) {
            request.append(request.indexOf("?") < 0 ? '?' : '&').append(any(QUERIES, random));
        }
        request.append(" HTTP/1.1\r\nHost: localhost\r\n");
        for (int i = random.nextInt(4); i > 0; i--) {
            request.append(any(HEADERS, random)).append("\r\n");
        }
        return request.append("Connection: close\r\n\r\n").toString();
    }

    private static String mutated(String request, Random random) {
        StringBuilder text = new StringBuilder(request);
        for (int i = random.nextInt(3); i > 0; i--) {
            int line = random.nextBoolean() ? request.indexOf("\r\n") : text.length(); // half of them in the first line
            int at = random.nextInt(Math.max(1, Math.min(line, text.length())));
            switch (random.nextInt(5)) {
                case 0 -> text.insert(at, any(PIECES, random));
                case 1 -> text.replace(at, Math.min(text.length(), at + 1 + random.nextInt(8)), any(PIECES, random));
                case 2 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(8)));
                case 3 -> text.setCharAt(at, (char) random.nextInt(256));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(60))));
            }
        }
        return text.toString();
    }

    /** None where the server has closed without a word, which it may. */
    private static List<Integer> statuses(int port, String request) throws IOException {
        try (Socket socket = RawHttp.open(port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            Matcher first = STATUS.matcher(all);
            return first.lookingAt() ? List.of(Integer.parseInt(first.group(1))) : List.of();
        } catch (SocketException e) {
            return List.of(); // closed while this was still sending
        }
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
