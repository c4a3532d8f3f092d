package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;

/**
 * The sixteen things that readers come for, each in at most three actions: on a phone, a tablet and a desk, in two languages.
 * What they see at the end stands in target/screenshots.
 */
class ReaderTasksIT {
    private static final int MOST_ACTIONS = 3;
    private static final List<Dimension> SIZES = List.of(new Dimension(390, 844), new Dimension(768, 1024),
            new Dimension(1440, 900));
    private static final List<String> LANGUAGES = List.of("en", "ru");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final By HEADING = By.id("heading");
    private static final By ENTRIES = By.id("entries");
    private static final By CARD_TITLE = By.id("card-title");
    private static final By REPORT = By.cssSelector("#card article.report");

    @TempDir
    static Path home;
    @TempDir
    static Path downloads;
    private static WebServer server;
    private static Browser browser;

    /** What a reader does and then sees. */
    private interface Doing {
        void by(Reader reader) throws IOException;
    }

    private record Task(String name, Doing doing) {}

    private static final List<Task> TASKS = List.of(
            new Task("01 what was reported in Baltimore", ReaderTasksIT::readsOfBaltimore),
            new Task("02 in March 2024", ReaderTasksIT::readsOfAMonth),
            new Task("03 only confirmed", ReaderTasksIT::readsWhatIsToldAsFact),
            new Task("04 only planned", ReaderTasksIT::readsPlans),
            new Task("05 elections", ReaderTasksIT::readsOfElections),
            new Task("06 floods", ReaderTasksIT::searchesForFloods),
            new Task("07 this view as a link", ReaderTasksIT::handsOnALink),
            new Task("08 back", ReaderTasksIT::goesBack),
            new Task("09 download", ReaderTasksIT::downloads),
            new Task("10 embed", ReaderTasksIT::embeds),
            new Task("11 who says so and the source", ReaderTasksIT::seesWhoSaysSo),
            new Task("12 last 24 hours", ReaderTasksIT::readsTheLatest),
            new Task("13 several sources of one event", ReaderTasksIT::comparesSources),
            new Task("14 what a dashed area means", ReaderTasksIT::looksUpADashedArea),
            new Task("15 a place by name", ReaderTasksIT::goesToAPlace),
            new Task("16 Russian", ReaderTasksIT::readsRussian));

