package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.ReportedEvent;
import dateline.store.ReportStoreWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
import tools.jackson.databind.json.JsonMapper;

/** What readers do on the map's page, in a real browser on the real server: on a phone, a tablet and a desk. */
class MapPageIT {
    private static final By HEADING = By.id("heading");
    private static final By CARD = By.id("card");
    private static final By CARD_TITLE = By.id("card-title");
    private static final By REPORT = By.cssSelector("#card article.report");
    private static final By FIRST_ROW = By.cssSelector("#entries .row");
    private static final By ENTRIES = By.id("entries");
    private static final Dimension DESK = new Dimension(1440, 900);

    @TempDir
    static Path home;
    private static WebServer server;
    private static String origin;

    @BeforeAll
    static void start() throws IOException {
        PageSample.fill(home);
        server = Servers.start(home);
        origin = "http://127.0.0.1:" + server.port();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "768, 1024", "1440, 900"})
    void finds(int width, int height) throws Exception {
        try (Browser browser = Browser.open(origin, new Dimension(width, height))) {
            browser.openMap("?hl=en");
            browser.waitForText(HEADING, "Reported events: 11 reports from 6 sources");
            assertTrue(browser.waitFor(FIRST_ROW).getText().contains("Kyiv"), "the newest leads, the future does not");

            WebElement go = browser.waitFor(By.cssSelector("#go input"));
            go.sendKeys("Balti", Keys.ENTER); // 1, 15: a place by its name
            browser.waitForText(CARD_TITLE, "Baltimore");
            browser.waitFor(REPORT);
            assertTrue(browser.waitFor(CARD).getText().contains("The Harbor Post"), "11: who says so");
            browser.press(Keys.ESCAPE);
            browser.waitUntilGone(CARD);

            browser.openMap("?hl=en&map=1/20/0");
            choose(browser, "from", "2024-03-01"); // 2: in March 2024
            choose(browser, "to", "2024-03-31");
            browser.waitForText(HEADING, "March 2024: 3 reports from 3 sources");
            assertTrue(browser.waitFor(By.cssSelector(".same-event")).getText().matches("(?s).*3 dead.*7 are dead.*|.*7 are dead.*3 dead.*"),
                    "14: several sources of one event, side by side");
            browser.waitFor(By.cssSelector("#chips a")).click();
            browser.waitForText(HEADING, "11 reports");
            browser.run("history.back()"); // 8: back
            browser.waitForText(HEADING, "March 2024: 3 reports");
            assertEquals(3, downloaded(browser), "9: a download is what is seen");

            browser.openMap("?hl=en&map=1/20/0");
            choose(browser, "certainty", "planned"); // 4: only planned
            browser.waitForText(HEADING, "Planned: 2 reports");
            assertTrue(browser.waitFor(FIRST_ROW).getText().contains("2028"), "a plan of the past does not lead");
            choose(browser, "certainty", "stated"); // 3: only what is told as a fact
            browser.waitForText(HEADING, "6 reports");
            choose(browser, "category", "election"); // 5: elections
            browser.waitForText(HEADING, "1 report from 1 source");
            browser.waitForText(ENTRIES, "Voters in Iceland");
            assertQuietAndPrivate(browser);
        }
    }

    @ParameterizedTest
    @CsvSource({"390, 844, ru", "1440, 900, en"})
    void searchesInTheWordsOfEachLanguage(int width, int height, String hl) {
        try (Browser browser = Browser.open(origin, new Dimension(width, height))) {
            browser.openMap("?map=1/20/0&hl=" + hl);
            search(browser, "floods"); // 6
            browser.waitForText(ENTRIES, "The flood in Orenburg");
            search(browser, "наводнения");
            browser.waitForText(ENTRIES, "Наводнение в Оренбурге");
            assertTrue(browser.address().contains("q="), browser.address()); // 7: the view is its link
            browser.openMap(browser.address().substring(browser.address().indexOf('?')));
            browser.waitForText(ENTRIES, "Наводнение в Оренбурге");
            assertEquals(hl, browser.run("return document.documentElement.lang"));

            browser.openMap("?map=1/20/0&hl=" + hl);
            browser.run("document.querySelector('[name=last][value=\"1\"]').click()"); // 12: last 24 hours
            browser.waitForText(By.id("chips"), "×");
            browser.waitForText(ENTRIES, "A festival of street music");
            browser.waitUntil("document.querySelectorAll('#entries .row').length === 1");
            assertQuietAndPrivate(browser);
        }
    }

    @Test
    void oneStoryOnTwoSitesIsOneEventThoughTheyPublishedItOnTwoDays(@TempDir Path other) throws IOException {
        try (ReportStoreWriter writer = ReportStoreWriter.open(other)) {
            for (ReportedEvent report : PageSample.oneStory()) {
                writer.put(report.told().articleId(), report.id(), List.of(report));
            }
            writer.commit();
        }
        try (WebServer stories = WebServer.start(other, 0);
                Browser browser = Browser.open("http://127.0.0.1:" + stories.port(), DESK)) {
            browser.openMap("?hl=en");
            browser.waitForText(HEADING, "Reported events: 3 reports from 3 sources");
            String together = browser.waitFor(By.cssSelector(".same-event")).getText();
            assertTrue(together.contains("2 sources") && together.contains("The Harbor Post") && together.contains("Bay Gazette")
                    && !together.contains("North Echo"), together);
        }
    }

    @Test
    void speaksTheReadersLanguage() {
        try (Browser browser = Browser.open(origin, DESK)) {
            browser.openMap("?hl=en");
            browser.waitFor(By.cssSelector(".languages [lang=ru]")).click(); // 16
            browser.waitForText(HEADING, "События по сообщениям: 11 сообщений, 6 источников");
            browser.waitForText(ENTRIES, "Балтимор");
            browser.waitForText(By.id("legend"), "Что показано на карте"); // 13: what a dashed area means
        }
    }

    /** Each size in two languages as a reader sees it, for people to look at: target/screenshots. */
    @ParameterizedTest
    @CsvSource({"390, 844, en", "390, 844, ru", "768, 1024, en", "768, 1024, ru", "1440, 900, en", "1440, 900, ru"})
    void isSeen(int width, int height, String hl) throws IOException {
        try (Browser browser = Browser.open(origin, new Dimension(width, height))) {
            browser.openMap("?hl=" + hl);
            browser.screenshot(Path.of("target/screenshots", "start-" + width + "-" + hl + ".png"));
            browser.run("document.getElementById('map').focus()");
            browser.waitUntilGone(By.cssSelector("#map > .land"));
            browser.screenshot(Path.of("target/screenshots", "map-" + width + "-" + hl + ".png"));
            browser.waitFor(FIRST_ROW).click();
            browser.waitFor(REPORT);
            browser.screenshot(Path.of("target/screenshots", "card-" + width + "-" + hl + ".png"));
            assertEquals(true, browser.run("return document.documentElement.scrollWidth <= innerWidth"));
        }
    }

    /** What the reader waits for: few requests, little weight, nothing that moves. */
    @Test
    void comesInFewPartsAndStandsStill() {
        try (Browser browser = Browser.open(origin, DESK)) {
            browser.openMap("?hl=en");
            List<String> requests = browser.requests();
            assertTrue(requests.size() <= 12, requests.toString());
            Object bytes = browser.run("""
                    return performance.getEntries().filter(e => e.encodedBodySize && !/regions|outlines/.test(e.name))
                        .reduce((sum, e) => sum + e.encodedBodySize, 0)""");
            assertTrue(((Number) bytes).longValue() < 250_000, "bytes: " + bytes);
            Object shift = browser.run("""
                    return new Promise(done => new PerformanceObserver(list => done(list.getEntries().reduce((sum, e) => sum + e.value, 0)))
                        .observe({type: 'layout-shift', buffered: true}) || setTimeout(() => done(0), 500))""");
            assertTrue(((Number) shift).doubleValue() < 0.05, "shift: " + shift);
        }
    }

    /** Reading the list costs no map; whoever clicks a mark in the picture is answered, and finds the map where the picture was. */
    @ParameterizedTest
    @CsvSource({"390, 844", "1440, 900"})
    void aPictureStandsUntilTheMapIsReachedFor(int width, int height) {
        try (Browser browser = Browser.open(origin, new Dimension(width, height))) {
            browser.runFirst("window.requestIdleCallback = () => {};"); // else the map comes by itself on a slow machine
            browser.openMap("?hl=en");
            browser.waitFor(By.cssSelector("#map > .land use"));
            assertEquals(List.of(), browser.requests().stream().filter(url -> url.matches(".*/(map-|world-\\w+\\.json).*")).toList());
            String clicked = (String) browser.run("""
                    const map = document.getElementById('map'), {left, top, width, height} = map.getBoundingClientRect();
                    for (let y = 10; y < height; y += 10) for (let x = 10; x < width && !/place=/.test(location.search); x += 10) {
                        map.dispatchEvent(new MouseEvent('click', {clientX: left + x, clientY: top + y}));
                    }
                    return location.search""");
            assertTrue(clicked.contains("place="), clicked);
            browser.waitFor(REPORT);
            browser.waitUntilGone(By.cssSelector("#map > .land"));
            browser.waitFor(By.cssSelector("#map .ol-viewport canvas"));
            browser.waitForText(HEADING, "11 reports");
            assertEquals(List.of(), browser.errors());
        }
    }

    @Test
    void isFramedOnlyWhereItIsMadeForIt() throws Exception {
        assertTrue(policy("/?embed=1").contains("frame-ancestors *"));
        assertTrue(policy("/").contains("frame-ancestors 'none'"));
        try (Browser browser = Browser.open(origin, DESK)) {
            browser.openMap("?embed=1&hl=en");
            browser.waitForText(HEADING, "11 reports");
            assertFalse(browser.shows(By.cssSelector(".masthead")));
        }
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "1440, 900"})
    void isWorkedWithoutAMouse(int width, int height) {
        try (Browser browser = Browser.open(origin, new Dimension(width, height))) {
            browser.openMap("?hl=en");
            browser.tabTo(By.cssSelector("a.skip"));
            browser.press(Keys.ENTER);
            browser.tabTo(FIRST_ROW);
            browser.press(Keys.ENTER);
            WebElement report = browser.waitFor(REPORT);
            browser.waitForText(CARD_TITLE, "Kyiv");
            assertEquals("Kyiv", browser.focused().getText(), "the focus goes to the card's head");
            assertTrue(report.findElement(By.tagName("mark")).getText().contains("Kyiv"));
            assertTrue(browser.address().contains("report="), browser.address());
            browser.press(Keys.ESCAPE);
            browser.waitUntilGone(CARD);
            assertEquals(true, browser.run("return document.activeElement.matches('.row')"), "the focus comes back");
        }
    }

    @ParameterizedTest
    @CsvSource({"390, 844, uk", "1440, 900, en"})
    void putsNoBarrierBeforeAnyoneAndFitsTheWindow(int width, int height, String hl) throws IOException {
        try (Browser browser = Browser.open(origin, new Dimension(width, height))) {
            browser.openMap("?place=geonames:703448&hl=" + hl);
            browser.waitFor(REPORT);
            browser.run("document.querySelectorAll('details').forEach(details => { details.open = true; })");
            assertEquals(List.of(), browser.barriers());
            assertEquals((long) width, browser.run("return document.documentElement.scrollWidth"), "long words break");
            browser.run("document.getElementById('share').click()");
            browser.waitFor(By.cssSelector("dialog[open] input"));
            assertEquals(List.of(), browser.barriers());
            assertQuietAndPrivate(browser);
        }
    }

    @Test
    void givesFingersRoomOnAPhone() {
        try (Browser browser = Browser.open(origin, new Dimension(390, 844))) {
            browser.openMap("?place=geonames:703448&category=culture&hl=en");
            browser.waitFor(REPORT);
            assertEquals(5L, browser.run("return document.querySelectorAll('#filters option').length"),
                    "a closed form costs the start no choices");
            browser.run("document.querySelector('#tools summary').click()");
            browser.waitForText(By.cssSelector("#filters [name=certainty]"), "told as fact by the source (1)");
            assertEquals(List.of(), browser.run("""
                    return [...document.querySelectorAll('button, summary, .source a, .legend label, .chips a, select')]
                        .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44)
                        .map(e => e.outerHTML)"""));
        }
    }

    @Test
    void keepsSomebodyElsesWritingDirectionToItself() {
        try (Browser browser = Browser.open(origin, DESK)) {
            browser.openMap("?hl=en");
            browser.waitFor(FIRST_ROW);
            assertEquals(true, browser.run("return [...document.querySelectorAll('.row-source')].every(e => e.firstElementChild.tagName === 'BDI')"));
        }
    }

    @Test
    void neverCallsAFailureNothing() {
        try (Browser browser = Browser.open(origin, DESK)) {
            browser.openMap("?hl=en&map=1/20/0");
            browser.block("*/view?*");
            choose(browser, "category", "culture");
            browser.waitForText(By.id("trouble"), "The reports could not be loaded");
            assertFalse(browser.waitFor(HEADING).getText().contains("no reports"));
        }
    }

    @Test
    void showsTheListWhereTheMapFails() {
        try (Browser browser = Browser.open(origin, DESK)) {
            browser.block("*/assets/map-*");
            browser.openMap("?hl=en");
            browser.run("document.getElementById('map').focus()");
            browser.waitForText(By.id("map-trouble"), "The map could not be drawn");
            browser.waitForText(HEADING, "11 reports");
        }
    }

    @Test
    void saysSoWhenNothingMatches() {
        try (Browser browser = Browser.open(origin, DESK)) {
            browser.openMap("?from=1999-01-01&to=1999-12-31&hl=en&bbox=what");
            browser.waitForText(HEADING, "1999: no reports");
            browser.waitForText(By.id("trouble"), "Left out of the address, as it could not be read: bbox");
        }
    }

    @Test
    void worksWithoutJavaScript() {
        try (Browser browser = Browser.withoutScripts(origin)) {
            browser.go("/?hl=en&category=disaster");
            browser.waitForText(HEADING, "Disaster: 2 reports from 2 sources");
            browser.waitFor(By.cssSelector(".row")).click();
            browser.waitForText(By.id("chosen"), "The flood in Orenburg has reached its peak.");
            browser.go("/api?f=html");
            assertEquals(List.of(), browser.errors().stream().filter(e -> e.contains("Content Security Policy")).toList(),
                    "the API's pages are styled under the policy");
        }
    }

    private static void choose(Browser browser, String field, String value) {
        browser.run("document.getElementById('tools').open = true");
        browser.waitFor(By.cssSelector("#filters [name='" + field + "']"));
        browser.run("const field = document.getElementById('filters').elements['" + field + "']; field.value = '" + value
                + "'; field.dispatchEvent(new Event('change', {bubbles: true}));");
    }

    private static void search(Browser browser, String words) {
        WebElement field = browser.waitFor(By.cssSelector("#search input[name=q]"));
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), words, Keys.ENTER);
    }

    /** How many features the page's own link for downloading gives. */
    private static int downloaded(Browser browser) throws Exception {
        String address = (String) browser.run("return document.querySelector('[data-download=json]').href");
        HttpResponse<String> answer = get(address);
        return JsonMapper.shared().readTree(answer.body()).path("features").size();
    }

    private static String policy(String path) throws Exception {
        return get(origin + path).headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
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
