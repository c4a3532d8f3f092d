package dateline.text.lexicon;

import dateline.text.Folding;
import java.util.Arrays;

/**
 * Words, phrases and stems, each with a number above zero, kept letter by letter. A step from node to node is one look in an
 * array or open hash table, and no string is made of a word of the text.
 */
public final class WordTrie {
    /** A node that is not there; the root, which no step leads to. */
    static final int NONE = 0;
    /** What stands for any ending, and for one of at most three letters; no text holds them. */
    static final int ANY_ENDING = Folding.SYMBOLS;
    static final int SHORT_ENDING = Folding.SYMBOLS + 1;

    static final int LONGEST_SHORT_ENDING = 3; // letters

    private static final int FOLLOWED_BY_ANY = 1;
    private static final int FOLLOWED_BY_SHORT = 2;
    private static final int FOLLOWED_BY_WORD = 4;
    private static final int FOLLOWED = 7;
    private static final int NUMBER = 3; // bits below it

    private static final int SYMBOL_BITS = 7;
    private static final int SYMBOLS = Folding.SYMBOLS + 2;
    private static final int MORE = 1 << 24;
    private static final int FIRST_SYMBOL = 25;

    /** An open hash table: in the upper half of a slot the step (node and symbol), in the lower the node it leads to. */
    private long[] steps = new long[1 << 12];
    /** The steps of the root and of the nodes of one letter, which are numbered as that letter: half of all looks. */
    private final int[] heads = new int[SYMBOLS * SYMBOLS];
    /**
     * Two of each node, side by side as they are asked for together. The first step of nodes of more letters: its symbol,
     * whether there are more (1 bit), the node it leads to (24 bits). Then the number of the entry that ends here, above three
     * bits: whether any ending follows, a short one, another word; most are followed by none, and need no look.
     */
    private int[] table = new int[1 << 11];
    private int nodes = SYMBOLS;

    /** Gives an entry a number unless it has one; answers what it had before, or 0. */
    public int putIfAbsent(String entry, int number) {
        int node = 0;
        for (int i = 0; i < entry.length(); i++) {
            node = made(node, symbol(entry, i));
        }
        int before = number(node);
        table[2 * node + 1] |= before == 0 ? number << NUMBER : 0;
        return before;
    }

    /** The number of a word of a text, else of its longest stem with an ending of at most three letters; or 0. */
    public int word(CharSequence text, int start, int end) {
        int node = 0;
        int stem = 0;
        for (int i = start; i < end; i++) {
            int symbol = Folding.symbol(text, i);
            if (symbol == Folding.SKIP) {
                continue;
            }
            node = symbol == Folding.NONE ? NONE : next(node, symbol);
            if (node == NONE) {
                return stem;
            }
            int ending = end - i - 1 <= LONGEST_SHORT_ENDING ? shortEnding(node) : NONE;
            stem = ending == NONE ? stem : number(ending);
        }
        return number(node) != 0 ? number(node) : stem;
    }

    private static int symbol(String entry, int at) {
        char c = entry.charAt(at);
        int symbol = c == '*' ? ANY_ENDING : c == '~' ? SHORT_ENDING : Folding.symbol(entry, at);
        if (symbol == Folding.NONE) {
            throw new IllegalArgumentException("a lexicon holds «" + entry + "», which no text can");
        }
        return symbol;
    }

    private int made(int node, int symbol) {
        int known = next(node, symbol);
        if (known != NONE) {
            return known;
        }
        table[2 * node + 1] |= symbol == ANY_ENDING ? FOLLOWED_BY_ANY : symbol == SHORT_ENDING ? FOLLOWED_BY_SHORT
                : symbol == Folding.SPACE ? FOLLOWED_BY_WORD : 0;
        int to = node == 0 ? symbol : newNode();
        if (node < SYMBOLS) {
            heads[node * SYMBOLS + symbol] = to;
        } else if (table[2 * node] == NONE) {
            table[2 * node] = symbol << FIRST_SYMBOL | to;
        } else {
            table[2 * node] |= MORE;
            put(node, symbol, to);
        }
        return to;
    }

    private int newNode() {
        if (nodes * 2 == table.length) {
            table = Arrays.copyOf(table, nodes * 4);
        }
        return nodes++;
    }

    private void put(int node, int symbol, int to) {
        if (nodes * 2 > steps.length) {
            grow();
        }
        steps[slot(node, symbol)] = step(node, symbol) << Integer.SIZE | to;
    }

    private void grow() {
        long[] old = steps;
        steps = new long[old.length * 2];
        for (long slot : old) {
            if (slot != NONE) {
                long step = slot >>> Integer.SIZE;
                steps[slot((int) (step >>> SYMBOL_BITS), (int) step & (1 << SYMBOL_BITS) - 1)] = slot;
            }
        }
    }

    /** The node that a symbol leads to, or {@link #NONE}. */
    int next(int node, int symbol) {
        if (node < SYMBOLS) {
            return heads[node * SYMBOLS + symbol];
        }
        int one = table[2 * node];
        return one >>> FIRST_SYMBOL == symbol ? one & MORE - 1 : (one & MORE) == 0 ? NONE : (int) steps[slot(node, symbol)];
    }

    private static long step(int node, int symbol) {
        return (long) node << SYMBOL_BITS | symbol;
    }

    private int slot(int node, int symbol) {
        long step = step(node, symbol);
        int slot = (int) step * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(steps.length - 1);
        while (steps[slot] != NONE && steps[slot] >>> Integer.SIZE != step) {
            slot = slot + 1 & steps.length - 1;
        }
        return slot;
    }

    /** Whether an ending or another word may follow a node. */
    boolean isFollowed(int node) {
        return (table[2 * node + 1] & FOLLOWED) != 0;
    }

    /** The node of any ending, or {@link #NONE}. */
    int anyEnding(int node) {
        return (table[2 * node + 1] & FOLLOWED_BY_ANY) == 0 ? NONE : next(node, ANY_ENDING);
    }

    /** The node of a short ending, or {@link #NONE}. */
    int shortEnding(int node) {
        return (table[2 * node + 1] & FOLLOWED_BY_SHORT) == 0 ? NONE : next(node, SHORT_ENDING);
    }

    /** The node where the next word of a phrase begins, or {@link #NONE}. */
    int nextWord(int node) {
        return (table[2 * node + 1] & FOLLOWED_BY_WORD) == 0 ? NONE : next(node, Folding.SPACE);
    }

    /** The number of the entry that ends here, or 0. */
    int number(int node) {
        return table[2 * node + 1] >>> NUMBER;
    }
}
