package dateline.article.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says; all but the text may be null, as may its members.
 *
 * @param url its own (canonical) address, else that where it was fetched
 * @param feed the address of the first feed that it names
 * @param home whether it is the front page of a site or section rather than an article
 * @param text its article as plain text, paragraphs apart by an empty line; empty where there is none
 */
public record Page(String title, String author, String source, String lang, String url, String feed, boolean home,
        Optional<PublishedOn> published, String text) {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"<>]+");
    private static final Pattern FRONT = Pattern.compile("(?i)https?://[^/]+(/(index\\.\\w+|[a-z]{2}|home)?/?)?");

    /** @param address where it was fetched; empty for a file */
    public static Page of(Document page, String address) {
        Metadata metadata = Metadata.of(page);
        LinkedData data = LinkedData.of(page);
        List<String> links = Stream.of(attribute(page, "link[rel=canonical]", "abs:href"),
                attribute(page, "meta[property=og:url]",
                "abs:content"), address).filter(link -> WEB.matcher(link).matches()).toList();
        String url = links.stream().filter(link -> !FRONT.matcher(link).matches()).findFirst()
                .orElse(null); // a front page names none
        Element body = page.body() == null ? page : page.body();
        BlockList blocks = PageBlocks.of(body);
        List<Block> article = PageBody.article(blocks, body);
        PageTitle title = PageTitle.of(page, metadata, data);
        return new Page(title.headline(), author(page, metadata, data), source(metadata, data, title, url),
                lang(page, metadata, data),
                url, feed(page), isHome(links, metadata, data), PageDate.of(page, metadata, data, blocks, article, url),
                PageBody.fuller(article, data.text("articleBody").orElse("")));
    }

    private static String author(Document page, Metadata metadata, LinkedData data) {
        return data.text("author", "name").or(() -> data.text("author"))
                .or(() -> metadata.first("author", "parsely-author", "dc.creator"))
                .or(() -> Optional.ofNullable(page.selectFirst(
                        "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]"))
                        .map(Element::text))
                .filter(name -> !name.isBlank() && name.length() < 200 && !WEB.matcher(name).matches()).orElse(null);
    }

    private static String source(Metadata metadata, LinkedData data, PageTitle title, String url) {
        return metadata.first("og:site_name").or(() -> data.text("publisher", "name"))
                .or(() -> Optional.ofNullable(title.site()))
                .or(() -> metadata.first("application-name")).or(() -> Optional.ofNullable(url).map(Page::host)).orElse(null);
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? null : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return null; // a link that browsers take and RFC 3986 does not; the article only lacks a publisher's name
        }
    }

    private static String lang(Document page, Metadata metadata, LinkedData data) {
        return Stream.of(Optional.of(page.select("html").attr("lang")), Optional.of(page.select("html").attr("xml:lang")),
                        data.text("inLanguage"), metadata.first("content-language", "og:locale", "dc.language", "language"))
                .flatMap(Optional::stream).filter(tag -> tag.matches("[A-Za-z]{2,3}([-_].*)?")).findFirst().orElse(null);
    }

    private static boolean isHome(List<String> links, Metadata metadata, LinkedData data) {
        boolean article = data.hasArticle() || metadata.first("og:type").filter(type -> type.startsWith("article")).isPresent();
        return !links.isEmpty() && links.stream().allMatch(link -> FRONT.matcher(link).matches()) && !article;
    }

    private static String feed(Document page) {
        String feed = attribute(page,
                "link[rel~=alternate][type=application/rss+xml], link[rel~=alternate][type=application/atom+xml]",
                "abs:href");
        return feed.isBlank() ? null : feed;
    }

    private static String attribute(Document page, String query, String name) {
        Element element = page.selectFirst(query);
        return element == null ? "" : element.attr(name).strip();
    }
}
