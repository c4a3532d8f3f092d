package dateline.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article in a news page: what its metadata say of it (Open Graph, schema.org, HTML), and its running text. */
final class PageReader {
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]", "meta[property=og:article:published_time]",
            "[itemprop=datePublished]", "meta[name=pubdate]", "meta[name=publishdate]", "meta[name=publish-date]",
            "meta[name=parsely-pub-date]", "meta[name=sailthru.date]", "meta[name=dc.date.issued]",
            "meta[name=dcterms.date]", "meta[name=dcterms.created]", "meta[name=dc.date]", "meta[name=date]");
    private final Document page;
    private final List<JsonNode> linkedData = new ArrayList<>();

    private PageReader(Document page) {
        this.page = page;
        page.select("script[type=application/ld+json]").forEach(script -> linkedData(script.data()));
    }

    /**
     * Reads a page.
     *
     * @param address where it was fetched from, or empty for a file
     * @param charset as HTTP gave it, or null to be told from the page
     */
    static Article read(byte[] bytes, Origin origin, String address, String charset) throws SkipException {
        Document page = parse(bytes, address, charset);
        if (!page.charset().name().startsWith("UTF-16")) {
            PlainText.refuseBinary(bytes);
        }
        if (page.head().childNodeSize() == 0 && page.text().isBlank()) {
            throw new SkipException(SkipCause.EMPTY, "empty");
        }
        return new PageReader(page).draft(bytes, address).article(origin);
    }

    private static Document parse(byte[] bytes, String address, String charset) throws SkipException {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset, address);
        } catch (IOException | IllegalArgumentException e) {
            throw new SkipException(SkipCause.UNREADABLE, "not a page that can be read: " + e.getMessage());
        }
    }

    private Draft draft(byte[] bytes, String address) throws SkipException {
        String url = url(address);
        LocalDate published = published();
        String title = title();
        String source = source(url);
        String lang = Optional.ofNullable(page.selectFirst("html[lang]")).map(html -> html.attr("lang"))
                .filter(tag -> tag.matches("[A-Za-z]{2,3}([-_].*)?")).orElse(null);
        String text = text();
        if (text.indexOf('\uFFFD') >= 0) {
            PlainText.refuseMalformed(bytes, 0, page.charset());
        }
        return new Draft(published, title, source, url, lang, text);
    }

    private String url(String address) {
        return first(Stream.of(attribute("link[rel=canonical]", "abs:href"), attribute("meta[property=og:url]",
                "abs:content"), address), link -> link.matches("(?i)https?://[^\\s\"<>]+"));
    }

    private LocalDate published() throws SkipException {
        Stream<String> metadata = DATES.stream().map(query -> attribute(query, "content", "datetime"));
        Stream<String> data = linkedData.stream().map(node -> node.findValue("datePublished"))
                .map(value -> value == null ? "" : value.asString(""));
        Stream<String> times = Stream.of(attribute("article time[datetime]", "datetime"),
                attribute("time[pubdate]", "datetime"), attribute("time[datetime]", "datetime"));
        String date = first(Stream.of(metadata, data, times).flatMap(dates -> dates), value -> true);
        return date == null ? null : PublicationDate.parse(date);
    }

    private String title() {
        return first(Stream.of(attribute("meta[property=og:title]", "content"), page.select("h1").text(),
                page.title()), value -> true);
    }

    private String source(String url) {
        Stream<String> data = linkedData.stream().map(node -> node.findValue("publisher"))
                .map(value -> value == null ? "" : value.path("name").asString(""));
        String host = url == null ? "" : host(url);
        return first(Stream.of(Stream.of(attribute("meta[property=og:site_name]", "content")), data, Stream.of(host))
                .flatMap(names -> names), value -> true);
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return ""; // a link that browsers take and RFC 3986 does not; the article only lacks a publisher's name
        }
    }

    /** What is marked as the article, else the element whose own paragraphs say most. */
    private String text() {
        for (String marked : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
            Optional<Element> fullest = page.select(marked).stream().max(Comparator.comparingInt(PageReader::said));
            if (fullest.filter(element -> said(element) > 0).isPresent()) {
                return Paragraphs.of(fullest.get());
            }
        }
        return page.select("p").stream().map(Element::parent).distinct()
                .max(Comparator.comparingInt(PageReader::said)).map(Paragraphs::of)
                .orElseGet(() -> Paragraphs.of(page.body()));
    }

    private static int said(Element element) {
        return element.select("p").stream().filter(p -> !Paragraphs.isMostlyLinks(p))
                .mapToInt(p -> p.text().length()).sum();
    }

    private void linkedData(String json) {
        try {
            linkedData.add(JsonMapper.shared().readTree(json));
        } catch (JacksonException e) {
            // Broken metadata is common; the page's other metadata and its text still count.
        }
    }

    /** The first of these attributes that the first element found has; empty where there is none. */
    private String attribute(String query, String... names) {
        Element element = page.selectFirst(query);
        return element == null ? "" : Stream.of(names).map(element::attr).filter(value -> !value.isBlank())
                .findFirst().orElse("");
    }

    private static String first(Stream<String> values, Predicate<String> fits) {
        return values.filter(value -> !value.isBlank()).filter(fits).findFirst().orElse(null);
    }
}
