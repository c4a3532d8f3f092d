package dateline.web.operators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Ran;
import dateline.web.RawHttp;
import dateline.web.WebServer;
import dateline.web.http.Limits;
import dateline.web.http.Networks;
import dateline.web.http.ServerSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those who run the server see of it, and what one address of its readers may ask. */
class OperatorsTest {
    private static final String PROTOBUF = "Accept: application/vnd.google.protobuf;"
            + "proto=io.prometheus.client.MetricFamily;encoding=delimited";
    @TempDir
    private static Path directory;
    private static Path home;
    private static WebServer behindProxy;

    @BeforeAll
    static void start() throws IOException {
        home = directory.resolve("home");
        Path good = Files.writeString(directory.resolve("good.txt"), "date 2024-05-03\n\nHeavy rain flooded Quito.\n");
        Path none = Files.writeString(directory.resolve("none.txt"), "date 2024-05-03\n\nNothing of note.\n");
        Path undated = Files.writeString(directory.resolve("undated.txt"), "Snow fell.");
        Ran ran = Ran.dateline(Stream.of("ingest", "--home", home, good, none, undated).map(Object::toString)
                .toArray(String[]::new));
        assertEquals(0, ran.exit(), ran.err().toString());
        behindProxy = start(Map.of("address-minute", 5, "address-at-once", 0));
    }

    @AfterAll
    static void stop() {
        behindProxy.close();
    }

    @Test
    void metricsTellOfHomeFeedsRequestsAndHeap() throws IOException {
        sources(Instant.now().minus(2, ChronoUnit.MINUTES));
        try (WebServer server = WebServer.start(home, 0)) {
            RawHttp.get(server.port(), "/api/collections");
            for (String accept : List.of("Accept: text/plain", PROTOBUF)) {
                RawHttp metrics = RawHttp.get(server.port(), "/actuator/prometheus", accept);
                assertEquals(200, metrics.status());
                assertTrue(metrics.header("Content-Type").orElse("").startsWith("text/plain"));
                assertHasLine(metrics.body(), "dateline_articles 2\\.0");
                assertHasLine(metrics.body(), "dateline_reports 1\\.0");
                assertHasLine(metrics.body(), "dateline_ingested_total\\{result=\"new\"} 2\\.0");
                assertHasLine(metrics.body(), "dateline_skipped_total\\{cause=\"no date\"} 1\\.0");
                assertHasLine(metrics.body(), "dateline_feed_age_seconds\\{feed=\"https://a\\.example/feed\"} 12[0-9.]+");
                assertHasLine(metrics.body(), "http_server_requests_seconds_count\\{.*uri=\"/api/collections\"} 1");
                assertHasLine(metrics.body(), "jvm_memory_used_bytes\\{area=\"heap\".*");
            }
        }
    }

    @Test
    void countsOfIngestsAddUp() throws IOException {
        Path other = directory.resolve("other");
        for (int i = 0; i < 2; i++) {
            Ran.dateline("ingest", "--home", other.toString(), directory.resolve("good.txt").toString(),
                    directory.resolve("undated.txt").toString());
        }
        HomeFiles files = new HomeFiles(other);
        assertEquals(Map.of("new", 1L, "replaced", 0L, "unchanged", 1L), files.articles());
        assertEquals(Map.of("no date", 2L), files.skips());
        Files.writeString(other.resolve("ingest.json"), "{\"articles\": ");
        assertEquals(Map.of(), files.skips());
    }

    @Test
    void healthTellsOfStaleFeedsAndStays200() throws IOException {
        try (WebServer server = WebServer.start(home, 0)) {
            sources(Instant.now().minus(2, ChronoUnit.MINUTES));
            String fresh = RawHttp.get(server.port(), "/actuator/health").body();
            assertTrue(fresh.contains("}},\"status\":\"UP\"}"), fresh);
            sources(Instant.now().minus(2, ChronoUnit.HOURS));
            RawHttp stale = RawHttp.get(server.port(), "/actuator/health");
            assertEquals(200, stale.status());
            assertTrue(stale.body().contains("\"stale\":[\"https://a.example/feed\"]")
                    && stale.body().contains("}},\"status\":\"STALE\"}"), stale.body());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "X-Forwarded-For: 203.0.113.9 | 404", "X-Forwarded-For: 127.0.0.1 | 404", "A: b | 200", "X-Forwarded-Proto: https | 404", "X-Forwarded-For: ::1 | 404",
        "X-Forwarded-For: 192.0.2.7 | 200", "X-Forwarded-For: 192.0.2.7, 203.0.113.9 | 404",
        "X-Forwarded-For: 203.0.113.9, 192.0.2.7 | 200", "X-Forwarded-For: localhost | 404", "X-Forwarded-For: , | 404"})
    void metricsAreForOperatorsAlone(String header, int status) throws IOException {
        assertEquals(status, RawHttp.get(behindProxy.port(), "/actuator/prometheus", header).status());
    }

