package dateline.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The items of a feed: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, each with the text that the feed itself carries. Read by a
 * lenient parser, so that a stray sign, an unknown prefix or a cut end costs at most the item that it stands in; a DOCTYPE is
 * dropped unread, so that no feed can name an outside entity.
 */
final class FeedReader {
    private static final int DEEPEST = 256;

    private FeedReader() {}

    static List<Read> read(Decoded decoded, Origin file) throws SkipException {
        Document document = Jsoup.parse(decoded.text().replaceFirst("^[\\s\\uFEFF]+", ""), "", Parser.xmlParser()
                .setMaxDepth(DEEPEST));
        List<Element> items = document.select("*").stream().filter(FeedReader::isItem).toList();
        if (items.isEmpty()) {
            throw new SkipException(SkipCause.EMPTY, "a feed without items");
        }
        FeedHead head = FeedHead.of(document, file);
        List<Read> reads = new ArrayList<>();
        for (Element item : items) {
            Origin origin = file.item("#" + (reads.size() + 1), null);
            reads.add(Guarded.one(origin, () -> article(item, head, origin, decoded.marks() > 0)));
        }
        return reads;
    }

    private static boolean isItem(Element element) {
        String name = FeedElement.localName(element);
        return name.equals("item") || name.equals("entry");
    }

    private static Article article(Element item, FeedHead head, Origin origin, boolean marked) throws SkipException {
        Draft draft = FeedItem.of(item, head);
        if (marked && (draft.text() + draft.title() + draft.source()).indexOf('\uFFFD') >= 0) {
            throw new SkipException(SkipCause.NOT_UTF8,
                    "bytes in it are of no charset that can be told; save the feed as UTF-8");
        }
        return draft.article(origin);
    }
}
