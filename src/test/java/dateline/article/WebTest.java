package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages and feeds, from files and over real HTTP. */
class WebTest {
    private static final String PAGE = """
            <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Rain | Example News</title>
            <meta property="og:title" content="Rain in the hills"><meta property="og:site_name" content="Example News">
            <link rel="canonical" href="/news/rain"><meta property="article:published_time"
            content="2024-03-05T23:10:00-03:00"></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav>
            <article><h1>Rain in the hills</h1><p>Rain fell in the <b>hills</b>.</p>
            <aside><p>Read also: wind.</p></aside>
            <p>The river rose.</p><figure><figcaption>A river</figcaption></figure><p><a href="/x">More news</a></p>
            </article><footer><p>All rights reserved, and much more text that is no part of it.</p></footer>
            </body></html>
            """;
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Ejemplo</title>
            <link>https://example.org</link><description>d</description><language>es-ES</language>
            <item><title>Llueve &amp; nieva</title><link>https://example.org/1</link><description>Corto.</description>
            <content:encoded><![CDATA[<p>Llueve en la sierra.</p><p>Nieva también.</p>]]></content:encoded>
            <pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate></item>
            <item><title>Sin fecha</title><description>Nada.</description></item>
            <item><title>Solo un titular</title><link>/3</link><pubDate>Wed, 06 Mar 2024 10:00:00 GMT</pubDate></item>
            </channel></rss>
            """;
    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Приклад</title><id>urn:x</id>
            <updated>2024-03-05T00:00:00Z</updated><entry><title>Дощ</title><id>urn:y</id>
            <link href="https://example.org/2"/><updated>2024-03-04T12:00:00Z</updated>
            <summary>Дощ у горах.</summary></entry></feed>
            """;
    @TempDir
    private Path directory;
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/page", 200, "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
        answer("/feed", 200, "application/rss+xml", RSS.getBytes(StandardCharsets.UTF_8));
        answer("/gone", 404, "text/html", "<p>gone</p>".getBytes(StandardCharsets.UTF_8));
        answer("/image", 200, "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        answer("/large", 200, "text/html", new byte[(16 << 20) + 1]);
        answer("/cyrillic", 200, "text/html; charset=windows-1251", ("<p>Дождь в горах.</p><time datetime=2024-03-05>")
                .getBytes(Charset.forName("windows-1251")));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/page");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsAPage() throws IOException {
        Article article = Reading.article(fetch("/page").get(0));
        assertEquals("Rain in the hills", article.title());
        assertEquals("Example News", article.source());
        assertEquals(address("/news/rain"), article.url());
        assertEquals("en", article.lang());
        assertEquals(LocalDate.of(2024, 3, 5), article.published());
        assertEquals("Rain fell in the hills.\n\nThe river rose.", article.text());
    }

    @Test
    void followsRedirectsToTheSameArticle() throws IOException {
        assertEquals(Reading.article(fetch("/page").get(0)), Reading.article(fetch("/moved").get(0)));
    }

    @Test
    void readsAPageInTheCharsetThatHttpTells() throws IOException {
        Article article = Reading.article(fetch("/cyrillic").get(0));
        assertEquals("Дождь в горах.", article.text());
        assertEquals(address("/cyrillic"), article.url());
        assertEquals(server.getAddress().getHostString(), article.source());
    }

    @Test
    void readsLinkedDataWhereAPageHasNoMetaElements() throws IOException {
        Path file = Files.writeString(directory.resolve("a.html"), """
                <html><body><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle",
                "datePublished":"2024-03-07","publisher":{"@type":"Organization","name":"Ejemplo"}}]}</script>
                <script type="application/ld+json">{broken</script>
                <h1>Lluvia</h1><div><p>Llueve en la sierra desde ayer.</p></div></body></html>""");
        Article article = Reading.articles(file).get(0);
        assertEquals(LocalDate.of(2024, 3, 7), article.published());
        assertEquals("Ejemplo", article.source());
        assertEquals("Lluvia", article.title());
        assertEquals("Llueve en la sierra desde ayer.", article.text());
    }

    @Test
    void aPageThatIsEmptyOrNoTextSaysSo() throws IOException {
        Path empty = Files.writeString(directory.resolve("empty.html"), " \n");
        Path binary = Files.write(directory.resolve("binary.html"), new byte[] {'P', 'Q', 3, 4, 0, 0});
        assertEquals(List.of(SkipCause.EMPTY, SkipCause.NOT_TEXT),
                Reading.all(empty, binary).stream().map(read -> Reading.skipped(read).cause()).toList());
    }

    @Test
    void readsTheItemsOfAFeed() throws IOException {
        List<Read> reads = fetch("/feed");
        Article first = Reading.article(reads.get(0));
        assertEquals("Llueve & nieva", first.title());
        assertEquals("Ejemplo", first.source());
        assertEquals("es", first.lang());
        assertEquals("https://example.org/1", first.url());
        assertEquals(LocalDate.of(2024, 3, 5), first.published());
        assertEquals("Llueve en la sierra.\n\nNieva también.", first.text());
        assertEquals(SkipCause.NO_DATE, Reading.skipped(reads.get(1)).cause());
        Article third = Reading.article(reads.get(2));
        assertEquals("Solo un titular", third.text());
        assertEquals("https://example.org/3", third.url());
    }

    @Test
    void readsAtomFromAFileAndFromStandardInput() throws IOException {
        Article article = Reading.articles(Files.writeString(directory.resolve("a.xml"), ATOM)).get(0);
        assertEquals("Дощ у горах.", article.text());
        assertEquals(LocalDate.of(2024, 3, 4), article.published());
        assertEquals(article.id(), Reading.article(Reading.all(ATOM, "-").get(0)).id());
    }

    @Test
    void dropsADoctypeUnreadSoThatNoOutsideEntityIsNamed() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "secret");
        Path file = Files.writeString(directory.resolve("a.xml"), "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]>"
                + RSS.substring(RSS.indexOf("<rss")).replace("Llueve &amp; nieva", "&x;"));
        assertEquals("&x;", Reading.article(Reading.all(file).get(0)).title());
    }

    @Test
    void aPageThatIsNotThereIsNamed() throws IOException {
        assertEquals("unreadable: it answered 404 Not Found", Reading.skipped(fetch("/gone").get(0)).detail());
        assertEquals("a picture, which holds no text", Reading.skipped(fetch("/image").get(0)).detail());
        assertEquals(SkipCause.TOO_LARGE, Reading.skipped(fetch("/large").get(0)).cause());
        String stopped = address("/page");
        server.stop(0);
        assertEquals(SkipCause.UNREADABLE, Reading.skipped(Reading.all("", stopped).get(0)).cause());
    }

    private void answer(String path, int status, String type, byte[] body) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private List<Read> fetch(String path) throws IOException {
        return Reading.all("", address(path));
    }

    private String address(String path) {
        return "http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort() + path;
    }
}
