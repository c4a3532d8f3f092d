package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import dateline.store.ReportStoreWriter;
import dateline.store.TestStores;
import dateline.web.http.Limits;
import dateline.web.http.Networks;
import dateline.web.http.ServerSettings;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Readers that send or take so slowly that they would keep a server from others. */
class SlowReadersTest {
    private static final String LARGE = "/api/collections/reports/items?limit=10000";
    @TempDir
    private static Path home;

    @BeforeAll
    static void fill() throws IOException {
        Random random = new Random(13);
        List<ReportedEvent> reports = Stream.generate(() -> SampleReports.random(random)).limit(12_000).toList();
        try (ReportStoreWriter writer = TestStores.openWriter(home)) {
            writer.put("one", "first", reports);
            writer.commit();
        }
    }

    @Test
    void bodiesThatDripIntoGetKeepNobodyWaiting() throws IOException {
        try (WebServer server = start(Map.of("max-requests", 4, "silence-seconds", 60))) {
            List<Socket> dripping = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                dripping.add(ask(server, "/api", "Content-Length: 100000\r\n"));
                dripping.add(ask(server, "/api", "Transfer-Encoding: chunked\r\n"));
                dripping.add(ask(server, "/actuator/health", "Content-Length: 9\r\nContent-Type: application/json\r\n"));
            }
            assertEquals(200, RawHttp.get(server.port(), "/api/collections").status());
            for (Socket socket : dripping) {
                assertEquals(200, RawHttp.read(socket).status());
                socket.close();
            }
        }
    }

    @Test
    void headsThatDripHoldNoThread() throws IOException {
        try (WebServer server = start(Map.of("max-requests", 4, "silence-seconds", 60))) {
            List<Socket> dripping = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Socket socket = RawHttp.open(server.port());
                socket.getOutputStream().write("GET /api HTTP/1.1\r\nHo".getBytes(StandardCharsets.US_ASCII));
                dripping.add(socket);
            }
            assertEquals(200, RawHttp.get(server.port(), "/api/collections").status());
            for (Socket socket : dripping) {
                socket.close();
            }
        }
    }

    @Test
    void largeAnswersHaveFewPlaces() throws Exception {
        try (WebServer server = start(Map.of("max-large", 1, "queue-seconds", 0, "silence-seconds", 600));
                Socket slow = ask(server, LARGE, "")) {
            assertEquals('H', slow.getInputStream().read()); // it has its place now
            RawHttp refused = RawHttp.get(server.port(), LARGE);
            assertEquals(503, refused.status());
            assertEquals("5", refused.header("Retry-After").orElse(""));
            assertEquals("application/problem+json", refused.header("Content-Type").orElse(""));
            assertEquals(200, RawHttp.get(server.port(), "/api/collections/reports/items").status());
        }
    }

    @Test
    void aSlowReaderLosesHisPlace() throws Exception {
        try (WebServer server = start(Map.of("max-large", 1, "queue-seconds", 100, "silence-seconds", 2));
                Socket slow = ask(server, LARGE, "")) {
            assertEquals('H', slow.getInputStream().read());
            assertEquals(200, RawHttp.get(server.port(), LARGE).status()); // once its turn comes
        }
    }

    @Test
    void answerUnderWayIsFinishedWhenTheServerIsAskedToEnd() throws Exception {
        WebServer server = start(Map.of("stop-seconds", 600, "silence-seconds", 600));
        try (Socket socket = ask(server, LARGE, "Connection: close\r\n")) {
            InputStream in = socket.getInputStream();
            assertEquals('H', in.read());
            CompletableFuture<Void> end = CompletableFuture.runAsync(server::close);
            Thread.sleep(300);
            String rest = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(rest.contains("\"numberReturned\":10000") && rest.endsWith("0\r\n\r\n"));
            end.get();
        }
    }

    @Controller
    static final class BreaksOff {
        @GetMapping("/api/breaks-off")
        void answer(HttpServletResponse response) throws IOException {
            response.getOutputStream().write(new byte[1 << 20]);
            throw new EOFException("as of a reader who is gone"); // else the log would have its trace
        }
    }

    @Test
    void answerThatBreaksOffDoesNotLookWhole() throws IOException {
        try (WebServer server = WebServer.start(() -> TestStores.open(home), home, ServerSettings.local(0),
                List.of((beans, environment) -> beans.registerBean(BreaksOff.class)))) {
            String all = new String(ask(server, "/api/breaks-off", "").getInputStream().readAllBytes(),
                    StandardCharsets.US_ASCII);
            assertTrue(all.contains("chunked") && !all.endsWith("0\r\n\r\n"));
        }
    }

    /** A slow machine is given up by no question. */
    private static WebServer start(Map<String, Integer> given) throws IOException {
        Map<String, Integer> limits = new HashMap<>(given);
        limits.put("query-seconds", 600);
        return Servers.start(home, new ServerSettings(InetAddress.getByName("127.0.0.1"), 0, Networks.NONE,
                Networks.NONE,
                Limits.of(limits)));
    }

    /** Sends a request and takes hardly anything. */
    private static Socket ask(WebServer server, String path, String headers) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(RawHttp.TIMEOUT_MILLIS);
        socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
        socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
