package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.store.SampleHome;
import dateline.web.http.Limits;
import dateline.web.http.Link;
import dateline.web.http.Networks;
import dateline.web.http.ServerSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the server believes where it is seen, and what of it. */
class ProxiesTest {
    @TempDir
    private static Path home;
    private static WebServer behindProxy;
    private static WebServer alone;

    @BeforeAll
    static void start() throws IOException {
        SampleHome.fill(home);
        Networks proxies = Networks.of("--proxy", List.of("10.0.0.0/8", "127.0.0.1"));
        behindProxy = Servers.start(home,
                new ServerSettings(InetAddress.getByName("127.0.0.1"), 0, proxies, Networks.NONE, Limits.usual()));
        alone = Servers.start(home);
    }

    @AfterAll
    static void stop() {
        behindProxy.close();
        alone.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "X-Forwarded-Proto: https | X-Forwarded-Host: news.example | X-Forwarded-Prefix: /map | https://news.example/map",
        "X-Forwarded-Proto: https | X-Forwarded-Host: news.example:8443 | X-Forwarded-Port: 9 | https://news.example:8443",
        "X-Forwarded-Proto: https | X-Forwarded-Host: news.example | X-Forwarded-Port: 443 | https://news.example",
        "X-Forwarded-Proto: HTTP | X-Forwarded-Host: [2001:db8::1] | X-Forwarded-Port: 81 | http://[2001:db8::1]:81",
        "X-Forwarded-Host: forged.example | X-Forwarded-Host: news.example | A: b | http://news.example",
        "X-Forwarded-Host: forged.example, news.example | X-Forwarded-Prefix: /a/b/ | A: b | http://news.example/a/b",
        "Host: news.example | X-Forwarded-Proto: https | A: b | https://news.example"})
    void namedProxyIsBelieved(String first, String second, String third, String base) throws IOException {
        String host = first.startsWith("Host") ? "" : "Host: inner:1\r\n";
        RawHttp answer = RawHttp.send(behindProxy.port(), "GET /api HTTP/1.1\r\n" + host + first + "\r\n" + second + "\r\n"
                + third + "\r\nConnection: close\r\n\r\n");
        assertEquals(base + "/api", self(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Prefix: x", "X-Forwarded-Prefix: //evil.example", "X-Forwarded-Prefix: /a/../b",
        "X-Forwarded-Prefix: /a?b", "X-Forwarded-Prefix: /\"><script>", "X-Forwarded-Proto: javascript",
        "X-Forwarded-Proto: ftp", "X-Forwarded-Host: javascript:alert(1)", "X-Forwarded-Host: a b",
        "X-Forwarded-Host: evil.example/path", "X-Forwarded-Host: user@evil.example", "X-Forwarded-Host: news.example:99999",
        "X-Forwarded-Host: ", "X-Forwarded-Port: 0", "X-Forwarded-Port: -1", "X-Forwarded-Port: 99999999999",
        "Forwarded: host=evil.example;proto=https"})
    void whatIsNoAddressIsPassedOverEvenFromANamedProxy(String header) throws IOException {
        for (String path : List.of("/api", "/api?f=html", "/api/collections/reports/items?limit=1", "/")) {
            RawHttp answer = RawHttp.get(behindProxy.port(), path, header);
            assertEquals(200, answer.status());
            assertFalse(answer.body().contains("evil.example") || answer.body().contains("href=\"javascript"), answer.body());
        }
        assertEquals("http://127.0.0.1:" + behindProxy.port() + "/api",
                self(RawHttp.get(behindProxy.port(), "/api", header)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Host: forged.example", "X-Forwarded-Proto: https", "X-Forwarded-Prefix: /forged",
        "X-Forwarded-Prefix: x", "X-Forwarded-Port: 1", "X-Forwarded-Proto: javascript"})
    void strangerIsNotBelieved(String header) throws IOException {
        RawHttp plain = RawHttp.get(alone.port(), "/api");
        RawHttp forged = RawHttp.get(alone.port(), "/api", header);
        assertEquals(plain.body(), forged.body());
        assertEquals(plain.header("ETag"), forged.header("ETag"));
    }

    @Test
    void tagIsOfTheAddressThatTheLinksBeginWith() throws IOException {
        String own = RawHttp.get(behindProxy.port(), "/api").header("ETag").orElseThrow();
        RawHttp other = RawHttp.get(behindProxy.port(), "/api", "X-Forwarded-Host: news.example", "If-None-Match: " + own);
        assertEquals(200, other.status());
        assertNotEquals(own, other.header("ETag").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.example", "localhost", "", "10.0.0.0/33", "10.0.0/8", "::1/129", "10.0.0.1 ", "*"})
    void proxyIsNamedByItsAddress(String text) {
        assertThrows(IllegalArgumentException.class, () -> Networks.of("--proxy", List.of(text)));
    }

    @ParameterizedTest
    @CsvSource({"10.1.2.3, true", "11.1.2.3, false", "127.0.0.1, false", "fd00::5, true", "fe80::5, false",
        "::ffff:10.0.0.1, true"})
    void networkHoldsItsAddresses(String address, boolean trusted) {
        assertEquals(trusted, Networks.of("--proxy", List.of("10.0.0.0/8", "fd00::/8"))
                .hold(Networks.address(address).orElseThrow()));
    }

    private static String self(RawHttp answer) {
        return answer.header("Link").orElseThrow().replaceFirst("^<([^>]*)>; rel=\"self\".*", "$1");
    }
}
