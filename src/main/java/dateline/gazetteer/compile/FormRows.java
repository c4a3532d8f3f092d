package dateline.gazetteer.compile;

import dateline.gazetteer.Posting;
import java.util.Arrays;

/**
 * Rows of key, posting and flags, ten million and more of them, so without an object a row: 26 bytes and the key's few
 * instead of 80.
 */
final class FormRows {
    /** A posting with no place: a row that only says what a dictionary says of a word. */
    static final long WORD_ONLY = -1;
    private static final int MOST_BYTES = Integer.MAX_VALUE - 16;

    private byte[] keys = new byte[1 << 20];
    private int[] starts = new int[1 << 16];
    private long[] postings = new long[1 << 16];
    private short[] flags = new short[1 << 16];
    private int[] order;
    private int size;

    void add(byte[] key, long posting, int flag) {
        int start = starts[size];
        if (start > MOST_BYTES - key.length) {
            throw new IllegalStateException("the places have more name forms than fit into one gazetteer;"
                    + " take fewer with --min-population");
        }
        if (size + 1 == starts.length) {
            starts = Arrays.copyOf(starts, size + size / 2);
            postings = Arrays.copyOf(postings, size + size / 2);
            flags = Arrays.copyOf(flags, size + size / 2);
        }
        if (start + key.length > keys.length) {
            keys = Arrays.copyOf(keys, (int) Math.min(MOST_BYTES, keys.length * 3L / 2 + key.length));
        }
        System.arraycopy(key, 0, keys, start, key.length);
        postings[size] = posting;
        flags[size] = (short) flag;
        starts[++size] = start + key.length;
    }

    int size() {
        return size;
    }

    /** The key of a row, by its number in the sorted order; so the next three. */
    byte[] key(int row) {
        return Arrays.copyOfRange(keys, starts[order[row]], starts[order[row] + 1]);
    }

    boolean sameKey(int row, int other) {
        return compareKeys(order[row], order[other]) == 0;
    }

    long posting(int row) {
        return postings[order[row]];
    }

    int flags(int row) {
        return flags[order[row]] & 0xFFFF;
    }

    /** By key, then by place; rows that are alike keep their order. */
    void sort() {
        int[] from = new int[size];
        Arrays.setAll(from, i -> i);
        int[] to = new int[size];
        for (int run = 1; run < size; run *= 2) {
            for (int start = 0; start < size; start += 2 * run) {
                int middle = Math.min(start + run, size);
                merge(from, to, start, middle, Math.min(middle + run, size));
            }
            int[] merged = to;
            to = from;
            from = merged;
        }
        order = from;
    }

    private void merge(int[] from, int[] to, int start, int middle, int end) {
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean takeLeft = right == end || left < middle && compare(from[left], from[right]) <= 0;
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }

    private int compare(int a, int b) {
        int byKey = compareKeys(a, b);
        return byKey != 0 ? byKey : Long.compare(place(postings[a]), place(postings[b]));
    }

    private int compareKeys(int a, int b) {
        return Arrays.compare(keys, starts[a], starts[a + 1], keys, starts[b], starts[b + 1]);
    }

    private static long place(long posting) {
        return posting == WORD_ONLY ? Long.MAX_VALUE : Posting.place(posting);
    }
}
