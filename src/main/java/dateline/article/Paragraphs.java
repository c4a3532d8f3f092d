package dateline.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The running text of an HTML element, its paragraphs apart by an empty line. */
final class Paragraphs {
    private static final String BLOCKS = "p, h2, h3, h4, li, blockquote, pre";
    private static final String ASIDE = "script, style, noscript, template, nav, aside, footer, form, figure, button, "
            + "iframe, [hidden], [aria-hidden=true]";

    private Paragraphs() {}

    /** Leaves out menus, captions and link lists. Takes the asides out of the element given. */
    static String of(Element element) {
        element.select(ASIDE).remove();
        List<String> paragraphs = new ArrayList<>();
        for (Element block : element.select(BLOCKS)) {
            boolean holdsBlocks = block.select(BLOCKS).size() > 1; // an element selects itself too
            if (!holdsBlocks && !block.text().isBlank() && !isMostlyLinks(block)) {
                paragraphs.add(block.text());
            }
        }
        String text = String.join("\n\n", paragraphs);
        return text.length() * 2 < element.text().length() && paragraphs.size() < 2 ? element.text() : text;
    }

    static boolean isMostlyLinks(Element block) {
        return block.select("a").text().length() * 2 > block.text().length();
    }
}
