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
            "svg", "math", "canvas", "video", "audio", "map", "button", "select", "textarea", "input", "head", "title", "link", "meta", "option",
            "datalist", "progress", "meter", "frameset", "applet");
    private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data",
            "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr", "img", "picture", "source");

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\x0B\\f\\r\\u00A0\\u2009\\u200A\\u202F]+");
    private static final Pattern LINE_END = Pattern.compile(" ?\\n ?");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");

    private final List<Block> blocks = new ArrayList<>();
    private final Map<Element, int[]> ranges = new IdentityHashMap<>();
    private final List<Box> boxes = new ArrayList<>();
    private final Map<Element, Box> boxOf = new IdentityHashMap<>();
    private final StringBuilder run = new StringBuilder();
    private int linkCharacters;
    private int links;
    private Box box;

    private final Set<Element> teasers;

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
            run.append(text.getWholeText().replace('\n', ' '));
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
        BoxKind kind = teasers.contains(element) ? BoxKind.ASIDE : BoxKind.of(element);
        if (kind != BoxKind.OPEN) {
            flush(element.parent());
            box = new Box(kind, box);
            boxes.add(box);
            boxOf.put(element, box);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element) || element.nameIs("br")) {
            return FilterResult.CONTINUE;
        }
        boolean boxed = boxOf.containsKey(element);
        if (boxed || !isInline(element)) {
            flush(element);
        }
        if (!isInline(element)) {
            ranges.get(element)[1] = blocks.size();
        }
        if (boxed) {
            box.close();
            box = box.outer();
        }
        if (element.nameIs("a") && element.hasAttr("href")) {
            links--;
        }
        return FilterResult.CONTINUE;
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
