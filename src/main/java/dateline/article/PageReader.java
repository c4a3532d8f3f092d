package dateline.article;

import dateline.article.page.Page;
import dateline.article.page.PublishedOn;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The article in a news page. */
final class PageReader {
    private PageReader() {}

    static Article read(String html, Origin origin) throws SkipException {
        String address = origin.link() == null ? "" : origin.link();
        Document document = Jsoup.parse(html.replaceFirst("^\\uFEFF", ""), address);
        if (document.head().childNodeSize() == 0 && document.text().isBlank()) {
            throw new SkipException(SkipCause.EMPTY, "empty");
        }
        Page page = Page.of(document, address);
        if (page.home()) {
            throw new SkipException(SkipCause.OTHER_KIND, "a home page, not an article; "
                    + (page.feed() == null ? "give the address of an article or of its feed" : "its feed is at "
                    + page.feed()));
        }
        Optional<PublishedOn> day = page.published();
        return new Draft(day.map(PublishedOn::day).orElse(null), day.map(Draft::kind).orElse(PublishedKind.PUBLISHED),
                page.title(),
                page.source(), page.author(), url(page, origin), page.lang(), null, null, page.text()).article(origin);
    }

    /** A canonical address counts on its own site only: else a page could pass for another publisher's. */
    private static String url(Page page, Origin origin) {
        String own = Link.whole(page.url(), origin.link());
        return own == null || origin.link() != null && !Link.sameSite(own, origin.link()) ? origin.link() : own;
    }
}
