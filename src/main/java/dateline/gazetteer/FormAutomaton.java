package dateline.gazetteer;

import dateline.text.Folding;
import java.nio.LongBuffer;
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