    @BeforeAll
    static void start() throws IOException {
        PageSample.fill(home);
        server = Servers.start(home);
        browser = Browser.openUnrecorded("http://127.0.0.1:" + server.port());
        browser.downloadTo(downloads);
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    /** Each task in both languages, the widths taking turns from task to task; at every width with {@code -Dreaders=all}. */
    static Stream<Arguments> tasks() {
        boolean all = "all".equals(System.getProperty("readers"));
        return IntStream.range(0, SIZES.size() * LANGUAGES.size() * TASKS.size()).mapToObj(i -> {
            int size = i / LANGUAGES.size() / TASKS.size();
            int hl = i / TASKS.size() % LANGUAGES.size();
            int task = i % TASKS.size();
            return all || (task + hl) % SIZES.size() == size ? Arguments.of(TASKS.get(task).name(), SIZES.get(size).width,
                    SIZES.get(size).height, LANGUAGES.get(hl), TASKS.get(task)) : null;
        }).filter(Objects::nonNull);
    }

    @ParameterizedTest(name = "{0}, {1} px, {3}")
    @MethodSource("tasks")
    void canBeDoneInThreeActions(String name, int width, int height, String hl, Task task) throws IOException {
        browser.resize(new Dimension(width, height));
        Reader reader = new Reader(browser, hl);
        task.doing().by(reader);
        browser.screenshot(SCREENSHOTS.resolve(name.replace(' ', '-') + "-" + width + "-" + hl + ".png"));
        assertTrue(reader.actions() <= MOST_ACTIONS, reader.actions() + " actions");
        assertTrue((boolean) browser.run("return document.documentElement.scrollWidth <= innerWidth"), "fits the window");
        assertEquals(List.of(), browser.errors());
        assertEquals(0, browser.cookies());
        assertEquals(0L, browser.run("return localStorage.length + sessionStorage.length"));
    }

    private static void readsOfBaltimore(Reader reader) {
        reader.at("").typeAndEnter("#go input", reader.reads("Balti", "Балти"));
        browser.waitForText(CARD_TITLE, reader.reads("Baltimore", "Балтимор"));
        browser.waitForText(By.id("card"), "A ship struck the bridge in Baltimore; 3 dead, police said.");
        assertTrue(text("#card").contains("The Harbor Post"));
    }

    private static void readsOfAMonth(Reader reader) {
        reader.at("&map=1/20/0").openFilters();
        reader.typeDay("from", 2024, 3, 1);
        reader.typeDay("to", 2024, 3, 31);
        seesHeading(reader.reads("March 2024: 3 reports from 3 sources",
                "Март 2024: 3 сообщения, 3 источника"));
        browser.waitUntil("[...document.querySelectorAll('#entries time')].every(time => time.dateTime.startsWith('2024-03'))");
    }

    private static void readsWhatIsToldAsFact(Reader reader) {
        chooses(reader, "certainty", "stated");
        seesHeading(reader.reads("6 reports from", "6 сообщений"));
        browser.waitUntil("document.querySelectorAll('#entries .row').length === 6 && !document.querySelector('#entries .how')");
    }

    private static void readsPlans(Reader reader) {
        chooses(reader, "certainty", "planned");
        seesHeading(reader.reads("Planned: 2 reports", "Планируется: 2 сообщения"));
        browser.waitUntil("document.querySelectorAll('#entries .row .how.planned').length === 2");
        assertTrue(text("#entries .row").contains("2028"),
                "a plan of the past does not lead");
    }

    private static void readsOfElections(Reader reader) {
        chooses(reader, "category", "election");
        seesHeading(reader.reads("Election: 1 report from 1 source", "Выборы: 1 сообщение, 1 источник"));
        browser.waitForText(ENTRIES, "Voters in Iceland");
    }

    private static void searchesForFloods(Reader reader) {
        reader.at("&map=1/20/0").typeAndEnter("#search input[name=q]", reader.reads("floods", "наводнения"));
        browser.waitForText(HEADING, reader.reads("“floods”: 1 report", "“наводнения”: 1 сообщение"));
        browser.waitForText(ENTRIES, reader.reads("The flood in Orenburg", "Наводнение в Оренбурге"));
    }

    private static void handsOnALink(Reader reader) {
        reader.at("&category=disaster&map=1/20/0").click("#share");
        String link = browser.waitFor(By.cssSelector("dialog[open] input")).getDomProperty("value");
        browser.openMap(link.substring(link.indexOf('?')));
        browser.waitForText(HEADING, reader.reads("Disaster: 2 reports", "Бедствие: 2 сообщения"));
        assertEquals(reader.hl(), browser.run("return document.documentElement.lang"));
        assertTrue(browser.address().contains("map=1/20"), browser.address());
    }

    private static void goesBack(Reader reader) {
        reader.at("&category=culture&map=1/20/0").click("#chips a");
        browser.waitForText(HEADING, reader.reads("11 reports", "11 сообщений"));
        browser.waitForText(By.cssSelector("#entries .row"), reader.reads("Kyiv", "Киев")); // the newest leads, the future does not
        reader.back();
        browser.waitForText(HEADING, reader.reads("Culture: 1 report", "Культура: 1 сообщение"));
        browser.waitForText(By.id("chips"), reader.reads("culture", "культура"));
    }

    private static void downloads(Reader reader) throws IOException {
        Path file = downloads.resolve("dateline-reported.csv");
        Files.deleteIfExists(file);
        reader.at("&category=disaster").click("[data-download=csv]");
        browser.waitUntil(() -> Files.exists(file));
        List<String> lines = Files.readAllLines(file);
        assertEquals(3, lines.size(), "a head, and what is seen: " + lines);
        assertTrue(lines.stream().anyMatch(line -> line.contains("Наводнение в Оренбурге")), lines.toString());
    }

    /** Somebody else's page shows what the snippet says. */
    private static void embeds(Reader reader) throws IOException {
        reader.at("&category=disaster&map=1/20/0").click("#share");
        String snippet = (String) browser.run("""
                return [...document.querySelectorAll('dialog[open] input')].map(field => field.value)
                    .find(text => text.startsWith('<iframe'))""");
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = ("<!doctype html><title>A blog</title>" + snippet).getBytes(StandardCharsets.UTF_8);
        other.createContext("/", exchange -> {
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/") ? 200 : 204, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        other.start();
        try {
            browser.visit("http://127.0.0.1:" + other.getAddress().getPort() + "/");
            browser.inFrame(By.tagName("iframe"), () -> {
                browser.waitForText(HEADING, reader.reads("Disaster: 2 reports", "Бедствие: 2 сообщения"));
                assertFalse(browser.shows(By.cssSelector(".masthead")));
            });
        } finally {
            other.stop(0);
        }
    }

    private static void seesWhoSaysSo(Reader reader) {
        reader.at("").click("#entries .row[data-place='geonames:3649110']");
        WebElement report = browser.waitFor(REPORT);
        assertTrue(report.getText().contains("the governor"), report.getText());
        WebElement link = report.findElement(By.cssSelector(".source a"));
        assertEquals("Diario del Lago", link.findElement(By.tagName("cite")).getText());
        assertTrue(link.getDomProperty("href").startsWith("https://example.org/"), link.getDomProperty("href"));
    }

    private static void readsTheLatest(Reader reader) {
        reader.at("&map=1/20/0").openFilters();
        reader.click("#filters [name=last][value='1']");
        seesHeading(reader.reads("Last 24 hours: 1 report", "Последние 24 часа: 1 сообщение"));
        browser.waitForText(ENTRIES, "A festival of street music");
    }

    private static void comparesSources(Reader reader) {
        chooses(reader, "category", "accident");
        seesHeading(reader.reads("Accident: 2 reports from 2 sources",
                "Происшествие: 2 сообщения, 2 источника"));
        browser.waitForText(By.cssSelector("#entries .same-event"), "7 are dead");
        String together = text("#entries .same-event");
        assertTrue(Stream.of("3 dead", "7 are dead", "The Harbor Post", "Bay Gazette", reader.reads("2 sources", "2 источника"))
                .allMatch(together::contains), together);
    }

    private static void looksUpADashedArea(Reader reader) {
        reader.at("");
        if (!browser.shows(By.cssSelector("#legend .hint"))) {
            reader.click("#legend summary");
        }
        browser.waitForText(By.cssSelector("#legend .hint"), reader.reads("A dashed edge: reported somewhere",
                "Пунктирный край: где-то"));
        assertTrue((boolean) browser.run("""
                const bottom = what => document.querySelector(what).getBoundingClientRect().bottom;
                return bottom('#legend .hint') <= bottom('#legend')"""), "without scrolling");
    }

    private static void goesToAPlace(Reader reader) {
        reader.at("").typeAndEnter("#go input", reader.reads("Orenb", "Оренб"));
        browser.waitForText(CARD_TITLE, reader.reads("Orenburg", "Оренбург"));
        browser.waitFor(By.cssSelector("#map .ol-viewport canvas"));
        browser.waitUntil("/map=[7-9][^&]*\\/51\\.7\\d\\/55\\.[01]/.test(location.search)"); // the map went there
        browser.waitForText(HEADING, reader.reads("2 reports", "2 сообщения"));
    }

    private static void readsRussian(Reader reader) {
        Reader other = new Reader(browser, reader.hl().equals("en") ? "en" : "es");
        other.at("");
        reader.click(".languages [lang=ru]");
        browser.waitForText(HEADING, "События по сообщениям: 11 сообщений, 6 источников");
        browser.waitForText(ENTRIES, "Балтимор");
        assertEquals("ru", browser.run("return document.documentElement.lang"));
    }

    /** As it is now: the list is filled anew whenever a newer one comes. */
    private static String text(String what) {
        return (String) browser.run("return document.querySelector(arguments[0]).innerText", what);
    }

    /** A heading that is not in the window answers nobody: on a phone the form tells it. */
    private static void seesHeading(String text) {
        browser.waitForText(HEADING, text);
        assertTrue((boolean) browser.run("""
                return [...document.querySelectorAll('#heading, .result')].some(seen => {
                    const {top, bottom} = seen.getBoundingClientRect();
                    return seen.checkVisibility() && seen.textContent.includes(arguments[0])
                        && top >= 0 && bottom <= innerHeight;
                })""", text), "in sight: " + text);
    }

    private static void chooses(Reader reader, String filter, String value) {
        reader.at("&map=1/20/0").openFilters();
        reader.choose(filter, value);
    }
}
