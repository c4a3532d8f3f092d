package dateline.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The weight of each sign in one language, from {@code geoparse/weights.tsv}; and of some pairs of signs ("A+B") that
 * tell more, or less, together than their sum: a name after a place is a person's, but not after "президент Франции".
 */
final class Weights {
    private final double[] weights = new double[Sign.values().length];
    /** The pairs by the number of their first sign. */
    private final List<List<Pair>> byFirst = Stream.generate(() -> (List<Pair>) new ArrayList<Pair>())
            .limit(Sign.values().length).toList();

    record Pair(Sign first, Sign second, double weight) {
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
        if (plus < 0) {
            weights[Sign.valueOf(name).ordinal()] = weight;
        } else {
            Pair pair = new Pair(Sign.valueOf(name.substring(0, plus)), Sign.valueOf(name.substring(plus + 1)), weight);
            byFirst.get(pair.first.ordinal()).add(pair);
        }
    }

    double sum(Set<Sign> signs) {
        double sum = 0;
        for (Sign sign : signs) {
            sum += weights[sign.ordinal()];
            for (Pair pair : byFirst.get(sign.ordinal())) {
                sum += signs.contains(pair.second) ? pair.weight : 0;
            }
        }
        return sum;
    }
}
