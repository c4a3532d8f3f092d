package dateline.geoparse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The weight of each sign in one language, from {@code geoparse/weights.tsv}. */
final class Weights {
    private static final String FILE = "/geoparse/weights.tsv";

    private final double[] weights = new double[Sign.values().length];

    static Weights of(String lang) {
        Weights weights = new Weights();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Weights.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            List<String[]> rows = in.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).toList();
            int column = List.of(rows.get(0)).indexOf(lang);
            for (String[] row : rows.subList(1, rows.size())) {
                weights.weights[Sign.valueOf(row[0]).ordinal()] = Double.parseDouble(row[column]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }

    double sum(Set<Sign> signs) {
        double sum = 0;
        for (Sign sign : signs) {
            sum += weights[sign.ordinal()];
        }
        return sum;
    }
}
