package dateline.extract.claim;

import java.util.Arrays;

/** Signs as numbers, so that none has to be written out to be weighed. */
final class SignKeys implements SignListener {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[256];
    private int size;
    private boolean sorted;

    @Override
    public void add(String kind, String value, String where) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key(kind, value, where);
        sorted = false;
    }

    static long key(String kind, String value, String where) {
        return ((kind.hashCode() * MIX ^ value.hashCode()) * MIX ^ (where == null ? 0 : where.hashCode())) * MIX;
    }

    /** The sum of the weights of the different signs. */
    double sum(LongWeights weights) {
        if (!sorted) {
            Arrays.sort(keys, 0, size);
            sorted = true;
        }
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += i > 0 && keys[i] == keys[i - 1] ? 0 : weights.of(keys[i]);
        }
        return sum;
    }
}
