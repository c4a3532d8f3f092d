package dateline.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a feed says of itself; each may be null.
 *
 * @param feed its own address, or the file that it was read from
 * @param base what its links are relative to
 */
record FeedHead(String title, String lang, String feed, String base) {

    static FeedHead of(Document document, Origin file) {
        String fetched = file.link();
        Element root = document.selectFirst("*|channel, channel");
        Element head = root != null ? root : document.children().stream().findFirst().orElse(document);
        String self = FeedElement.children(head, "link").filter(link -> link.attr("rel").equals("self"))
                .map(link -> link.attr("href"))
                .findFirst().orElse(null);
        String link = FeedElement.children(head, "link").filter(each -> !each.attr("rel").equals("self"))
                .map(each -> each.attr("href").isBlank() ? each.text() : each.attr("href")).findFirst().orElse(null);
        String base = Link.whole(link, fetched);
        return new FeedHead(FeedElement.line(head, "title").orElse(null), FeedElement.text(head, "language", "dc:language")
                .orElse(null),
                fetched != null ? fetched : Link.isWeb(self) ? self : file.address(), base != null ? base : fetched != null
                ? fetched : Link.whole(self, null));
    }
}
