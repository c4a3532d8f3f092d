package dateline.gazetteer;

import dateline.text.Folding;
import java.nio.LongBuffer;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;

/**
 * The automaton over the keys of all name forms, packed into 64-bit slots: the arc for symbol {@code s} out of a state
 * stands at the state's base plus {@code s}. A slot holds the symbol (7 bits), whether a key ends there (1 bit), the
 * next state's base (25 bits; 0 where nothing follows) and how many keys come before (31 bits), so that summing the
 * last along a path numbers the keys in order. No two states share a base, so the symbol alone tells whose arc it is.
 */
public final class FormAutomaton {
    private final LongBuffer slots;
    private final int root;

    FormAutomaton(LongBuffer slots) {
        this.slots = slots;
        root = (int) slots.get(0);
    }

    /** A packed arc; used when the automaton is built. */
    public static long slot(int symbol, boolean accepts, int base, int before) {
        if (base >>> 25 != 0) {
            throw new IllegalArgumentException("the gazetteer has more name forms than its file format can hold");
        }
        return (long) before << 33 | (long) base << 8 | (accepts ? 1 << 7 : 0) | symbol;
    }

    int root() {
        return root;
    }

    /** The arc for a symbol out of the state with this base, or 0 where there is none. */
    long arc(int base, int symbol) {
        long slot = slots.get(base + symbol);
        return (slot & 0x7F) == symbol ? slot : 0;
    }

    static boolean accepts(long arc) {
        return (arc & 0x80) != 0;
    }

    static int base(long arc) {
        return (int) (arc >>> 8) & 0x1FFFFFF;
    }

    static int before(long arc) {
        return (int) (arc >>> 33);
    }

    /** The number of a key, or -1 where it is not held. */
    int find(byte[] key) {
        int base = root;
        int number = 0;
        long arc = 0;
        for (byte symbol : key) {
            arc = base == 0 ? 0 : arc(base, symbol);
            if (arc == 0) {
                return -1;
            }
            base = base(arc);
            number += before(arc);
        }
        return accepts(arc) ? number : -1;
    }

    /**
     * The numbers of the keys that one letter wrong, missing, too many or before its neighbour makes of another, of which the
     * first letters are right.
     *
     * @param sure so many letters are
     */
    void near(byte[] key, int sure, IntConsumer take) {
        int base = root;
        int number = 0;
        for (int i = 0; i < key.length && base != 0; i++) {
            if (i >= sure) {
                edited(key, i, base, number, take);
            }
            long arc = arc(base, key[i]);
            if (arc == 0) {
                return;
            }
            base = base(arc);
            number += before(arc);
        }
    }

    private void edited(byte[] key, int at, int base, int number, IntConsumer take) {
        rest(key, at + 1, base, number, take);
        for (int symbol = Folding.STOP + 1; symbol < Folding.SYMBOLS; symbol++) {
            long arc = arc(base, symbol);
            if (arc != 0 && symbol != key[at]) {
                rest(key, at + 1, base(arc), number + before(arc), take);
                rest(key, at, base(arc), number + before(arc), take);
                if (at + 1 < key.length && symbol == key[at + 1]) {
                    long swapped = base(arc) == 0 ? 0 : arc(base(arc), key[at]);
                    if (swapped != 0) {
                        rest(key, at + 2, base(swapped), number + before(arc) + before(swapped), take);
                    }
                }
            }
        }
    }

    /** Tells the key that ends with what is left of another, if there is one; an edit of the last letter is no misspelling. */
    private void rest(byte[] key, int from, int base, int number, IntConsumer take) {
        long arc = 0;
        int next = base;
        int sum = number;
        for (int i = from; i < key.length; i++) {
            arc = next == 0 ? 0 : arc(next, key[i]);
            if (arc == 0) {
                return;
            }
            next = base(arc);
            sum += before(arc);
        }
        if (accepts(arc)) {
            take.accept(sum);
        }
    }

    /** All keys with their numbers, in order, each spelt with the characters that stand for its symbols. */
    void forEach(ObjIntConsumer<String> key) {
        walk(root, 0, new StringBuilder(), key);
    }

    private void walk(int base, int number, StringBuilder spelt, ObjIntConsumer<String> key) {
        for (int symbol = Folding.SPACE; base != 0 && symbol < Folding.SYMBOLS; symbol++) {
            long arc = arc(base, symbol);
            if (arc != 0) {
                spelt.append(Folding.character(symbol));
                if (accepts(arc)) {
                    key.accept(spelt.toString(), number + before(arc));
                }
                walk(base(arc), number + before(arc), spelt, key);
                spelt.setLength(spelt.length() - 1);
            }
        }
    }
}
