package dateline.article;

import dateline.article.page.PageBody;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The elements of feeds by their local names, in whatever case or namespace, and the texts in them. */
final class FeedElement {
    private FeedElement() {}

    static String localName(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** The children of a local name; a prefix before it ("dc:date") asks for that prefix too. */
    static Stream<Element> children(Element element, String name) {
        return element.children().stream().filter(child -> name.indexOf(':') < 0 ? localName(child).equals(name)
                : child.tagName().equalsIgnoreCase(name));
    }

    /** What the children of these names say, in the names' order; blank ones say nothing. */
    static Stream<String> texts(Element element, List<String> names) {
        return names.stream().flatMap(name -> children(element, name)).map(child -> child.wholeText().strip())
                .filter(text -> !text.isEmpty());
    }

    static Optional<String> text(Element element, String... names) {
        return texts(element, List.of(names)).findFirst();
    }

    /** A title as one line, whatever markup it is written in. */
    static Optional<String> line(Element element, String name) {
        return children(element, name).map(child -> child.selectFirst("item, entry") != null ? child.ownText() // not closed
                : child.childrenSize() > 0 ? child.text()
                : isPlain(child) ? child.wholeText() : Jsoup.parseBodyFragment(child.wholeText()).text())
                .map(text -> text.replaceAll("\\s+", " ").strip()).filter(text -> !text.isEmpty()).findFirst();
    }

    /** The running text of a content element: XHTML within the feed, HTML written as text, or plain text. */
    static String body(Element content) {
        if (content.childrenSize() > 0) {
            return PageBody.ofPart(content);
        }
        String written = content.attr("mode").equals("base64") ? decoded(content.wholeText()) : content.wholeText();
        return isPlain(content) ? written.strip().replaceAll("[ \\t]*\\R\\s*\\R\\s*", "\n\n")
                : PageBody.ofPart(Jsoup.parseBodyFragment(written).body());
    }

    private static boolean isPlain(Element element) {
        String type = element.attr("type");
        return type.equals("text") || type.equals("text/plain") && !element.attr("mode").equals("escaped");
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** An attribute of the element or of the nearest around it that has it; empty where none has. */
    static String inherited(Element element, String attribute) {
        for (Element at = element; at != null; at = at.parent()) {
            if (!at.attr(attribute).isBlank()) {
                return at.attr(attribute);
            }
        }
        return "";
    }

    /** A tag of language as it is kept, or null for a word that is none. */
    static String language(String tag) {
        String lower = tag == null ? "" : tag.strip().toLowerCase(Locale.ROOT);
        return lower.matches("[a-z]{2,3}(?:[-_].*)?") ? lower.split("[-_]", 2)[0] : null;
    }
}
