package dateline.extract.claim;

/** Numbers of rows by a 64-bit key that is never 0: a table with open addresses, which costs no object a look. */
final class KeyRows {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] rows;
    private final int shift;
    private int size;

    /** @param most how many rows there will be */
    KeyRows(int most) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(4, most)) + 1;
        keys = new long[1 << bits];
        rows = new int[1 << bits];
        shift = Long.SIZE - bits;
    }

    /** The row of a key, a new one where it has none. */
    int put(long key) {
        int at = at(key);
        if (keys[at] == 0) {
            keys[at] = key;
            rows[at] = size++;
        }
        return rows[at];
    }

    /** The row of a key, or -1. */
    int of(long key) {
        int at = at(key);
        return keys[at] == 0 ? -1 : rows[at];
    }

    private int at(long key) {
        int at = (int) (key * MIX >>> shift);
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }
}
