package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import dateline.store.ReportStoreWriter;
import dateline.store.SampleHome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The map page in a real browser on the real server, on a phone and on a desk. */
class MapPageIT {
    private static final By CARD = By.id("card");
    private static final By REPORT = By.cssSelector("#card article.report");
    private static final By LISBON = By.cssSelector("#entries button[data-place='geonames:2267057']");
    private static final By ICELAND = By.cssSelector("#entries button[data-place='geonames:2629691']");
    private static final Dimension DESK = new Dimension(1440, 900);

    @TempDir
    static Path home;
    private static WebServer server;
    private static String origin;

    @BeforeAll
    static void start() throws IOException {
        SampleHome.fill(home);
        server = WebServer.start(home, 0);
        origin = "http://127.0.0.1:" + server.port();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "1440, 900"})
    void opensThePlaceChosenByKeyboard(int width, int height) {
        try (Browser browser = Browser.open(origin, new Dimension(width, height))) {
            browser.openMap("");
            browser.waitFor(ICELAND);
            browser.tabTo(By.cssSelector("a.skip"));
            browser.press(Keys.ENTER);
            browser.tabTo(ICELAND);
            browser.press(Keys.ENTER);

            WebElement report = browser.waitFor(REPORT);
            assertEquals("Iceland", browser.focused().getText(), "the focus goes to the card's head");
            assertEquals("По словам метеослужбы, извержение в Исландии началось вечером 16 марта.",
                    report.findElement(By.tagName("blockquote")).getText());
            assertEquals("ru", report.findElement(By.tagName("blockquote")).getDomAttribute("lang"));
            assertEquals("Исландии", report.findElement(By.tagName("mark")).getText());
            assertEquals("16 March 2024", report.findElement(By.tagName("time")).getText());
            assertTrue(report.getText().contains("date stated in the text"), report.getText());
            assertEquals("reported", report.findElement(By.cssSelector(".marks .reported")).getText());
            assertEquals("attributed to метеослужба", report.findElement(By.cssSelector(".certainty")).getText());
            assertEquals("Рейкьявикский вестник", report.findElement(By.tagName("cite")).getText());
            WebElement link = report.findElement(By.cssSelector(".source a"));
            assertEquals("https://example.org/article-volcano", link.getDomAttribute("href"));
            assertTrue(link.getDomAttribute("rel").contains("noopener"));
            assertTrue(browser.waitFor(CARD).getText().contains("Reported somewhere in this country"));

            browser.press(Keys.ESCAPE);
            browser.waitUntilGone(CARD);
            assertEquals("geonames:2629691", browser.focused().getDomAttribute("data-place"), "the focus comes back");
            assertQuietAndPrivate(browser);
        }
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "1440, 900"})
    void opensThePlaceClickedOnTheMap(int width, int height) {
        try (Browser browser = Browser.open(origin, new Dimension(width, height))) {
            browser.openMap("#map=5/38.72/-9.13");
            browser.waitFor(LISBON);
            browser.clickMiddleOf(By.id("map"));

            browser.waitForText(By.id("card-title"), "Lisbon");
            WebElement report = browser.waitFor(REPORT);
            assertEquals("A festival opened on the river bank in Lisbon on Sunday.",
                    report.findElement(By.tagName("blockquote")).getText());
            assertEquals("19 May 2024", report.findElement(By.tagName("time")).getText());
            assertEquals("The Lisbon Courier", report.findElement(By.tagName("cite")).getText());
            assertEquals("told as fact by the source", report.findElement(By.cssSelector(".certainty")).getText());
            assertEquals("reported", report.findElement(By.cssSelector(".marks .reported")).getText());
            assertTrue(browser.address().contains("place=geonames:2267057"), browser.address());

            browser.waitFor(By.cssSelector("#card .close")).click();
            browser.waitUntilGone(CARD);
            assertFalse(browser.address().contains("place="), browser.address());
            assertQuietAndPrivate(browser);
        }
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "1440, 900"})
    void fitsTheWindowsWidthInEveryLanguage(int width, int height) {
        try (Browser browser = Browser.open(origin, new Dimension(width, height))) {
            for (String lang : List.of("en", "es", "ru", "uk")) {
                browser.openMap("#place=dateline:baltic-sea&lang=" + lang);
                browser.waitFor(REPORT);
                assertEquals(lang, browser.run("return document.documentElement.lang"));
                assertEquals((long) width, browser.run("return document.documentElement.scrollWidth"), lang);
            }
            assertQuietAndPrivate(browser);
        }
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "1440, 900"})
    void putsNoBarrierBeforeAnyone(int width, int height) throws IOException {
        try (Browser browser = Browser.open(origin, new Dimension(width, height))) {
            browser.openMap("#place=geonames:2629691&mentioned=1&lang=ru");
            browser.waitFor(REPORT);
            browser.run("document.querySelectorAll('details').forEach(details => { details.open = true; })");
            assertEquals(List.of(), browser.barriers());
        }
    }

    @Test
    void givesFingersRoomOnAPhone() {
        try (Browser browser = Browser.open(origin, new Dimension(390, 844))) {
            browser.openMap("#place=geonames:2267057");
            browser.waitFor(REPORT);
            assertEquals(List.of(), browser.run("""
                    return [...document.querySelectorAll('button, summary, .source a, .legend label')]
                        .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44)
                        .map(e => e.outerHTML)"""));
        }
    }

    @Test
    void keepsTheCardInTheAddressAndFollowsBack() {
        try (Browser browser = Browser.open(origin, DESK)) {
            browser.openMap("#map=3/50/0");
            browser.waitFor(ICELAND).click();
            browser.waitForText(By.id("card-title"), "Iceland");
            String shared = browser.address();
            browser.run("history.back()");
            browser.waitUntilGone(CARD);

            browser.go(shared.substring(origin.length()));
            browser.waitForText(By.id("card-title"), "Iceland");
            assertQuietAndPrivate(browser);
        }
    }

    @Test
    void showsPlacesOnlyMentionedWhenAsked() {
        try (Browser browser = Browser.open(origin, DESK)) {
            browser.openMap("#map=2/40/0");
            browser.waitForText(ICELAND, "1 report");
            browser.waitFor(By.id("mentioned")).click();
            browser.waitForText(ICELAND, "2 reports");
            assertTrue(browser.address().contains("mentioned=1"), browser.address());
        }
    }

    @Test
    void leavesOutALayerTurnedOff() {
        try (Browser browser = Browser.open(origin, DESK)) {
            browser.openMap("#map=2/40/0");
            browser.waitFor(ICELAND);
            browser.waitFor(By.cssSelector("[data-layer=countries]")).click();
            browser.waitUntilGone(ICELAND);
            assertTrue(browser.shows(LISBON));
        }
    }

    @Test
    void saysSoWhenNothingMatches() {
        try (Browser browser = Browser.open(origin, DESK)) {
            browser.openMap("#from=1999-01-01&to=1999-12-31");
            browser.waitForText(By.id("trouble"), "There are no reports for these dates");
            assertQuietAndPrivate(browser);
        }
    }

    @Test
    void saysSoWhenTheDatesAreTheWrongWayRound() {
        try (Browser browser = Browser.open(origin, DESK)) {
            browser.openMap("#from=2024-12-31&to=2024-01-01");
            browser.waitForText(By.id("trouble"), "“From” is later than “To”");
            assertQuietAndPrivate(browser);
        }
    }

    @Test
    void tellsHowManySourcesReportOnePlaceAndDay(@TempDir Path twice) throws IOException {
        SampleHome.fill(twice);
        try (ReportStoreWriter writer = ReportStoreWriter.open(twice)) {
            ReportedEvent again = SampleReports.festivalElsewhere();
            writer.put(again.told().articleId(), "first", List.of(again));
            writer.commit();
        }
        WebServer own = WebServer.start(twice, 0);
        try (Browser browser = Browser.open("http://127.0.0.1:" + own.port(), DESK)) {
            browser.openMap("#place=geonames:2267057&map=5/38.72/-9.13");
            browser.waitForText(By.cssSelector("#card .same-day"), "19 May 2024 · 2 sources");
            assertEquals(2, browser.waitFor(CARD).findElements(By.cssSelector(".report")).size(), "each stays its own");
        } finally {
            own.close();
        }
    }

    @Test
    void listsTheReportsInView() {
        try (Browser browser = Browser.open(origin, DESK)) {
            browser.openMap("#map=5/38.72/-9.13");
            browser.waitFor(By.id("show-reports")).click();
            browser.waitForText(By.id("entries"), "A festival opened on the river bank");
            browser.waitForText(By.id("count"), "1 report in this view");
            browser.waitFor(By.cssSelector("#entries .place-link")).click();
            browser.waitForText(By.id("card-title"), "Lisbon");
            assertQuietAndPrivate(browser);
        }
    }

    @Test
    void saysSoWhenTheApiFails() {
        try (Browser browser = Browser.open(origin, DESK)) {
            browser.block("*/api/collections/*");
            browser.openMap("");
            browser.waitForText(By.id("trouble"), "The reports could not be loaded");
        }
    }

    @Test
    void saysSoWhenTheMapLibraryFails() {
        try (Browser browser = Browser.open(origin, DESK)) {
            browser.block("*/webjars/*");
            browser.go("/");
            browser.waitForText(By.id("trouble"), "The map could not be drawn");
        }
    }

    @Test
    void leadsToPlainPagesWithoutJavaScript() {
        try (Browser browser = Browser.withoutScripts(origin)) {
            browser.go("/");
            assertTrue(browser.bodyText().contains("The map needs JavaScript"), browser.bodyText());
            assertTrue(browser.bodyText().contains("as reported by the sources"), browser.bodyText());
            browser.waitFor(By.linkText("All reports, as a page")).click();
            browser.waitForText(By.tagName("body"), "A festival opened on the river bank in Lisbon");
        }
    }

    private static void assertQuietAndPrivate(Browser browser) {
        assertEquals(List.of(), browser.errors());
        assertEquals(0, browser.cookies());
        assertEquals(0L, browser.run("return localStorage.length + sessionStorage.length"));
        List<String> requests = browser.requests();
        assertTrue(requests.size() > 5, "requests are seen at all: " + requests);
        assertEquals(List.of(), requests.stream().filter(url -> !url.startsWith(origin + "/")).toList());
    }
}
