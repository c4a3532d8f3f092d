package dateline.extract.role;

import dateline.text.Decimal;
import java.util.List;

/**
 * A weight a feature, from {@code extract/<lang>/role.tsv}: feature (template and values, parted by blanks), tab, weight.
 * The sum over a name's features is the log odds of its being a scene, less the cut that was chosen in training: above
 * zero is a scene. Kept as an open hash table by 64-bit key, so that asking makes no strings.
 */
public final class RoleModel {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private static final int KNOWN = 4; // bits for each slot

    private final long[] keys;
    private final float[] weights;
    private final int mask;
    /** A bit for some bits of each key: most looks end here, in what a processor's own memory holds. */
    private final long[] known;

    private RoleModel(int features) {
        int size = Integer.highestOneBit(Math.max(8, features * 2)) * 2;
        keys = new long[size];
        weights = new float[size];
        mask = size - 1;
        known = new long[size * KNOWN / Long.SIZE];
    }

    /** @param lines of a language's table */
    public static RoleModel of(List<String> lines) {
        RoleModel model = new RoleModel(lines.size());
        for (String line : lines) {
            int tab = line.indexOf('\t');
            model.put(key(line.substring(0, tab)), Decimal.parseFloat(line, tab + 1, line.length()));
        }
        return model;
    }


    private static long key(String feature) {
        String[] parts = feature.split(" ");
        long key = start(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            key = with(key, parts[i]);
        }
        return key;
    }

    private static long start(String template) {
        return template.hashCode() * FACTOR + 1;
    }

    private static long with(long key, String value) {
        long mixed = (key ^ key >>> 29) * FACTOR + value.hashCode();
        return mixed == 0 ? 1 : mixed;
    }

    private static int mixed(long key) {
        return (int) ((key ^ key >>> 32) * 0x85EBCA6BL >>> 7);
    }

    private int bit(long key) {
        return mixed(key) & (known.length << 6) - 1;
    }

    private int slot(long key) {
        int at = mixed(key) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void put(long key, float weight) {
        int at = slot(key);
        keys[at] = key;
        weights[at] = weight;
        int bit = bit(key);
        known[bit >>> 6] |= 1L << bit;
    }

    private float weight(long key) {
        int bit = bit(key);
        return (known[bit >>> 6] >>> bit & 1) == 0 ? 0 : weights[slot(key)];
    }

    /** What a sign of grammar weighs. */
    double weight(Sign sign) {
        return weight(with(start("sign"), sign.name()));
    }

    /** A new sum, to be given the features of one name. */
    public Sum sum() {
        return new Sum();
    }

    /** Adds up the weights of what it is given. */
    public final class Sum implements Features {
        private double value;

        private Sum() {}

        public double value() {
            return value;
        }

        @Override
        public void add(String template) {
            value += weight(start(template));
        }

        @Override
        public void add(String template, String value1) {
            value += weight(with(start(template), value1));
        }

        @Override
        public void add(String template, String first, String second) {
            value += weight(with(with(start(template), first), second));
        }

        @Override
        public void add(String template, String first, String second, String third) {
            value += weight(with(with(with(start(template), first), second), third));
        }

        @Override
        public void add(String template, String first, String second, String third, String fourth) {
            value += weight(with(with(with(with(start(template), first), second), third), fourth));
        }
    }
}
