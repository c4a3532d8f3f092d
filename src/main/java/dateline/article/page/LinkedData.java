package dateline.article.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in JSON-LD with schema.org's words. Read leniently: pages leave marks of CDATA, remarks
 * and raw line ends in it. What is broken is passed over, as the page says the same elsewhere.
 */
final class LinkedData {
    private static final JsonMapper LENIENT = JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS,
            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_MISSING_VALUES).build();
    private static final String MARKS = "(?s)^(?:\\s|/\\*|\\*/|//|<!--|<!\\[CDATA\\[)+|(?:\\s|/\\*|\\*/|//|-->|]]>|;)+$";
    private static final List<String> WAYS = List.of("@graph", "mainEntity", "mainEntityOfPage");
    private static final int MOST_NODES = 10_000;

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();

    private LinkedData() {}

    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        page.select("script[type^=application/ld+json]").forEach(script -> data.add(script.data()));
        return data;
    }

    private void add(String json) {
        try {
            collect(LENIENT.readTree(json.replaceAll(MARKS, "")));
        } catch (JacksonException | StackOverflowError e) {
            // Broken metadata is common; the page's other metadata and its text still count.
        }
    }

    /** Only the ways that lead to the page's own article are gone: not to its videos, its comments or the lists beside it. */
    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                sort(node);
                WAYS.stream().map(node::path).filter(JsonNode::isContainer).forEach(open::add);
            }
        }
    }

    private void sort(JsonNode node) {
        String type = types(node);
        if (type.matches("(?s).*(Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|ClaimReview)\\b.*")) {
            articles.add(node);
        } else if (type.contains("WebPage")) {
            pages.add(node);
        }
    }

    private static String types(JsonNode node) {
        JsonNode type = node.path("@type");
        StringBuilder types = new StringBuilder(type.asString(""));
        type.forEach(each -> types.append(' ').append(each.asString("")));
        return types.toString();
    }

    boolean hasArticle() {
        return !articles.isEmpty();
    }

    /** What the article says under a name, else what the page does; blank values are none. */
    Optional<String> text(String... path) {
        return articles.stream().map(node -> text(node, path)).filter(text -> !text.isBlank()).findFirst()
                .or(() -> pages.stream().map(node -> text(node, path)).filter(text -> !text.isBlank()).findFirst());
    }

    private static String text(JsonNode node, String... path) {
        JsonNode at = node;
        for (String name : path) {
            at = at.isArray() ? at.path(0).path(name) : at.path(name);
        }
        return at.isArray() ? at.path(0).asString("") : at.asString("");
    }
}
