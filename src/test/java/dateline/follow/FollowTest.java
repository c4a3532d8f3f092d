package dateline.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Fetcher;
import dateline.article.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowTest {
    private static final Instant START = Instant.parse("2024-05-03T00:00:00Z");
    @TempDir
    private Path home;
    private FeedServer server;
    private Fetcher fetcher;
    private Instant now = START;
    private final List<Read> reads = new ArrayList<>();

    @BeforeEach
    void serve() throws IOException {
        server = new FeedServer();
        fetcher = new Fetcher(host -> true);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        fetcher.close();
    }

    @Test
    void asksOnlyForWhatIsNewAndOnlyWhenDue() throws Exception {
        server.setFeed("/feed");
        add(server.address("/feed"));
        Follow follow = follow();
        assertEquals(START.plus(Duration.ofMinutes(30)), follow.round());
        follow.round();
        now = START.plus(Duration.ofMinutes(31));
        follow.round();
        assertEquals(List.of("/robots.txt", "/feed",
                "/feed If-None-Match=\"1\" If-Modified-Since=Thu, 02 May 2024 10:00:00 GMT"), server.asked);
        assertEquals(1, reads.size());
        SourceHealth health = health("/feed");
        assertEquals("ok", health.state());
        assertEquals(1, health.articles());
        assertEquals(now, health.answered());
    }

    @Test
    void theSameContentWithoutATagIsReadOnce() throws Exception {
        server.set("/feed", 200, FeedServer.FEED);
        add(server.address("/feed"));
        follow().round();
        now = now.plus(Duration.ofHours(1));
        follow().round();
        assertEquals(1, reads.size());
    }

    @Test
    void backsOffTwiceAsLongAndComesBack() throws Exception {
        server.set("/feed", 500, "");
        add(server.address("/feed"));
        assertEquals(now.plus(Duration.ofMinutes(30)), follow().round());
        now = now.plus(Duration.ofMinutes(30));
        assertEquals(now.plus(Duration.ofMinutes(60)), follow().round());
        assertEquals("it answered 500 Internal Server Error", health("/feed").problem());
        assertEquals(2, health("/feed").failures());
        server.setFeed("/feed");
        now = now.plus(Duration.ofHours(1));
        assertEquals(now.plus(Duration.ofMinutes(30)), follow().round());
        assertEquals(0, health("/feed").failures());
    }

    @Test
    void waitsAsLongAsTheServerWishesUpToADay() throws Exception {
        server.set("/seconds", 503, "", "Retry-After: 7200");
        server.set("/date", 429, "", "Retry-After: Fri, 03 May 2024 05:00:00 GMT");
        server.set("/ever", 503, "", "Retry-After: 999999999");
        server.set("/words", 503, "", "Retry-After: soon");
        server.set("/gone", 410, "");
        for (String path : List.of("/seconds", "/date", "/ever", "/words", "/gone")) {
            add(server.address(path));
        }
        follow().round();
        assertEquals(now.plusSeconds(7200), health("/seconds").next());
        assertEquals(Instant.parse("2024-05-03T05:00:00Z"), health("/date").next());
        assertEquals(now.plus(Duration.ofHours(24)), health("/ever").next());
        assertEquals(now.plus(Duration.ofMinutes(30)), health("/words").next());
        assertEquals("gone", health("/gone").state());
        now = now.plus(Duration.ofDays(30));
        server.asked.clear();
        follow().round();
        assertFalse(server.asked.contains("/gone"));
    }

    @Test
    void asksAHostOneAfterTheOtherAndHeedsItsRobotsTxt() throws Exception {
        server.set("/robots.txt", 200, "User-agent: *\nDisallow: /\n\nUser-agent: dateline\nDisallow: /closed\n");
        for (int i = 0; i < 6; i++) {
            server.setFeed("/feed" + i);
            add(server.address("/feed" + i));
        }
        server.setFeed("/closed/feed");
        add(server.address("/closed/feed"));
        follow().round();
        assertEquals(1, server.mostAtOnce.get());
        assertEquals(6, reads.size());
        assertFalse(server.asked.contains("/closed/feed"), server.asked.toString());
        assertTrue(health("/closed/feed").problem().startsWith("its robots.txt forbids it"));
    }

    @Test
    void aRobotsTxtThatFailsLetsNothingForNow() throws Exception {
        server.set("/robots.txt", 503, "");
        server.setFeed("/feed");
        add(server.address("/feed"));
        follow().round();
        assertEquals(List.of("/robots.txt"), server.asked);
        assertEquals("failing", health("/feed").state());
    }

    @Test
    void passwordsAreSentAndNeverShown() throws Exception {
        server.set("/feed", 200, FeedServer.FEED.replace("<link>https://courier.example/bridge</link>", ""));
        add(server.address("/feed").replace("http://", "http://reader:secret@"));
        follow().round();
        assertTrue(server.asked.contains("/feed Authorization=Basic cmVhZGVyOnNlY3JldA=="), server.asked.toString());
        assertFalse(Files.readString(home.resolve("sources.json")).contains("secret"));
        assertFalse(reads.toString().contains("secret"), reads.toString());
        assertEquals("ok", health("/feed").state());
    }

    @Test
    void aPrivateAddressIsRefused() throws Exception {
        fetcher.close();
        fetcher = new Fetcher(host -> false);
        server.setFeed("/feed");
        add(server.address("/feed"));
        follow().round();
        assertEquals(List.of(), server.asked);
        assertEquals("failing", health("/feed").state());
    }

    @Test
    void whatIsNoFeedIsNamedAndAHomeThatIsInUseIsTriedAgain() throws Exception {
        server.set("/page", 200, "%PDF-1.7");
        server.setFeed("/feed");
        add(server.address("/page"));
        follow().round();
        assertTrue(health("/page").problem().startsWith("a PDF"), health("/page").problem());
        add(server.address("/feed"));
        new Follow(home, fetcher, articles -> {
            throw new IOException("in use");
        }, clock()).round();
        assertEquals("in use", health("/feed").problem());
        now = now.plus(Duration.ofHours(1));
        follow().round();
        assertEquals(1, health("/feed").articles());
    }

    @Test
    void aWrongLineOfSourcesTxtIsNamed() throws IOException {
        Files.writeString(home.resolve("sources.txt"), "# ours\n\nhttps://a.example/feed 15 The Courier\nftp://b.example\n");
        IOException wrong = assertThrows(IOException.class, () -> new Sources(home).all());
        assertTrue(wrong.getMessage().contains("sources.txt, line 4: not an address of the web"), wrong.getMessage());
        Files.writeString(home.resolve("sources.txt"), "# ours\n\nhttps://a.example/feed 15 The Courier\n");
        new Sources(home).add(new Source("https://a.example/feed", 20, "Courier"));
        assertEquals(List.of("# ours", "", "https://a.example/feed 20 Courier"),
                Files.readAllLines(home.resolve("sources.txt")));
    }

    private void add(String address) throws IOException {
        new Sources(home).add(Source.parse(address));
    }

    private SourceHealth health(String path) throws IOException {
        return new HealthFile(home).read().get(server.address(path));
    }

    /** A new one each time, as after the program was started anew; only robots.txt is asked for again. */
    private Follow follow() {
        return new Follow(home, fetcher, articles -> articles.forEach(reads::add), clock());
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
