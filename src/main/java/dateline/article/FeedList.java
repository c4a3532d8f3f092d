package dateline.article;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The addresses in an OPML list of feeds. */
final class FeedList {
    private static final int MOST_NAMED = 3;

    private FeedList() {}

    static String whatToDo(byte[] opml) {
        List<String> feeds = Jsoup.parse(Decoded.of(opml, null).text(), "", Parser.xmlParser()).select("outline").stream()
                .map(outline -> outline.attributes().getIgnoreCase("xmlUrl").strip()).filter(Link::isWeb).toList();
        return "a list of " + feeds.size() + " feeds, not an article; give their addresses: "
                + String.join(" ", feeds.subList(0, Math.min(MOST_NAMED, feeds.size())))
                + (feeds.size() > MOST_NAMED ? " ..." : "");
    }
}
