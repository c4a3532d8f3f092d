package dateline.article.page;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The blocks of a page in its order, and which of them each block element holds: always a run of neighbours. */
final class BlockList {
    private static final int[] NONE = {0, 0};
    private static final int SENTENCE_CHARACTERS = 80;
    private final List<Block> blocks;
    private final Map<Element, int[]> ranges;
    /** Of the blocks before each: the characters of prose that may be the article's. */
    private final int[] proseBefore;

    private final Map<Element, Box> boxes;

    /** @param ranges the first of an element's blocks, and the first after them */
    BlockList(List<Block> blocks, Map<Element, int[]> ranges, Map<Element, Box> boxes) {
        this.blocks = List.copyOf(blocks);
        this.ranges = ranges;
        this.boxes = boxes;
        this.proseBefore = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            proseBefore[i + 1] = proseBefore[i] + prose(blocks.get(i));
        }
    }

    private static int prose(Block block) {
        return !block.isOut() && block.isProse() && block.characters() >= SENTENCE_CHARACTERS ? block.characters() : 0;
    }

    List<Block> all() {
        return blocks;
    }

    List<Block> in(Element element) {
        int[] range = ranges.getOrDefault(element, NONE);
        return blocks.subList(range[0], range[1]);
    }

    /** Whether an element holds the block of a number. */
    boolean holds(Element element, int number) {
        int[] range = ranges.getOrDefault(element, NONE);
        return range[0] <= number && number < range[1];
    }

    /** The number of the first block at or after an element. */
    int position(Element element) {
        Element at = element;
        while (at != null && !ranges.containsKey(at)) {
            at = at.parent();
        }
        return at == null ? 0 : ranges.get(at)[0];
    }

    /** Whether an element stands among comments, teasers, or what is about other pages. */
    boolean isElsewhere(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            Box box = boxes.get(at);
            if (box != null && box.isElsewhere()) {
                return true;
            }
        }
        return false;
    }

    /** Characters of whole sentences in an element that may be the article's. */
    int proseCharacters(Element element) {
        int[] range = ranges.getOrDefault(element, NONE);
        return proseBefore[range[1]] - proseBefore[range[0]];
    }
}
