package dateline.article;

import dateline.article.day.DayReader;
import dateline.article.day.StatedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What an item of an RSS or Atom feed says. */
final class FeedItem {
    private static final List<String> PUBLISHED = List.of("published", "issued", "pubdate", "dc:date", "date", "created",
            "dateposted",
            "publicationdate", "datepublished");
    private static final List<String> CHANGED = List.of("updated", "modified", "lastbuilddate");
    private static final List<String> FULL = List.of("content:encoded", "encoded", "content", "body", "fulltext", "full-text");
    private static final List<String> SHORT = List.of("description", "summary", "itunes:summary", "subtitle", "tagline");

    private FeedItem() {}

    static Draft of(Element item, FeedHead head) {
        LocalDate published = day(item, PUBLISHED);
        String lang = FeedElement.language(FeedElement.inherited(item, "xml:lang"));
        return new Draft(published != null ? published : day(item, CHANGED),
                published != null ? PublishedKind.PUBLISHED : PublishedKind.MODIFIED, FeedElement.line(item, "title")
                .orElse(null),
                source(item, head), author(item), link(item, head),
                FeedElement.text(item, "dc:language", "language").map(FeedElement::language)
                        .orElse(lang != null ? lang : FeedElement.language(head.lang())),
                head.feed(), id(item), body(item));
    }

    /** The day as it is written, in the publisher's zone; each candidate is tried until one can be read. */
    private static LocalDate day(Element item, List<String> names) {
        return FeedElement.texts(item, names).map(text -> DayReader.read(text, false)).flatMap(Optional::stream)
                .map(StatedDay::day)
                .findFirst().orElse(null);
    }

    /** Whose article it is: what an aggregator names, else the feed. */
    private static String source(Element item, FeedHead head) {
        return FeedElement.children(item, "source").map(source -> source.childrenSize() == 0 ? Optional.of(source.text())
                        : FeedElement.line(source, "title")).flatMap(Optional::stream).filter(name -> !name.isBlank())
                        .findFirst()
                .orElse(head.title());
    }

    private static String author(Element item) {
        return FeedElement.children(item, "author").map(author -> FeedElement.text(author, "name").orElse(author.ownText()))
                .filter(name -> !name.isBlank()).findFirst().or(() -> FeedElement.text(item, "dc:creator", "creator"))
                .orElse(null);
    }

    private static String id(Element item) {
        return FeedElement.text(item, "guid", "id", "dc:identifier").map(id -> "guid:" + id).orElse(null);
    }

    /** The link of the item's page, made whole by {@code xml:base} or by the feed's own; else a guid that is a link. */
    private static String link(Element item, FeedHead head) {
        String base = base(item, head.base());
        Stream<String> links = Stream.of(FeedElement.texts(item, List.of("feedburner:origlink")), alternates(item),
                FeedElement.children(item, "link").filter(link -> link.attr("href").isBlank()).map(Element::text),
                FeedElement.children(item, "guid").filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                        .map(Element::text).filter(Link::isWeb),
                Stream.of(item.attr("rdf:about")).filter(Link::isWeb),
                FeedElement.texts(item, List.of("id")).filter(Link::isWeb)).flatMap(each -> each);
        return links.map(link -> Link.whole(link, base)).filter(link -> link != null).findFirst().orElse(null);
    }

    private static Stream<String> alternates(Element item) {
        return FeedElement.children(item, "link").filter(link -> !link.attr("href").isBlank())
                .filter(link -> link.attr("rel").isBlank() || link.attr("rel").equals("alternate"))
                .sorted((a, b) -> Boolean.compare(isOther(a), isOther(b))).map(link -> link.attr("href"));
    }

    private static boolean isOther(Element link) {
        return !link.attr("type").isBlank() && !link.attr("type").contains("html");
    }

    /** Bases stand within one another, each relative to the one around it. */
    private static String base(Element element, String outermost) {
        if (element == null) {
            return outermost;
        }
        String outer = base(element.parent(), outermost);
        String own = Link.whole(element.attr("xml:base"), outer);
        return own == null ? outer : own;
    }

    /** The content that a feed carries whole, however short; else its summary; a headline alone is a sentence too. */
    private static String body(Element item) {
        return Stream.of(FULL, SHORT).map(names -> names.stream().flatMap(name -> FeedElement.children(item, name))
                        .filter(content -> !content.tagName().startsWith("media:")).map(FeedElement::body)
                        .reduce("", (longest, text) -> text.length() > longest.length() ? text : longest))
                .filter(text -> !text.isBlank()).findFirst().orElseGet(() -> FeedElement.line(item, "title").orElse(""));
    }
}
