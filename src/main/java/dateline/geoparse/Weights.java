package dateline.geoparse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The weight of each sign in one language, from {@code geoparse/weights.tsv}; and of some pairs of signs ("A+B") that
 * tell more, or less, together than their sum: a name after a place is a person's, but not after "президент Франции".
 */
final class Weights {
    private static final String FILE = "/geoparse/weights.tsv";

    private final double[] weights = new double[Sign.values().length];
    private final List<Pair> pairs = new ArrayList<>();

    record Pair(Sign first, Sign second, double weight) {
        boolean holds(Set<Sign> signs) {
            return signs.contains(first) && signs.contains(second);
        }
    }

    static Weights of(String lang) {
        Weights weights = new Weights();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Weights.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            List<String[]> rows = in.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).toList();
            int column = List.of(rows.get(0)).indexOf(lang);
            rows.subList(1, rows.size()).forEach(row -> weights.add(row[0], Double.parseDouble(row[column])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }

    private void add(String name, double weight) {
        int plus = name.indexOf('+');
        if (plus < 0) {
            weights[Sign.valueOf(name).ordinal()] = weight;
        } else {
            pairs.add(new Pair(Sign.valueOf(name.substring(0, plus)), Sign.valueOf(name.substring(plus + 1)), weight));
        }
    }

    List<Pair> pairs() {
        return pairs;
    }

    double sum(Set<Sign> signs) {
        double sum = 0;
        for (Sign sign : signs) {
            sum += weights[sign.ordinal()];
        }
        for (Pair pair : pairs) {
            sum += pair.holds(signs) ? pair.weight : 0;
        }
        return sum;
    }
}
