package dateline.geoparse.sign;

import dateline.text.Language;
import dateline.text.ResourceLines;
import java.util.Arrays;
import java.util.List;

/**
 * The weight of each sign in one language, from a table such as {@code geoparse/weights.tsv}; and of some pairs of signs
 * ("A+B") that tell more, or less, together than their sum: a name after a place is a person's, but not after "президент
 * Франции".
 */
public final class Weights {
    private static final int SIGNS = Sign.values().length;

    private final double[] weights = new double[SIGNS];
    /** By the number of a pair's first sign: the numbers of the second ones, and the pairs' weights. */
    private final int[][] seconds = new int[SIGNS][0];
    private final double[][] pairWeights = new double[SIGNS][0];

    /** @param file its name below {@code /geoparse/} */
    static Weights of(String file, Language language) {
        return of(ResourceLines.read("/geoparse/" + file), language);
    }

    /** @param table a heading with a column a language, then a row a sign or pair */
    public static Weights of(List<String> table, Language language) {
        Weights weights = new Weights();
        int column = List.of(table.get(0).split("\t")).indexOf(language.code());
        for (String line : table.subList(1, table.size())) {
            String[] row = line.split("\t");
            weights.add(row[0], Double.parseDouble(row[column]));
        }
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

    /** Log-odds that a name with these signs is a place. */
    public double sum(SignSet signs) {
        double sum = 0;
        for (int first = signs.next(0); first >= 0; first = signs.next(first + 1)) {
            sum += weights[first];
            for (int i = 0; i < seconds[first].length; i++) {
                sum += signs.has(seconds[first][i]) ? pairWeights[first][i] : 0;
            }
        }
        return sum;
    }
}
