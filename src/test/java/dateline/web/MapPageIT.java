package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** How the page meets its readers, in a real browser on the real server; {@link ReaderTasksIT} has what they come for. */
class MapPageIT {
    private static final By HEADING = By.id("heading");
    private static final By CARD = By.id("card");
    private static final By CARD_TITLE = By.id("card-title");
    private static final By REPORT = By.cssSelector("#card article.report");
    private static final By FIRST_ROW = By.cssSelector("#entries .row");
    private static final Dimension DESK = new Dimension(1440, 900);

    @TempDir
    static Path home;
    private static WebServer server;
    private static String origin;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        PageSample.fill(home);
        server = Servers.start(home);
        origin = "http://127.0.0.1:" + server.port();
        browser = Browser.open(origin);
    }

    @BeforeEach
    void sitDownAtADesk() {
        browser.forgetPage();
        browser.block();
        browser.look("");
        browser.resize(DESK);
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    /** What the reader waits for: few requests, little weight, nothing that moves. */
    @Test
    void comesInFewPartsAndStandsStill() {
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

    /** Reading the list costs no map; whoever clicks a mark in the picture is answered, and finds the map where the picture was. */
    @ParameterizedTest
    @CsvSource({"390, 844", "1440, 900"})
    void aPictureStandsUntilTheMapIsReachedFor(int width, int height) {
        browser.resize(new Dimension(width, height));
        Object waits = browser.runFirst("const later = setTimeout; window.setTimeout = (run, after) => after === 4000 ? 0 : later(run, after);"); // else the map comes by itself on a slow machine
        browser.openMap("?hl=en");
        browser.runFirstNoMore(waits);
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

    /** Each report is counted in one disc, and none hides another, its ring of several places and all. */
    @Test
    void noDiscCoversAnother(@TempDir Path other) throws IOException {
        PageSample.fill(other, PageSample.crowd(400, 14));
        try (WebServer crowded = WebServer.start(other, 0)) {
            for (int width : new int[] {390, 600, 800, 1440}) {
                browser.resize(new Dimension(width, 900));
                browser.visit("http://127.0.0.1:" + crowded.port() + "/?hl=en");
                browser.waitFor(By.cssSelector("#map > .land use"));
                browser.waitUntil("document.querySelectorAll('#map .disc').length > 5");
                assertEquals("400 counted, 0 covered", browser.run("""
                        const discs = [...document.querySelectorAll('#map .disc')].map(disc => {
                            const {x, y, width} = disc.getBoundingClientRect();
                            return {x: x + width / 2, y: y + width / 2, reach: width / 2 + (disc.matches('.several') ? 4 : 0),
                                count: Number(disc.textContent)};
                        });
                        const covered = discs.flatMap((a, i) => discs.slice(i + 1).filter(b => Math.hypot(a.x - b.x, a.y - b.y)
                            < a.reach + b.reach - 0.01));
                        return `${discs.reduce((sum, {count}) => sum + count, 0)} counted, ${covered.length} covered`"""), "at " + width);
            }
        }
    }

    /** What the window's map shows, the narrower paper shows too, with the sources' addresses in words. */
    @Test
    void isPrintedWhole() {
        browser.openMap("?hl=en&report=" + PageSample.all().get(3).id());
        browser.waitFor(REPORT);
        browser.waitFor(By.cssSelector("#map .ol-viewport canvas"));
        double wide = ((Number) browser.run("return document.getElementById('map').clientWidth")).doubleValue();
        browser.run("dispatchEvent(new Event('beforeprint'))");
        browser.look("print");
        assertEquals(700L, browser.run("return document.getElementById('map').clientWidth"));
        assertEquals(700 / wide, Double.parseDouble(browser.run("return getComputedStyle(document.querySelector('#map > *')).zoom")
                .toString()), 0.001);
        assertTrue(browser.run("return getComputedStyle(document.querySelector('#card .source a'), '::after').content").toString()
                .contains("https://example.org/"));
        browser.look("");
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "1440, 900"})
    void isWorkedWithoutAMouse(int width, int height) {
        browser.resize(new Dimension(width, height));
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

    @ParameterizedTest
    @CsvSource({"390, 844, uk", "1440, 900, en"})
    void putsNoBarrierBeforeAnyoneAndFitsTheWindow(int width, int height, String hl) throws IOException {
        browser.resize(new Dimension(width, height));
        browser.openMap("?place=geonames:703448&hl=" + hl);
        browser.waitFor(REPORT);
        browser.run("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        assertEquals(List.of(), browser.barriers());
        assertEquals((long) width, browser.run("return document.documentElement.scrollWidth"), "long words break");
        browser.run("document.getElementById('share').click()");
        browser.waitFor(By.cssSelector("dialog[open] input"));
        assertEquals(List.of(), browser.barriers());
        assertQuietAndPrivate();
    }

    @Test
    void givesFingersRoomOnAPhone() {
        browser.resize(new Dimension(390, 844));
        browser.openMap("?place=geonames:703448&category=culture&hl=en");
        browser.waitFor(REPORT);
        assertEquals(0L, browser.run("return document.querySelectorAll('#filters').length"), "a closed form costs the start nothing");
        browser.run("document.querySelector('#tools summary').click()");
        browser.waitForText(By.cssSelector("#filters [name=certainty]"), "told as fact by the source (1)");
        assertEquals(List.of(), browser.run("""
                return [...document.querySelectorAll('button, summary, .source a, .legend label, .chips a, select')]
                    .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44)
                    .map(e => e.outerHTML)"""));
    }

    @Test
    void keepsSomebodyElsesWritingDirectionToItself() {
        browser.openMap("?hl=en");
        browser.waitFor(FIRST_ROW);
        assertEquals(true, browser.run("return [...document.querySelectorAll('.row-source')].every(e => e.firstElementChild.tagName === 'BDI')"));
    }

    @Test
    void neverCallsAFailureNothing() {
        browser.openMap("?hl=en&map=1/20/0");
        browser.block("*/view?*");
        browser.run("document.getElementById('tools').open = true");
        new Select(browser.waitFor(By.cssSelector("#filters [name=category]"))).selectByValue("culture");
        browser.waitForText(By.id("trouble"), "The reports could not be loaded");
        assertFalse(browser.waitFor(HEADING).getText().contains("no reports"));
    }

    @Test
    void showsTheListWhereTheMapFails() {
        browser.block("*/assets/map-*");
        browser.openMap("?hl=en");
        browser.run("document.getElementById('map').focus()");
        browser.waitForText(By.id("map-trouble"), "The map could not be drawn");
        browser.waitForText(HEADING, "11 reports");
    }

    /** The map has no first look without marks; a card opens all the same, and the message stays one for readers. */
    @Test
    void opensACardWhereTheMarksFail() {
        browser.block("*/view/marks*");
        browser.openMap("?hl=en");
        browser.waitForText(By.id("map-trouble"), "The map could not be drawn");
        browser.waitFor(FIRST_ROW).click();
        browser.waitFor(REPORT);
        browser.waitFor(By.cssSelector("#map .ol-viewport canvas"));
        assertFalse(browser.waitFor(By.id("map-trouble")).getText().contains("null"));
    }

    @Test
    void saysSoWhenNothingMatches() {
        browser.openMap("?from=1999-01-01&to=1999-12-31&hl=en&bbox=what");
        browser.waitForText(HEADING, "1999: no reports");
        browser.waitForText(By.id("trouble"), "Left out of the address, as it could not be read: bbox");
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

    private static void assertQuietAndPrivate() {
        assertEquals(List.of(), browser.errors());
        assertEquals(0, browser.cookies());
        assertEquals(0L, browser.run("return localStorage.length + sessionStorage.length"));
        List<String> requests = browser.requests();
        assertTrue(requests.size() > 5, "requests are seen at all: " + requests);
        assertEquals(List.of(), requests.stream().filter(url -> !url.startsWith(origin + "/")).toList());
    }
}