    @Test
    void proxyThatIsNotNamedSeesNoMetrics() throws IOException {
        try (WebServer server = WebServer.start(home, 0)) {
            assertEquals(200, RawHttp.get(server.port(), "/actuator/prometheus").status());
            for (String header : List.of("X-Forwarded-For: 127.0.0.1", "Forwarded: for=127.0.0.1", "Via: 1.1 proxy")) {
                assertEquals(404, RawHttp.get(server.port(), "/actuator/prometheus", header).status());
            }
            for (String path : List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/metrics")) {
                assertEquals(404, RawHttp.get(server.port(), path).status());
            }
        }
    }

    @Test
    void addressThatAsksTooMuchIsToldWhenToComeAgain() throws IOException {
        for (String reader : List.of("X-Forwarded-For: 198.51.100.1", "X-Forwarded-For: 2001:db8:1:2::3")) {
            for (int i = 0; i < 5; i++) {
                assertEquals(200, RawHttp.get(behindProxy.port(), "/api", reader).status());
            }
            RawHttp refused = RawHttp.get(behindProxy.port(), "/api", reader);
            assertEquals(429, refused.status());
            int wait = Integer.parseInt(refused.header("Retry-After").orElse("0"));
            assertTrue(wait > 0 && wait <= 12, refused.head().toString());
            assertTrue(refused.header("Content-Security-Policy").isPresent());
        }
        assertEquals(429, RawHttp.get(behindProxy.port(), "/api", "X-Forwarded-For: 2001:db8:1:2:ffff::9").status());
        assertEquals(200, RawHttp.get(behindProxy.port(), "/api", "X-Forwarded-For: 2001:db8:1:3::3").status());
        assertEquals(200, RawHttp.get(behindProxy.port(), "/api", "X-Forwarded-For: 198.51.100.2").status());
        assertEquals(429, RawHttp.get(behindProxy.port(), "/api",
                "X-Forwarded-For: 198.51.100.7, 198.51.100.1").status(), "only what the proxy added counts");
    }

    @Test
    void limitsByAddressCanBeLeftToTheProxyAndNeverAreForThisMachine() throws IOException {
        try (WebServer off = start(Map.of("address-minute", 0)); WebServer on = WebServer.start(home,
                new ServerSettings(InetAddress.getByName("127.0.0.1"), 0, Networks.NONE, Networks.NONE,
                Limits.of(Map.of("address-minute", 1))))) {
            for (int i = 0; i < 20; i++) {
                assertEquals(200, RawHttp.get(off.port(), "/api", "X-Forwarded-For: 198.51.100.1").status());
                assertEquals(200, RawHttp.get(on.port(), "/api").status());
            }
        }
    }

    private static WebServer start(Map<String, Integer> limits) throws IOException {
        return WebServer.start(home, new ServerSettings(InetAddress.getByName("127.0.0.1"), 0,
                Networks.of("--proxy", List.of("127.0.0.1")), Networks.of("--operator", List.of("192.0.2.0/24")),
                Limits.of(limits)));
    }

    private static void sources(Instant answered) throws IOException {
        Files.writeString(home.resolve("sources.json"), "{\"sources\": [{\"address\": \"https://a.example/feed\","
                + " \"minutes\": 15, \"state\": \"ok\", \"failures\": 0, \"answered\": \"" + answered + "\"}]}");
    }

    private static void assertHasLine(String text, String line) {
        assertFalse(text.lines().noneMatch(each -> each.matches(line)), line + " is missing in\n" + text);
    }
}
