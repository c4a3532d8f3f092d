package dateline.article;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Consumer;
import org.jsoup.Jsoup;

/** The items of an RSS or Atom feed, each with the text that the feed itself carries. */
final class FeedReader {
    private FeedReader() {}

    static void read(byte[] bytes, Origin file, Consumer<Read> sink) {
        SyndFeed feed;
        try {
            feed = parse(bytes);
        } catch (SkipException e) {
            sink.accept(e.at(file.address()));
            return;
        }
        if (feed.getEntries().isEmpty()) {
            sink.accept(new Read.Skipped(file.address(), SkipCause.EMPTY, "a feed without items"));
        }
        int number = 0;
        for (SyndEntry entry : feed.getEntries()) {
            sink.accept(item(feed, entry, new Origin(file.address() + "#" + ++number, null)));
        }
    }

    private static SyndFeed parse(byte[] bytes) throws SkipException {
        if (bytes.length == 0) {
            throw new SkipException(SkipCause.EMPTY, "empty");
        }
        // By default ROME refuses a DOCTYPE, so a feed can name no outside entity.
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
            return new SyndFeedInput().build(reader);
        } catch (FeedException | IOException | RuntimeException e) { // whatever its modules trip over
            throw new SkipException(SkipCause.UNREADABLE, "not an RSS or Atom feed: " + firstLine(e.getMessage()));
        }
    }

    private static Read item(SyndFeed feed, SyndEntry entry, Origin origin) {
        try {
            Draft draft = new Draft(day(entry), plain(entry.getTitle()), plain(feed.getTitle()), link(feed, entry),
                    feed.getLanguage(), body(entry));
            return new Read.Got(origin.address(), draft.article(origin));
        } catch (SkipException e) {
            return e.at(origin.address());
        }
    }

    /** A link as it stands, or made whole by the feed's own. */
    private static String link(SyndFeed feed, SyndEntry entry) {
        String link = entry.getLink();
        if (link == null || feed.getLink() == null || WebAddress.is(link)) {
            return link;
        }
        try {
            return URI.create(feed.getLink()).resolve(link.strip()).toString();
        } catch (IllegalArgumentException e) {
            return link; // refused with the rest of the article's head, and named there
        }
    }

    /** The day in UTC: ROME keeps the instant, not the publisher's own clock. */
    private static LocalDate day(SyndEntry entry) {
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** The fullest text an item has; a headline alone is a sentence too. */
    private static String body(SyndEntry entry) {
        String longest = entry.getDescription() == null ? "" : text(entry.getDescription());
        for (SyndContent content : entry.getContents()) {
            String text = text(content);
            longest = text.length() > longest.length() ? text : longest;
        }
        return longest.isBlank() ? plain(entry.getTitle()) : longest;
    }

    private static String text(SyndContent content) {
        return content.getValue() == null ? "" : Paragraphs.of(Jsoup.parseBodyFragment(content.getValue()).body());
    }

    private static String plain(String html) {
        return html == null ? null : Jsoup.parseBodyFragment(html).text();
    }

    private static String firstLine(String message) {
        return message == null ? "no XML" : message.lines().findFirst().orElse("no XML");
    }
}
