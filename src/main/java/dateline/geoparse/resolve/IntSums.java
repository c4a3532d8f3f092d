package dateline.geoparse.resolve;

/** Sums by a number that is not negative, in an open hash table: asked for each reading of a name, which may have hundreds. */
final class IntSums {
    private int[] keys = new int[8]; // the number and one; 0 where the slot is free
    private double[] sums = new double[8];
    private int size;

    void add(int key, double value) {
        int slot = slot(key);
        if (keys[slot] == 0 && ++size * 2 > keys.length) {
            grow();
            slot = slot(key);
        }
        keys[slot] = key + 1;
        sums[slot] += value;
    }

    /** 0 where nothing was added. */
    double of(int key) {
        return key < 0 || size == 0 ? 0 : sums[slot(key)];
    }

    private int slot(int key) {
        int slot = key * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key + 1) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        double[] oldSums = sums;
        keys = new int[oldKeys.length * 2];
        sums = new double[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i] - 1);
                keys[slot] = oldKeys[i];
                sums[slot] = oldSums[i];
            }
        }
    }
}
