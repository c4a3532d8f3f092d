package dateline.article.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts a page into its blocks in one walk, without recursion, so that it takes time in proportion to the page's size. */
final class PageBlocks implements NodeFilter {
    private static final Set<String> UNREAD = Set.of("script", "style", "noscript", "template", "iframe", "object", "embed",
            "svg", "math", "canvas", "video", "audio", "map", "button", "select", "textarea", "input", "head", "title",
            "link", "meta", "option",
            "datalist", "progress", "meter", "frameset", "applet");
    private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data",
            "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small",
            "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr", "img", "picture", "source");

    private static final int LONG_CHARACTERS = 80;
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\x0B\\f\\r\\u00A0\\u2009\\u200A\\u202F]+");
    private static final Pattern LINE_END = Pattern.compile(" ?\\n ?");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");

    private final List<Block> blocks = new ArrayList<>();
    private final Map<Element, int[]> ranges = new IdentityHashMap<>();
    private final List<Box> boxes = new ArrayList<>();
    private final Map<Element, Box> boxOf = new IdentityHashMap<>();
    private final StringBuilder run = new StringBuilder();
    /** By the element that holds them: the boxes that a heading such as "Read also" opens. */
    private final Map<Element, Box> lists = new IdentityHashMap<>();
    private final Set<Element> teasers;
    private int linkCharacters;
    private int links;
    private Box box;

    private PageBlocks(Set<Element> teasers) {
        this.teasers = teasers;
    }

    /** The blocks in the page's order, each box judged. */
    static BlockList of(Element root) {
        PageBlocks walk = new PageBlocks(TeaserLists.in(root));
        NodeTraversor.filter(walk, root);
        walk.flush(root);
        walk.judge();
        walk.ranges.get(root)[1] = walk.blocks.size();
        return new BlockList(walk.blocks, walk.ranges, walk.boxOf);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            int before = run.length();
            boolean lines = node.parent() instanceof Element outer && outer.nameIs("pre");
            run.append(lines ? text.getWholeText() : text.getWholeText().replace('\n', ' '));
            linkCharacters += links > 0 ? run.length() - before : 0;
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        if (UNREAD.contains(element.normalName())) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("br")) {
            run.append('\n');
            return FilterResult.CONTINUE;
        }
        if (element.nameIs("a") && element.hasAttr("href")) {
            links++;
        }
        if (!isInline(element)) {
            flush(element.parent());
            ranges.put(element, new int[] {blocks.size(), blocks.size()});
        }
        if (element.nameIs("p") && lists.containsKey(element.parent()) && element.text().length() >= LONG_CHARACTERS) {
            leave(lists.remove(element.parent())); // the article goes on
        }
        BoxKind kind = teasers.contains(element) ? BoxKind.ASIDE : BoxKind.of(element);
        if (kind != BoxKind.OPEN) {
            flush(element.parent());
            boxOf.put(element, enter(kind));
        }
        return FilterResult.CONTINUE;
    }

    private Box enter(BoxKind kind) {
        box = new Box(kind, box);
        boxes.add(box);
        return box;
    }

    private void leave(Box left) {
        if (left != null) {
            left.close();
            box = left.outer();
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element) || element.nameIs("br")) {
            return FilterResult.CONTINUE;
        }
        if (boxOf.containsKey(element) || !isInline(element)) {
            flush(element);
        }
        leave(lists.remove(element));
        leave(boxOf.get(element));
        if (!isInline(element)) {
            close(element);
        }
        if (element.nameIs("a") && element.hasAttr("href")) {
            links--;
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        int[] range = ranges.get(element);
        range[1] = blocks.size();
        Block last = range[0] < range[1] ? blocks.get(range[1] - 1) : null;
        if (last != null && last.element() == element && last.isHeading() && AsideLines.isOne(last.text())
                && element.parent() != null && !lists.containsKey(element.parent())) {
            lists.put(element.parent(), enter(BoxKind.ASIDE));
        }
    }

    private static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    private void flush(Element inner) {
        Element element = inner;
        while (element != null && isInline(element) && element.parent() != null) {
            element = element.parent();
        }
        String all = run.toString();
        int inLinks = linkCharacters;
        run.setLength(0);
        linkCharacters = 0;
        if (element == null || all.isBlank()) {
            return;
        }
        String[] parts = EMPTY_LINE.split(all);
        for (String part : parts) {
            String text = LINE_END.matcher(BLANKS.matcher(part).replaceAll(" ")).replaceAll("\n").strip();
            if (!text.isEmpty()) {
                add(new Block(blocks.size(), element, box, text, parts.length == 1 ? Math.min(inLinks, text.length())
                        : (int) ((long) inLinks * part.length() / all.length())));
            }
        }
    }

    private void add(Block block) {
        blocks.add(block);
        if (box != null && block.isProse()) {
            box.add(block.characters());
        }
    }

    private void judge() {
        int all = 0;
        int open = 0;
        for (Block block : blocks) {
            all += block.isProse() ? block.characters() : 0;
            open += block.isProse() && block.box() == null ? block.characters() : 0;
        }
        for (Box each : boxes) {
            each.judge(open, all);
        }
    }
}
