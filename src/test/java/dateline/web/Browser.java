package dateline.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real Chromium on a page, as a reader uses it. The programs are Debian's; the environment's CHROMIUM and CHROMEDRIVER
 * name others. Where there is none the test fails: a page that nobody looked at is not tested.
 */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final JsonMapper JSON = new JsonMapper();

    private final ChromeDriver driver;
    private final String origin;

    private Browser(ChromeDriver driver, String origin) {
        this.driver = driver;
        this.origin = origin;
    }

    static Browser open(String origin) {
        return start(options(), origin);
    }

    /** One that keeps no record of its requests, which costs time. */
    static Browser openUnrecorded(String origin) {
        ChromeOptions options = options();
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return start(options, origin);
    }

    /** Makes it a window of this size in CSS pixels; under 500 wide it is a phone with a touch screen. */
    void resize(Dimension size) {
        boolean phone = size.width < 500;
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", phone));
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", phone));
    }

    static Browser withoutScripts(String origin) {
        ChromeOptions options = options();
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        return start(options, origin);
    }

    private static ChromeOptions options() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("CHROMIUM", "/usr/bin/chromium"));
        options.setCapability("goog:loggingPrefs", logs);
        return options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-dev-shm-usage", "--force-prefers-reduced-motion");
    }

    private static Browser start(ChromeOptions options, String origin) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(program("CHROMEDRIVER", "/usr/bin/chromedriver"))).usingAnyFreePort().build();
        return new Browser(new ChromeDriver(service, options), origin);
    }

    private static String program(String variable, String usual) {
        String path = System.getenv().getOrDefault(variable, usual);
        assertTrue(Files.isExecutable(Path.of(path)), "no browser at " + path
                + "; install Debian's chromium and chromium-driver, or name yours in " + variable);
        return path;
    }

    /** Opens an address of the page and waits for its reports. */
    void openMap(String hash) {
        go("/" + hash);
        waitFor(By.cssSelector("html[data-loaded=true]"));
    }

    void go(String address) {
        driver.get("about:blank"); // a change of hash alone would not load the page
        driver.get(origin + address);
    }

    /** As on paper ({@code print}), or as on a screen again ({@code ""}). */
    void look(String media) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
    }

    /** Leaves the page, and what was logged of it. */
    void forgetPage() {
        driver.get("about:blank");
        errors();
        requests();
    }

    /** Lets requests to addresses of these patterns fail, and of no others. */
    void block(String... patterns) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(patterns)));
    }

    /** Keeps what is downloaded in a folder. */
    void downloadTo(Path folder) {
        driver.executeCdpCommand("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    /** Runs a script in each page before its own, until {@link #runFirstNoMore} is told what this returns. */
    Object runFirst(String script) {
        return driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script)).get("identifier");
    }

    void runFirstNoMore(Object script) {
        driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
    }

    private WebDriverWait patiently() {
        return new WebDriverWait(driver, PATIENCE, LOOK_AGAIN);
    }

    WebElement waitFor(By what) {
        return patiently().until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    void waitUntilGone(By what) {
        patiently().until(ExpectedConditions.invisibilityOfElementLocated(what));
    }

    void waitForText(By where, String text) {
        patiently().until(ExpectedConditions.textToBePresentInElementLocated(where, text));
    }

    void waitUntil(BooleanSupplier condition) {
        patiently().until(page -> condition.getAsBoolean());
    }

    /** @param condition an expression of JavaScript */
    void waitUntil(String condition) {
        patiently().until(page -> Boolean.TRUE.equals(driver.executeScript("return " + condition)));
    }

    boolean shows(By what) {
        return driver.findElements(what).stream().anyMatch(WebElement::isDisplayed);
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses Tab until the focus is on what is meant, as one does without a mouse. */
    WebElement tabTo(By what) {
        for (int presses = 0; presses < 60; presses++) {
            press(Keys.TAB);
            WebElement focused = focused();
            if (driver.findElements(what).contains(focused)) {
                return focused;
            }
        }
        throw new AssertionError("Tab does not lead to " + what);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Clicks in the middle of an element, whatever lies there. */
    void clickMiddleOf(By what) {
        new Actions(driver).moveToElement(waitFor(what)).click().perform();
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Keeps what is seen as a picture. */
    void screenshot(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** What axe-core finds that keeps people from using the page: a line each, rule and element. */
    Object barriers() throws IOException {
        try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return driver.executeAsyncScript("""
                const done = arguments[0];
                axe.run().then(found => done(found.passes.length < 20 ? ['axe did not look']
                    : found.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html))));""");
    }

    String address() {
        return driver.getCurrentUrl();
    }

    void back() {
        driver.navigate().back();
    }

    /** Opens somebody else's page. */
    void visit(String url) {
        driver.get(url);
    }

    /** Looks into a frame of the page. */
    void inFrame(By frame, Runnable look) {
        driver.switchTo().frame(waitFor(frame));
        try {
            look.run();
        } finally {
            driver.switchTo().defaultContent();
        }
    }

    String bodyText() {
        return driver.findElement(By.tagName("body")).getText();
    }

    int cookies() {
        return driver.manage().getCookies().size();
    }

    /** The errors in the console since it was last asked; what breaks the content security policy is among them. */
    List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue()).map(Object::toString).toList();
    }

    /** The addresses asked for over the network since this was last asked. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JSON.readTree(entry.getMessage()).path("message"))
                .filter(message -> message.path("method").asString().equals("Network.requestWillBeSent"))
                .map(message -> message.at("/params/request/url")).map(JsonNode::asString)
                .filter(url -> url.matches("(https?|wss?):.*")).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
