package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Shipped;
import dateline.article.Article;
import dateline.article.Articles;
import dateline.article.Pages;
import dateline.article.PublishedKind;
import dateline.article.Read;
import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.DatePrecision;
import dateline.event.ReportedEvent;
import dateline.event.Role;
import dateline.event.When;
import dateline.extract.Finding;
import dateline.gazetteer.Level;
import dateline.gazetteer.Place;
import dateline.geoparse.Mention;
import dateline.store.lucene.HomeStore;
import dateline.text.Language;
import dateline.text.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
    private static final Article ARTICLE = article("0123456789abcdef", "Rain fell. A bridge was opened in Lagos.");
    private final Ingest ingest = ingest("1");
    private final StringWriter said = new StringWriter();
    @TempDir
    private Path home;

    @Test
    void aReportCarriesItsPlaceItsReasonsAndItsArticle() {
        Place lagos = new Place("geonames:2332459", "Lagos", Map.of("ru", "Лагос"), Level.CITY, "PPLA", 6.45407,
                3.39467, 5000, "NG", "geonames:2332453", "Lagos", 9_000_000);
        Mention mention = new Mention(34, 39, "Lagos", lagos, 0, 0.9, List.of("the only big Lagos"));
        Finding finding = new Finding(mention, Role.SCENE, Certainty.STATED, Category.OPENING, null, null, null,
                new Span(11, 40), "A bridge was opened in Lagos.", List.of("after \"in\""));
        ReportedEvent report = ArticleReader.report(ARTICLE, Language.EN, finding);
        assertEquals(ReportedEvent.idOf(ARTICLE.id(), "A bridge was opened in Lagos.", lagos.id()), report.id());
        assertEquals(6.45, report.where().lat());
        assertEquals("city", report.where().level());
        assertEquals(List.of("the only big Lagos", "after \"in\""), report.reasons());
        assertEquals(new When(ARTICLE.published(), ARTICLE.published(), DatePrecision.DAY, false), report.when());
        assertEquals("en", report.told().lang());
        assertEquals(ARTICLE.url(), report.told().url());
    }

    @Test
    void anArticleThatTakesTooLongIsSkippedByNameAndTheNextIsRead() throws IOException {
        String sentence = "A bridge was opened in Lagos, and the mayor of Abuja said that rain fell in Kano on 3 May 2024. ";
        Articles slow = sink -> {
            sink.accept(new Read.Got("slow.txt", article("1", sentence.repeat(60_000))));
            sink.accept(new Read.Got("b.txt", ARTICLE));
        };
        Pace pace = new Pace(1, Duration.ofHours(1), Duration.ofMillis(500));
        IngestSummary summary = new Ingest(Shipped.geoparser(), Shipped.reportReader(), "rules", "1", id -> null, pace)
                .run(home, slow, Pages.NONE, progress());
        assertEquals("1 skipped (1 too slow)", summary.skips());
        assertEquals(1, summary.articles());
        assertTrue(said.toString().startsWith("dateline: skipped slow.txt: too slow: more than 0.5 seconds"), said.toString());
    }

    @Test
    void whatWasReadIsKeptNowAndThenThoughTheRunFails() throws IOException {
        Articles breaking = sink -> {
            for (int i = 0; i < 2 * Keeping.MOST_WAITING + 20; i++) {
                sink.accept(new Read.Got("line " + i, article("id" + i, "Article number " + i)));
            }
            throw new IOException("the disk is gone");
        };
        Ingest often = new Ingest(Shipped.geoparser(), Shipped.reportReader(), "rules", "1", id -> null,
                new Pace(10, Duration.ofHours(1), Duration.ofMinutes(1)));
        assertThrows(IOException.class, () -> often.run(home, breaking, Pages.NONE,
                progress()));
        IngestSummary again = often.run(home, sink -> sink.accept(new Read.Got("line 0", article("id0", "Article number 0"))),
                Pages.NONE, progress());
        assertTrue(again.lines().get(0).contains("1 unchanged"), again.lines().toString());
    }

    @Test
    void aFailureAtTheStartLeavesTheStoreAsItWas() throws IOException {
        Articles breaking = sink -> {
            sink.accept(new Read.Got("a.txt", ARTICLE));
            throw new IOException("the disk is gone");
        };
        assertEquals("the disk is gone", assertThrows(IOException.class, () -> run(breaking)).getMessage());
        assertTrue(new HomeStore(home).isEmpty());
    }

    @Test
    void theSameArticleTwiceInOneRunIsNamed() throws IOException {
        IngestSummary summary = run(sink -> {
            sink.accept(new Read.Got("a.txt", ARTICLE));
            sink.accept(new Read.Got("b/a.txt", article(ARTICLE.id(), "Other words.")));
        });
        assertEquals(1, summary.articles());
        assertEquals("1 skipped (1 same article as another)", summary.skips());
        assertTrue(said.toString().startsWith("dateline: skipped b/a.txt: same article as a.txt"), said.toString());
    }

    @Test
    void aTeaserNeverTakesThePlaceOfAFullerText() throws IOException {
        Article page = article("1", "It rained in Lagos. A bridge was opened in Abuja. A fair took place in Kano.");
        Read teaser = new Read.Got("feed.xml#1", new Article("1", page.published(), PublishedKind.PUBLISHED, page.title(),
                page.source(), null,
                page.url(), "en", "feed.xml", "It rained in Lagos."));
        assertTrue(run(sink -> sink.accept(new Read.Got("page.html", page))).lines().get(0).contains("1 new"));
        assertTrue(run(sink -> sink.accept(teaser)).lines().get(0).contains("1 unchanged"));
        Path other = home.resolve("other");
        Articles both = sink -> List.of(teaser, new Read.Got("page.html", page)).forEach(sink);
        ingest.run(other, both, Pages.NONE, progress());
        assertEquals("", said.toString());
    }

    @Test
    void aFaultOfOneArticleIsItsSkip() throws IOException {
        Ingest broken = new Ingest(null, Shipped.reportReader(), "rules", "1", id -> null, Pace.USUAL);
        IngestSummary summary = broken.run(home, sink -> sink.accept(new Read.Got("a.txt", ARTICLE)), Pages.NONE,
                progress());
        assertEquals("1 skipped (1 fault of the program)", summary.skips());
        assertTrue(said.toString().startsWith("dateline: skipped a.txt: a fault of the program"), said.toString());
    }

    @Test
    void keepsMoreArticlesThanWaitAtOnce() throws IOException {
        int many = 3 * Keeping.MOST_WAITING;
        Articles all = sink -> {
            for (int i = 0; i < many; i++) {
                sink.accept(new Read.Got("line " + i, article("id" + i, "Article number " + i)));
            }
        };
        assertEquals(many, run(all).articles());
        assertTrue(run(all).lines().get(0).contains(many + " unchanged"));
    }

    @Test
    void everyPartOfAnArticleAndTheRulesCountForItsHash() {
        String hash = ContentHash.of(ARTICLE, "1");
        assertEquals(hash, ContentHash.of(article(ARTICLE.id(), ARTICLE.text()), "1"));
        assertNotEquals(hash, ContentHash.of(ARTICLE, "2"));
        assertNotEquals(hash, ContentHash.of(article(ARTICLE.id(), "Other"), "1"));
        Article untitled = new Article(ARTICLE.id(), ARTICLE.published(), null, ARTICLE.source(), ARTICLE.url(),
                ARTICLE.lang(), ARTICLE.text());
        Article unsourced = new Article(ARTICLE.id(), ARTICLE.published(), null, ARTICLE.title(), ARTICLE.url(),
                ARTICLE.lang(), ARTICLE.text());
        assertNotEquals(hash, ContentHash.of(untitled, "1"));
        assertNotEquals(ContentHash.of(untitled, "1"), ContentHash.of(unsourced, "1"));
        Article spanish = new Article(ARTICLE.id(), ARTICLE.published(), ARTICLE.title(), ARTICLE.source(), ARTICLE.url(),
                "es", ARTICLE.text());
        assertNotEquals(hash, ContentHash.of(spanish, "1"), "the language that it is said to be in");
        Article later = new Article(ARTICLE.id(), ARTICLE.published().plusDays(1), ARTICLE.title(), ARTICLE.source(),
                ARTICLE.url(), ARTICLE.lang(), ARTICLE.text());
        assertNotEquals(hash, ContentHash.of(later, "1"));
        Article moved = new Article(ARTICLE.id(), ARTICLE.published(), ARTICLE.title(), ARTICLE.source(), null,
                ARTICLE.lang(), ARTICLE.text());
        assertNotEquals(hash, ContentHash.of(moved, "1"));
    }

    @Test
    void countsMentionsAndThoseThatWerePlaced() throws IOException {
        assertEquals("mentions  1 found, 1 placed",
                run(sink -> sink.accept(new Read.Got("a.txt", ARTICLE))).lines().get(1));
    }

    @Test
    void anotherGazetteerReadsTheArticlesAnew() throws IOException {
        Articles one = sink -> sink.accept(new Read.Got("a.txt", ARTICLE));
        assertTrue(run(one).lines().get(0).startsWith("articles  1 read (1 new, 0 replaced), 0 unchanged"));
        IngestSummary anew = ingest("2").run(home, one, Pages.NONE, progress());
        assertTrue(anew.lines().get(0).startsWith("articles  1 read (0 new, 1 replaced), 0 unchanged"));
    }

    @Test
    void otherReadingRulesReadTheArticlesAnewAndTheSameDoNot() throws IOException {
        Articles one = sink -> sink.accept(new Read.Got("a.txt", ARTICLE));
        run(one);
        assertTrue(run(ReadingRules.shipped(), one).startsWith("articles  0 read (0 new, 0 replaced), 1 unchanged"));
        assertTrue(run("other", one).startsWith("articles  1 read (0 new, 1 replaced), 0 unchanged"));
        assertTrue(run("other", one).startsWith("articles  0 read (0 new, 0 replaced), 1 unchanged"));
    }

    private String run(String readingRules, Articles articles) throws IOException {
        return new Ingest(Shipped.geoparser(), Shipped.reportReader(), readingRules, "1", id -> null, Pace.USUAL)
                .run(home, articles, Pages.NONE, progress()).lines().get(0);
    }

    private IngestSummary run(Articles articles) throws IOException {
        return ingest.run(home, articles, Pages.NONE, progress());
    }

    /** That never says how far it is, for no time passes. */
    private Progress progress() {
        return new Progress(new PrintWriter(said, true), false, null, () -> 0);
    }

    private static Ingest ingest(String gazetteerVersion) {
        return new Ingest(Shipped.geoparser(), Shipped.reportReader(), ReadingRules.shipped(), gazetteerVersion, id -> null,
                Pace.USUAL);
    }

    private static Article article(String id, String text) {
        return new Article(id, LocalDate.of(2024, 5, 2), "A bridge", "Example News", "https://example.org/bridge", "en",
                text);
    }
}
