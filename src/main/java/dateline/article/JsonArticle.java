package dateline.article;

import dateline.article.day.DayReader;
import dateline.article.day.StatedDay;
import dateline.article.page.PageBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/** What an article as a JSON object says, in JSON Feed's words or in those of the IPTC's ninjs. */
final class JsonArticle {
    private JsonArticle() {}

    static boolean isFeed(JsonNode node) {
        return node.path("items").isArray() && (node.path("version").asString("").contains("jsonfeed")
                || node.has("home_page_url")
                || node.has("feed_url"));
    }

    static boolean isNinjs(JsonNode node) {
        return node.has("uri") && Stream.of("body_text", "body_html", "body_xhtml", "bodies", "headline", "headlines",
                "versioncreated",
                "firstcreated", "versionCreated", "firstCreated").anyMatch(node::has);
    }

    /** @param item one of the feed's items */
    static Draft ofFeed(JsonNode feed, JsonNode item, Origin origin) {
        String base = first(feed, "home_page_url", "feed_url").orElse(origin.link());
        LocalDate published = day(item, "date_published");
        String author = first(item.path("authors").path(0), "name").or(() -> first(item.path("author"), "name")).orElse(null);
        String title = first(item, "title").orElse(null);
        return new Draft(published != null ? published : day(item, "date_modified"),
                published != null ? PublishedKind.PUBLISHED : PublishedKind.MODIFIED, title, first(feed, "title")
                .orElse(null), author,
                first(item, "url", "external_url", "id").map(link -> Link.whole(link, base)).orElse(null),
                FeedElement.language(first(item, "language").or(() -> first(feed, "language")).orElse(null)),
                first(feed, "feed_url").filter(Link::isWeb).orElse(origin.link() != null ? origin.link() : origin.address()),
                first(item, "id").map(id -> "guid:" + id).orElse(null),
                text(item, List.of("content_html"), List.of("content_text", "summary")).orElse(title));
    }

    static Draft ofNinjs(JsonNode item) {
        LocalDate published = day(item, "contentcreated", "contentCreated", "firstcreated", "firstCreated");
        return new Draft(published != null ? published : day(item, "versioncreated", "versionCreated"),
                published != null ? PublishedKind.PUBLISHED : PublishedKind.MODIFIED,
                first(item, "headline").or(() -> first(item.path("headlines").path(0), "value")).orElse(null),
                first(item.path("infosources").path(0), "name")
                .or(() -> first(item, "source", "copyrightholder", "copyrightHolder")).orElse(null),
                first(item, "byline", "by").orElse(null),
                first(item, "canonicalurl", "url", "uri").filter(Link::isWeb).orElse(null),
                FeedElement.language(first(item, "language").orElse(null)), null, first(item, "uri").map(uri -> "guid:" + uri)
                .orElse(null),
                text(item, List.of("body_xhtml", "body_html"), List.of("body_text"))
                        .or(() -> text(item.path("bodies").path(0), List.of(), List.of("value"))).orElse(""));
    }

    private static Optional<String> text(JsonNode item, List<String> html, List<String> plain) {
        return html.stream().flatMap(name -> first(item, name).stream())
                .map(text -> PageBody.ofPart(Jsoup.parseBodyFragment(text).body()))
                .filter(text -> !text.isBlank()).findFirst()
                .or(() -> plain.stream().flatMap(name -> first(item, name).stream()).findFirst())
                .map(text -> text.startsWith("<") ? PageBody.ofPart(Jsoup.parseBodyFragment(text).body()) : text);
    }

    private static LocalDate day(JsonNode item, String... names) {
        return Stream.of(names).flatMap(name -> first(item, name).stream()).map(text -> DayReader.read(text, false))
                .flatMap(Optional::stream).map(StatedDay::day).findFirst().orElse(null);
    }

    private static Optional<String> first(JsonNode node, String... names) {
        return Stream.of(names).map(node::path).filter(value -> value.isString() || value.isNumber()).map(JsonNode::asString)
                .filter(text -> !text.isBlank()).findFirst();
    }
}
