package dateline.extract.claim;

/** Weights by the number of their sign: a table with open addresses, which costs no object a look. */
final class LongWeights {
    private final long[] keys;
    private final float[] weights;
    private final int mask;

    /** @param most how many weights will be put in */
    LongWeights(int most) {
        int size = Integer.highestOneBit(Math.max(4, most)) * 4;
        keys = new long[size];
        weights = new float[size];
        mask = size - 1;
    }

    void put(long key, float weight) {
        int at = at(key);
        keys[at] = key;
        weights[at] = weight;
    }

    /** Zero where the sign has none. */
    float of(long key) {
        return weights[at(key)];
    }

    private int at(long key) {
        int at = (int) (key >>> 32) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }
}
