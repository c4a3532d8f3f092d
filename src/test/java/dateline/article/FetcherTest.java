package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server on loopback that misbehaves. */
class FetcherTest {
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        try (exchange; OutputStream out = exchange.getResponseBody()) {
            if (path.equals("/loop")) {
                exchange.getResponseHeaders().add("Location", "/loop");
                exchange.sendResponseHeaders(301, -1);
            } else if (path.startsWith("/to/")) {
                exchange.getResponseHeaders().add("Location", exchange.getRequestURI().getRawQuery());
                exchange.sendResponseHeaders(302, -1);
            } else if (path.equals("/bomb")) {
                byte[] packed = zeros(64 << 20);
                exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                exchange.sendResponseHeaders(200, packed.length);
                out.write(packed);
            } else if (path.equals("/drip")) {
                exchange.sendResponseHeaders(200, 0);
                for (int i = 0; i < 300; i++) {
                    out.write('x');
                    out.flush();
                    Thread.sleep(100);
                }
            } else if (path.equals("/cut")) {
                exchange.sendResponseHeaders(200, 1000);
                out.write('x');
            } else {
                byte[] told = (path + " " + exchange.getRequestHeaders().getFirst("User-Agent")).getBytes();
                exchange.sendResponseHeaders(200, told.length);
                out.write(told);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static byte[] zeros(int length) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[length]);
        }
        return packed.toByteArray();
    }

    @Test
    void asksUnderItsNameAndFollowsARedirect() throws IOException {
        Fetched answer = get("/to/here?/новость");
        assertEquals(200, answer.status());
        assertEquals("/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C " + Fetcher.USER_AGENT, new String(answer.body()));
        assertTrue(answer.address().endsWith("/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C"), answer.address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1/", "http://127.0.0.2/", "http://[::1]/", "http://10.1.2.3/", "http://0.0.0.0/",
        "http://172.16.0.1/", "http://192.168.1.1/", "http://169.254.169.254/latest", "http://[fd00::1]/", "http://[fe80::1]/",
        "http://[::ffff:10.0.0.1]/", "http://[64:ff9b::a00:1]/", "http://[2002:a00:1::]/",
        "http://100.64.0.1/", "http://2130706434/"})
    void noRedirectLeadsIntoAPrivateNetwork(String to) {
        IOException refused = assertThrows(IOException.class, () -> get("/to/there?" + to));
        assertEquals("it leads into a private network; --allow-private allows that", FetchProblem.of(refused));
    }

    @Test
    void publicAddressesAreNotPrivate() throws IOException {
        for (String address : new String[] {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "64:ff9b::808:808"}) {
            assertFalse(PrivateAddress.is(InetAddress.getByName(address)), address);
        }
    }

    @Test
    void whatMisbehavesIsAProblemInPlainWords() {
        assertEquals("more than 5 redirects", problem("/loop"));
        assertEquals("too large: more than " + Fetcher.LARGEST_BYTES + " bytes", problem("/bomb"));
        assertEquals("no answer within 1 seconds", problem("/drip"));
        assertTrue(problem("/cut").length() > 0);
        assertEquals("not an address of the web",
                FetchProblem.of(assertThrows(IOException.class, () -> fetch("ftp://example.org/"))));
    }

    private String problem(String path) {
        return FetchProblem.of(assertThrows(IOException.class, () -> get(path)));
    }

    private Fetched get(String path) throws IOException {
        return fetch("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static Fetched fetch(String address) throws IOException {
        try (Fetcher fetcher = new Fetcher("127.0.0.1"::equals, address.endsWith("/drip") ? 1 : Fetcher.SECONDS)) {
            return fetcher.get(address, Map.of());
        }
    }
}
