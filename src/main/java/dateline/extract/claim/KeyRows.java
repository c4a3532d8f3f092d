package dateline.extract.claim;

/** Numbers of rows by a 64-bit key that is never 0: a table with open addresses, which costs no object a look. */
final class KeyRows {
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int KNOWN_BITS = 2; // more than a slot's number has

    /** A key and its row by turns, so that both are near one another in memory. */
    private final long[] slots;
    /** A bit for the upper bits of each key: most looks end here, in what a processor's own memory holds. */
    private final long[] known;
    private final int shift;
    private int size;

    /** @param most how many rows there will be */
    KeyRows(int most) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(4, most)) + 1;
        slots = new long[2 << bits];
        known = new long[(1 << bits + KNOWN_BITS) / Long.SIZE];
        shift = Long.SIZE - bits;
    }

    /** The row of a key, a new one where it has none. */
    int put(long key) {
        int at = at(key);
        if (slots[at] == 0) {
            slots[at] = key;
            slots[at + 1] = size++;
            int bit = bit(key);
            known[bit >>> 6] |= 1L << bit;
        }
        return (int) slots[at + 1];
    }

    /** The row of a key, or -1. */
    int of(long key) {
        int bit = bit(key);
        if ((known[bit >>> 6] >>> bit & 1) == 0) {
            return -1;
        }
        int at = at(key);
        return slots[at] == 0 ? -1 : (int) slots[at + 1];
    }

    private int bit(long key) {
        return (int) (key * MIX >>> shift - KNOWN_BITS);
    }

    private int at(long key) {
        int at = (int) (key * MIX >>> shift) << 1;
        while (slots[at] != 0 && slots[at] != key) {
            at = at + 2 & slots.length - 1;
        }
        return at;
    }
}
