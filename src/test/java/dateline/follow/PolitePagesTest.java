package dateline.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Ran;
import dateline.article.Fetcher;
import dateline.article.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages behind teasers, and lists of feeds and pages, through the program. */
class PolitePagesTest {
    private static final String SENTENCES = "<p>The mayor of Lagos opened a new bridge across the lagoon on Wednesday morning.</p>"
            + "<p>It is eleven kilometres long, and some forty thousand cars are to cross it each day, engineers said.</p>"
            + "<p>A second bridge is planned in Abuja, where work begins next spring, the minister told reporters in Kano.</p>";
    @TempDir
    private Path directory;
    private FeedServer server;

    @BeforeEach
    void serve() throws IOException {
        server = new FeedServer();
        server.set("/bridge", 200, page("A new bridge", SENTENCES));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theWholeTextIsReadFromThePageWhereTheFeedGivesATeaser() throws IOException {
        server.set("/feed", 200, feed(item("/bridge", "The mayor of Lagos opened a new bridge.")));
        assertEquals("articles  1 read (1 new, 0 replaced), 0 unchanged, 0 skipped", ingest("/feed").out().get(0));
        assertEquals(List.of("/feed"), server.asked, "no page is asked for unless that is wished");
        assertEquals("articles  1 read (0 new, 1 replaced), 0 unchanged, 0 skipped", ingest("/feed", "--full-text").out().get(0));
        assertEquals(List.of("Abuja", "Kano", "Lagos"), places());
        server.set("/bridge", 503, "");
        assertEquals("articles  0 read (0 new, 0 replaced), 1 unchanged, 0 skipped", ingest("/feed", "--full-text").out().get(0),
                "a teaser never takes the place of a fuller text");
        assertEquals(List.of("Abuja", "Kano", "Lagos"), places());
    }

    @Test
    void aPageThatIsForbiddenOrOfSomethingElseLeavesWhatTheFeedGives() throws IOException {
        server.set("/robots.txt", 200, "User-agent: *\nDisallow: /closed\n");
        server.set("/closed/bridge", 200, page("A new bridge", SENTENCES));
        server.set("/consent", 200, page("Your privacy", "<p>We and our partners store cookies on your device so that pages"
                + " load quickly, and we ask whether you agree to that; choose below which purposes you allow, please.</p>"));
        server.set("/feed", 200, feed(item("/closed/bridge", "Rain fell in Lagos."), item("/consent", "Snow fell in Quito."),
                item("/none", "Hail fell in Oslo."), item("/bridge", SENTENCES.replaceAll("<.*?>", " ") + "And more. ".repeat(150))));
        Ran ran = read("/feed", "--full-text", "--json");
        assertEquals(4, ran.out().size());
        assertTrue(ran.out().get(0).contains("Rain fell in Lagos.\"") && ran.out().get(1).contains("Snow fell in Quito.\""),
                ran.out().toString());
        assertFalse(server.asked.contains("/closed/bridge") || server.asked.contains("/bridge"), server.asked.toString());
    }

    @Test
    void aListOfFeedsIsReadAndFollowedAsItsFeeds() throws IOException {
        server.set("/a", 200, feed(item("/1", "Rain fell in Lagos on Monday.")));
        server.set("/b", 200, feed(item("/2", "Snow fell in Quito on Monday.")));
        Path opml = Files.writeString(directory.resolve("feeds.txt"), "<?xml version=\"1.0\"?>\n<opml version=\"2.0\"><body><outline"
                + " text=\"News\"><outline type=\"rss\" text=\"The\nCourier\" xmlUrl=\"" + server.address("/a") + "\"/></outline>"
                + "<outline text=\"no feed\"/><outline title=\"Andes\" XMLURL=\"" + server.address("/b") + "\"/></body></opml>");
        Ran read = Ran.dateline("read", "--allow-private", opml.toString());
        assertEquals(2, read.out().size(), read.err().toString());
        assertTrue(read.out().get(1).contains("Snow") || read.out().get(1).contains("The Daily"), read.out().toString());
        String home = directory.resolve("home").toString();
        assertEquals(List.of("followed  " + server.address("/a") + ", every 30 minutes",
                "followed  " + server.address("/b") + ", every 30 minutes"),
                Ran.dateline("sources", "add", opml.toString(), "--home", home).out());
        assertEquals(List.of(server.address("/a") + " 30 The Courier", server.address("/b") + " 30 Andes"),
                Files.readAllLines(Path.of(home, "sources.txt")));
        server.set("/opml", 200, Files.readString(opml).replace("/a\"", "/c\""));
        assertEquals("followed  " + server.address("/c") + ", every 5 minutes", Ran.dateline("sources", "add", "--allow-private",
                "--minutes", "5", server.address("/opml"), "--home", home).out().get(0));
        Ran none = Ran.dateline("sources", "add", Files.writeString(directory.resolve("x.txt"), "date 2024-05-02 Hail.").toString(),
                "--home", home);
        assertEquals(List.of("dateline: " + directory.resolve("x.txt") + " is no list of feeds (OPML); give the address of a feed or"
                + " sitemap"), none.err());
    }

    @Test
    void aSitemapIsReadPageByPageAndOnlyWhatIsNotHeld() throws IOException {
        server.set("/snow", 200, "<html><head><title>Snow</title></head><body><article><h1>Snow in Quito</h1>"
                + SENTENCES.replace("Lagos", "Quito") + "</article></body></html>");
        server.set("/news.xml", 200, "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
                + "xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">" + url("/bridge", "2024-05-02")
                + url("/snow", "2024-05-03T08:00:00+02:00") + url("/gone", "2024-05-01") + "</urlset>");
        server.set("/index.xml", 200, "<sitemapindex><sitemap><loc>" + server.address("/news.xml") + "</loc></sitemap></sitemapindex>");
        Ran ran = ingest("/index.xml", "--allow-private");
        assertEquals("articles  2 read (2 new, 0 replaced), 0 unchanged, 1 skipped (1 unreadable)", ran.out().get(0));
        assertEquals(List.of("dateline: skipped " + server.address("/gone") + ": unreadable: it answered 404 Not Found"),
                ran.err().stream().filter(line -> line.startsWith("dateline: skipped")).toList());
        assertEquals(List.of("/index.xml", "/robots.txt", "/news.xml", "/snow", "/bridge", "/gone"), server.asked);
        server.asked.clear();
        assertEquals("articles  0 read (0 new, 0 replaced), 2 unchanged, 1 skipped (1 unreadable)",
                ingest("/news.xml", "--allow-private").out().get(0));
        assertEquals(List.of("/news.xml", "/robots.txt", "/gone"), server.asked);
    }

    @Test
    void aListOfWhichNothingCanBeReadIsNamedAsWhatItIs() throws IOException {
        server.set("/opml", 200, "<opml><body><outline xmlUrl=\"" + server.address("/none") + "\"/></body></opml>");
        Ran ran = read("/opml");
        assertEquals(1, ran.exit());
        assertEquals("dateline: skipped " + server.address("/none") + ": unreadable: its robots.txt cannot be read: it leads into"
                + " a private network; --allow-private allows that", ran.err().get(0));
        assertEquals("dateline: skipped " + server.address("/opml") + ": a list of feeds (OPML), not an article; nothing could be read"
                + " of the 1 that it lists: " + server.address("/none"), ran.err().get(1));
    }

    @Test
    void pagesOfAHostAreAskedAtEaseAndNotAtAllWhereItWishesSo() throws IOException {
        server.set("/robots.txt", 200, "User-agent: *\nAllow: /\n");
        server.set("/busy", 429, "", "Retry-After: 3600");
        List<Read> reads = new ArrayList<>();
        try (Fetcher fetcher = new Fetcher(host -> true)) {
            PolitePages pages = new PolitePages(fetcher, null, true, Duration.ofMillis(300));
            long began = System.nanoTime();
            for (String path : List.of("/bridge", "/bridge", "/bridge?2", "/busy", "/bridge?3")) {
                pages.read(null, new Read.Listed.Entry(server.address(path), null, null), reads::add);
            }
            assertTrue(System.nanoTime() - began >= Duration.ofMillis(600).toNanos(), "two pauses at the least");
            assertEquals(List.of("/robots.txt", "/bridge", "/bridge", "/busy"), server.asked);
            assertTrue(reads.get(3) instanceof Read.Skipped skipped && skipped.detail().startsWith(
                    "unreadable: its server wishes to be left alone until "), reads.toString());
        }
    }

    private Ran ingest(String path, String... more) {
        return run("ingest", List.of("--home", directory.resolve("home").toString()), path, more);
    }

    private Ran read(String path, String... more) {
        return run("read", List.of(), path, more);
    }

    private Ran run(String command, List<String> options, String path, String... more) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(options);
        words.addAll(List.of(more));
        if (List.of(more).contains("--full-text")) {
            words.add("--allow-private");
        }
        words.add(server.address(path));
        return Ran.dateline(words.toArray(String[]::new));
    }

    private List<String> places() {
        return Ran.dateline("export", "--format", "csv", "--home", directory.resolve("home").toString()).out().stream().skip(1)
                .map(row -> row.replaceFirst(".*,geonames:\\d+,([^,]*),.*", "$1")).distinct().sorted().toList();
    }

    private String item(String path, String text) {
        return "<item><title>News</title><link>" + server.address(path) + "</link><description>" + text
                + "</description><pubDate>Thu, 02 May 2024 10:00:00 GMT</pubDate></item>";
    }

    private static String feed(String... items) {
        return "<rss version=\"2.0\"><channel><title>The Daily</title>" + String.join("", items) + "</channel></rss>";
    }

    private String url(String path, String day) {
        return "<url><loc>" + server.address(path) + "</loc><news:news><news:publication_date>" + day
                + "</news:publication_date><news:title>News</news:title></news:news></url>";
    }

    private static String page(String title, String text) {
        return "<html lang=\"en\"><head><title>" + title + "</title><meta property=\"article:published_time\" content=\"2024-05-02\">"
                + "</head><body><article><h1>" + title + "</h1>" + text + "</article></body></html>";
    }
}
