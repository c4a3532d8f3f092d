package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.store.SampleHome;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests as no client means them: each is answered or refused, in the same words and with the same care as any other. */
class OddRequestsTest {
    private static final List<String> CARE = List.of("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy",
            "Permissions-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy");

    private static final String FIRST_LINE_END = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

    @TempDir
    private static Path home;
    private static WebServer server;

    @BeforeAll
    static void start() throws IOException {
        SampleHome.fill(home);
        server = Servers.start(home);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/api | Content-Type: multipart/form-data | 200", "/api | Content-Type: multipart/form-data; boundary=x | 200",
        "/api | Content-Type: application/x-www-form-urlencoded | 200", "/api | Content-Type: %%% | 200",
        "/api;x=%zz | A: b | 400", "/api;x=1 | A: b | 400", "/api/collections;a/reports | A: b | 400", "/;a | A: b | 400",
        "/actuator/health | Accept: text/html | 406", "/actuator/health | Accept: nonsense | 406",
        "/actuator/health | Accept: */* | 200", "/api | Accept: text/html;q=9 | 200", 
        "/api | Accept-Encoding: nonsense;q=x | 200",
        "/api | Accept-Charset: nonsense | 200", "/api | Accept-Language: %% | 200", "/api | Cookie: =;;= | 200",
        "/api | Range: bytes=9-1 | 200", "/favicon.svg | Range: bytes=9-1 | 416", "/api | If-None-Match: \" | 200",
        "/api | If-Modified-Since: never | 200", "/api | Expect: 100-continue | 200", "/api | Expect: more | 417",
        "/api | Content-Length: -1 | 400", "/api | Content-Length: x | 400", "/api | Transfer-Encoding: nonsense | 400",
        "/api?f=json&f | A: b | 400", "/api?%00 | A: b | 400", "/api?%C0%AF=1 | A: b | 400", 
        "/api/%00 | A: b | 400", "/api/%C0%AF | A: b | 400",
        "/api%2Fcollections | A: b | 400", "/../api | A: b | 400", "//api | A: b | 404", 
        "/api/./collections | A: b | 404", "/%61pi | A: b | 200",
        "* | A: b | 400", "/WEB-INF/web.xml | A: b | 404", "/META-INF/ | A: b | 404", "http://other.example/api | A: b | 400"})
    void isAnsweredOrRefusedInOurWords(String path, String header, int status) throws IOException {
        RawHttp answer = RawHttp.get(server.port(), path, header);
        assertEquals(status, answer.status(), answer.head() + answer.body());
        assertCare(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GET /api HTTP/9.1 | 400", "get /api HTTP/1.1 | 405", "G@T /api HTTP/1.1 | 400",
        "TRACE /api HTTP/1.1 | 405", "CONNECT other.example:443 HTTP/1.1 | 400", "NONSENSE /api HTTP/1.1 | 405"})
    void requestLineThatIsNone(String line, int status) throws IOException {
        RawHttp answer = RawHttp.send(server.port(), line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertEquals(status, answer.status(), answer.head() + answer.body());
        assertCare(answer);
    }

    @Test
    void tooLongAddressAndTooLargeHeaderAreSaidToBe() throws IOException {
        for (int bytes : List.of(17_000, 39_000, 60_000)) {
            String much = "x".repeat(bytes);
            assertTold(414, "address", "GET /api?f=" + much + FIRST_LINE_END + "\r\n");
            assertTold(431, "header fields", "GET /api" + FIRST_LINE_END + "A: " + much + "\r\n\r\n");
        }
        assertTold(414, "path", "GET /api/collections/reports/items/" + "x".repeat(9000) + FIRST_LINE_END + "\r\n");
        assertTold(431, "header fields", "GET /api" + FIRST_LINE_END + "A: b\r\n".repeat(300) + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({"x, 7000", "%27%27, 2000", "%25, 3000", "%25_a, 2000"})
    void textOfAFilterMayBeLong(String part, int times) throws IOException {
        for (String like : List.of("place LIKE %27#%27", "CASEI(quote) LIKE CASEI(%27#%27)", "\"#\" = 1")) {
            RawHttp answer = RawHttp.get(server.port(), "/api/collections/reports/items?filter="
                    + like.replace(" ", "%20").replace("\"", "%22").replace("#", part.repeat(times)));
            assertEquals(like.startsWith("\"") ? 400 : 200, answer.status(), answer.body());
        }
    }

    /** It has no trailers; nginx asks so where nobody tells it otherwise. */
    @ParameterizedTest
    @CsvSource({"reports.csv.gz", "reports.geojsonl.gz", "reports.fgb", "collections/reports/items", "conformance"})
    void answersTheOlderProtocolToo(String path) throws IOException {
        RawHttp answer = RawHttp.send(server.port(), "GET /api/" + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n");
        assertEquals(200, answer.status(), answer.body());
        assertTrue(answer.header("Trailer").isEmpty());
    }

    @Test
    void smallBodyIsPassedOverAndTheConnectionKept() throws IOException {
        String request = "GET /api/conformance HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}";
        RawHttp both = RawHttp.send(server.port(), request + request.replace("Host", "Connection: close\r\nHost"));
        assertEquals(200, both.status());
        assertTrue(both.body().contains("HTTP/1.1 200"), both.body());
    }

    @Test
    void bodyOfAnythingElseIsNotReadAndCannotBeTakenForARequest() throws IOException {
        for (String method : List.of("GET", "POST")) {
            try (Socket socket = RawHttp.open(server.port())) {
                OutputStream out = socket.getOutputStream();
                out.write((method + " /api/conformance HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                RawHttp answer = RawHttp.read(socket); // ends though the body never comes
                assertEquals(method.equals("GET") ? 200 : 405, answer.status());
                assertEquals("close", answer.header("Connection").orElse(""));
            }
        }
    }

    private static void assertTold(int status, String words, String request) throws IOException {
        RawHttp answer = RawHttp.send(server.port(), request);
        assertEquals(status, answer.status(), answer.body());
        assertTrue(answer.body().contains(words), answer.body());
        assertCare(answer);
    }

    private static void assertCare(RawHttp answer) {
        for (String name : CARE) {
            assertTrue(answer.header(name).isPresent(), name + " is missing: " + answer.head());
        }
        if (answer.status() >= 400) {
            assertEquals("application/problem+json", answer.header("Content-Type").orElse(""), answer.head().toString());
        }
    }
}
