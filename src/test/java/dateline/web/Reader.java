package dateline.web;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** Someone at the page, whose actions are counted: a click, a choice, a line typed, a key. */
final class Reader {
    private final Browser browser;
    private final String hl;
    private int actions;

    /** @param hl the language that this reader reads */
    Reader(Browser browser, String hl) {
        this.browser = browser;
        this.hl = hl;
    }

    Browser browser() {
        return browser;
    }

    String hl() {
        return hl;
    }

    /** Of the same in two languages what this one reads. */
    String reads(String english, String russian) {
        return hl.equals("ru") ? russian : english;
    }

    /** Comes to the page, from where counting begins. */
    Reader at(String query) {
        browser.openMap("?hl=" + hl + query);
        actions = 0;
        return this;
    }

    int actions() {
        return actions;
    }

    void click(String what) {
        actions++;
        browser.waitFor(By.cssSelector(what)).click();
    }

    void back() {
        actions++;
        browser.back();
    }

    void typeAndEnter(String where, String text) {
        actions += 2;
        browser.waitFor(By.cssSelector(where)).sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.ENTER);
    }

    /** Unfolds the filters, if need be. */
    void openFilters() {
        if (!browser.shows(By.id("filters"))) {
            click("#tools summary");
        }
    }

    void choose(String filter, String value) {
        actions++;
        browser.waitFor(By.cssSelector("#filters [name=" + filter + "] option[value=" + value + "]"));
        new Select(browser.waitFor(By.cssSelector("#filters [name=" + filter + "]"))).selectByValue(value);
    }

    /** Types a day into its field, in the order in which this browser asks for its parts. */
    void typeDay(String filter, int year, int month, int day) {
        actions++;
        List<?> order = (List<?>) browser.run("return new Intl.DateTimeFormat().formatToParts().map(part => part.type)");
        StringBuilder digits = new StringBuilder();
        for (Object part : order) {
            digits.append(switch (part.toString()) {
                case "year" -> String.valueOf(year);
                case "month" -> String.format("%02d", month);
                case "day" -> String.format("%02d", day);
                default -> "";
            });
        }
        browser.waitFor(By.cssSelector("#filters [name=" + filter + "]")).sendKeys(digits);
    }
}
