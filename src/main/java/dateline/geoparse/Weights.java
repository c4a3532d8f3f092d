package dateline.geoparse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The weight of each sign in one language, from {@code geoparse/weights.tsv}; and of some pairs of signs ("A+B") that
 * tell more, or less, together than their sum: a name after a place is a person's, but not after "президент Франции".
 */
final class Weights {
    private static final int SIGNS = Sign.values().length;

    private final double[] weights = new double[SIGNS];
    /** By the number of a pair's first sign: the numbers of the second ones, and the pairs' weights. */
    private final int[][] seconds = new int[SIGNS][0];
    private final double[][] pairWeights = new double[SIGNS][0];

    record Pair(Sign first, Sign second) {
        boolean holds(Set<Sign> signs) {
            return signs.contains(first) && signs.contains(second);
        }
    }

    static Weights of(String file, String lang) {
        Weights weights = new Weights();
        List<String[]> rows = ResourceLines.read(file).stream().map(line -> line.split("\t")).toList();
        int column = List.of(rows.get(0)).indexOf(lang);
        rows.subList(1, rows.size()).forEach(row -> weights.add(row[0], Double.parseDouble(row[column])));
        return weights;
    }

    private void add(String name, double weight) {
        int plus = name.indexOf('+');
        int first = Sign.valueOf(plus < 0 ? name : name.substring(0, plus)).ordinal();
        if (plus < 0) {
            weights[first] = weight;
            return;
        }
        int last = seconds[first].length;
        seconds[first] = Arrays.copyOf(seconds[first], last + 1);
        pairWeights[first] = Arrays.copyOf(pairWeights[first], last + 1);
        seconds[first][last] = Sign.valueOf(name.substring(plus + 1)).ordinal();
        pairWeights[first][last] = weight;
    }

    double sum(Set<Sign> signs) {
        boolean[] held = new boolean[SIGNS];
        for (Sign sign : signs) {
            held[sign.ordinal()] = true;
        }
        double sum = 0;
        for (Sign sign : signs) {
            int first = sign.ordinal();
            sum += weights[first];
            for (int i = 0; i < seconds[first].length; i++) {
                sum += held[seconds[first][i]] ? pairWeights[first][i] : 0;
            }
        }
        return sum;
    }
}
