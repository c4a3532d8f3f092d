package dateline.article.page;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Rows of teasers: at least three elements of one kind side by side, each with a headline that is a link and little else.
 * One walk, without recursion.
 */
final class TeaserLists implements NodeVisitor {
    private static final int FEWEST = 3;
    private static final int LONGEST_TEASER = 700;
    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Sums> open = new ArrayDeque<>();

    /** What an element holds: characters, and whether a headline in it is a link. */
    private static final class Sums {
        private int characters;
        private boolean linkedHeadline;
        private final Map<String, List<Element>> teasers = new HashMap<>();
    }

    private TeaserLists() {}

    static Set<Element> in(Element root) {
        TeaserLists walk = new TeaserLists();
        NodeTraversor.traverse(walk, root);
        return walk.found;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && !open.isEmpty()) {
            open.peek().characters += text.text().strip().length();
        } else if (node instanceof Element) {
            open.push(new Sums());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        Sums sums = open.pop();
        sums.teasers.values().stream().filter(row -> row.size() >= FEWEST).forEach(found::addAll);
        if (open.isEmpty()) {
            return;
        }
        Sums outer = open.peek();
        outer.characters += sums.characters;
        boolean headline = sums.linkedHeadline || isLinkedHeadline(element);
        outer.linkedHeadline |= headline;
        if (headline && sums.characters <= LONGEST_TEASER && !isLinkedHeadline(element)) {
            outer.teasers.computeIfAbsent(element.normalName() + ' ' + firstClass(element), x -> new ArrayList<>())
                    .add(element);
        }
    }

    private static boolean isLinkedHeadline(Element element) {
        if (!element.nameIs("a") || !element.hasAttr("href")) {
            return false;
        }
        Element outer = element.parent();
        return isHeading(outer) || element.childrenSize() > 0 && element.children().stream().anyMatch(TeaserLists::isHeading);
    }

    private static boolean isHeading(Element element) {
        return element != null && element.normalName().matches("h[1-6]");
    }

    private static String firstClass(Element element) {
        return element.className().strip().split("\\s+", 2)[0];
    }
}
