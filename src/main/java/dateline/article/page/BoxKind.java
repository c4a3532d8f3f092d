package dateline.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a box of a page says it holds, by its element, role, and the words of its class and id. */
enum BoxKind {
    /** Perhaps part of the article. */
    OPEN,
    /** Tells of the article: its headline, author, date, picture. */
    HEAD,
    /** About other pages, or about the site. */
    ASIDE,
    /** Not shown to readers. */
    HIDDEN,
    /** What readers wrote. */
    COMMENT;

    private static final Map<String, BoxKind> WORDS = words();
    private static final Pattern BORDER = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");
    private static final Pattern NO_SHOW = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Map<String, BoxKind> ELEMENTS = Map.of("header", HEAD, "figcaption", HEAD,
            "figure", ASIDE, "aside", ASIDE, "nav", ASIDE, "footer", ASIDE, "form", ASIDE, "dialog", ASIDE, "menu", ASIDE);
    /** Words of a class that says how the page is laid out ("has-sidebar") or that a post is shown, not what the box holds. */
    private static final Set<String> LAYOUT = Set.of("has", "with", "no", "without", "not", "layout", "embed",
            "embedded", "elementor");
    private static final int LONGEST_NAME = 200;

    static BoxKind of(Element element) {
        if (element.nameIs("body") || element.nameIs("html") || element.nameIs("main")) {
            return OPEN;
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
                || NO_SHOW.matcher(element.attr("style")).find()) {
            return HIDDEN;
        }
        BoxKind named = named(element);
        return named == OPEN ? ELEMENTS.getOrDefault(element.normalName(), OPEN) : named;
    }

    private static BoxKind named(Element element) {
        BoxKind kind = WORDS.getOrDefault(element.attr("role").toLowerCase(Locale.ROOT), OPEN);
        for (String name : names(element)) {
            BoxKind of = ofName(name);
            kind = of.compareTo(kind) > 0 ? of : kind;
        }
        return kind;
    }

    private static List<String> names(Element element) {
        List<String> names = new ArrayList<>();
        for (String name : List.of(element.className(), element.id())) {
            if (!name.isEmpty()) {
                names.addAll(List.of(name.substring(0, Math.min(name.length(), LONGEST_NAME)).split("\\s+")));
            }
        }
        return names;
    }

    private static BoxKind ofName(String name) {
        BoxKind kind = OPEN;
        String[] words = BORDER.split(name);
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (LAYOUT.contains(lower)) {
                return OPEN;
            }
            BoxKind of = WORDS.getOrDefault(lower, OPEN);
            kind = of.compareTo(kind) > 0 ? of : kind;
        }
        return kind;
    }

    private static Map<String, BoxKind> words() {
        Map<String, BoxKind> words = new HashMap<>();
        WordList.lines("box-words.tsv").map(line -> line.split("\t"))
                .forEach(row -> words.put(row[0], BoxKind.valueOf(row[1].toUpperCase(Locale.ROOT))));
        return Map.copyOf(words);
    }
}
