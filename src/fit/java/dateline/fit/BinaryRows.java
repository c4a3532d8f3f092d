package dateline.fit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of features that are there or not, by column. Rows with the same features are kept once. */
final class BinaryRows {
    /** By row as given: which of those kept it is. */
    private final int[] kept;
    private final int size;
    /** Column f holds the rows from {@code starts[f]} to {@code starts[f + 1]}. */
    private final int[] starts;
    private final int[] rows;

    private BinaryRows(int[] kept, int size, int[] starts, int[] rows) {
        this.kept = kept;
        this.size = size;
        this.starts = starts;
        this.rows = rows;
    }

    /** @param given the numbers of each row's features, rising, each below {@code features} */
    static BinaryRows of(List<int[]> given, int features) {
        Map<Key, Integer> numbers = new HashMap<>();
        int[] kept = new int[given.size()];
        int[] starts = new int[features + 1];
        for (int i = 0; i < kept.length; i++) {
            int next = numbers.size();
            kept[i] = numbers.computeIfAbsent(new Key(given.get(i)), key -> next);
            if (kept[i] == next) {
                Arrays.stream(given.get(i)).forEach(f -> starts[f + 1]++);
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return new BinaryRows(kept, numbers.size(), starts, columns(given, kept, starts));
    }

    private static int[] columns(List<int[]> given, int[] kept, int[] starts) {
        int[] rows = new int[starts[starts.length - 1]];
        int[] ends = starts.clone();
        int next = 0;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] == next) {
                for (int f : given.get(i)) {
                    rows[ends[f]++] = next;
                }
                next++;
            }
        }
        return rows;
    }

    private record Key(int[] features) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(features, key.features);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(features);
        }
    }

    int features() {
        return starts.length - 1;
    }

    /** What stands beside the rows as given, summed up for those kept. */
    double[] summed(double[] beside) {
        double[] sums = new double[size];
        for (int i = 0; i < beside.length; i++) {
            sums[kept[i]] += beside[i];
        }
        return sums;
    }

    /** The sum over the kept rows that have a feature. */
    double over(int feature, double[] beside) {
        double sum = 0;
        for (int i = starts[feature]; i < starts[feature + 1]; i++) {
            sum += beside[rows[i]];
        }
        return sum;
    }

    /** Adds to {@code sums}, at each kept row that has a feature, what {@code beside} has there, so many times. */
    void add(int feature, double times, double[] beside, double[] sums) {
        for (int i = starts[feature]; i < starts[feature + 1]; i++) {
            sums[rows[i]] += times * beside[rows[i]];
        }
    }

    /** Of each kept row, the sum of its features' weights. */
    double[] sums(double[] weights) {
        double[] sums = new double[size];
        for (int f = 0; f < weights.length; f++) {
            for (int i = starts[f]; weights[f] != 0 && i < starts[f + 1]; i++) {
                sums[rows[i]] += weights[f];
            }
        }
        return sums;
    }
}
