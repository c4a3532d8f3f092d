package dateline.fit;

import dateline.fit.optimise.Lbfgs;
import dateline.geoparse.sign.Weights;
import dateline.geoparse.sign.WordFeatures;
import dateline.text.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits what the words in and around a name weigh, by logistic regression with a ridge, a language by itself: of names that the
 * gazetteer holds, what they add to what the signs come to; of other capitalised words, all. A word weighs only where five
 * documents hold it.
 */
final class WordFit {
    private static final int LEAST_DOCUMENTS = 5;
    private static final double NAME_RIDGE = 8;
    /** Of a name's own words: news not seen is about other places, and what one agency holds of a country others do not. */
    private static final double OWN_RIDGE = 30;
    private static final double OPEN_RIDGE = 2;
    private static final int MOST_STEPS = 150;
    /** The share of the loss that a last step betters. */
    private static final double TOLERANCE = 1e-6;

    private final List<WordRow> rows;
    private final Map<Integer, Integer> numbers;
    /** By row, the numbers of its features. */
    private final int[][] features;
    private final double[] ridge;

    private WordFit(List<WordRow> rows, double ridge, double own) {
        this.rows = rows;
        this.numbers = numbers(rows);
        this.ridge = new double[numbers.size()];
        numbers.forEach((feature, number) -> this.ridge[number] = WordFeatures.isOfName(feature) ? own : ridge);
        this.features = rows.stream().map(row -> Arrays.stream(row.features()).filter(numbers::containsKey)
                .map(numbers::get).toArray()).toArray(int[][]::new);
    }

    /** By language and feature. */
    static Map<Language, Map<Integer, Double>> of(List<NameRow> names, SignTable signs, List<WordRow> open) {
        Map<Language, Map<Integer, Double>> weights = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Weights known = signs.of(language);
            List<WordRow> own = names.stream().filter(n -> n.language() == language && n.words().length > 0)
                    .map(n -> new WordRow(language, n.document(), n.words(), known.sum(n.signs()) + NamesFit.caution(language),
                            n.place(), n.weight())).toList();
            Map<Integer, Double> both = new TreeMap<>(new WordFit(own, NAME_RIDGE, OWN_RIDGE).weights());
            List<WordRow> others = open.stream().filter(w -> w.language() == language).toList();
            both.putAll(new WordFit(others, OPEN_RIDGE, OPEN_RIDGE).weights());
            weights.put(language, both);
        }
        return weights;
    }

    private static Map<Integer, Integer> numbers(List<WordRow> rows) {
        Map<Integer, Set<Integer>> documents = new TreeMap<>();
        rows.forEach(row -> Arrays.stream(row.features())
                .forEach(f -> documents.computeIfAbsent(f, x -> new HashSet<>()).add(row.document())));
        Map<Integer, Integer> numbers = new HashMap<>();
        documents.forEach((feature, in) -> {
            if (in.size() >= LEAST_DOCUMENTS) {
                numbers.put(feature, numbers.size());
            }
        });
        return numbers;
    }

    private Map<Integer, Double> weights() {
        double[] fitted = Lbfgs.minimise(this::loss, numbers.size(), MOST_STEPS,
                (fall, loss, slope) -> fall < TOLERANCE * loss);
        Map<Integer, Double> weights = new TreeMap<>();
        numbers.forEach((feature, number) -> weights.put(feature, fitted[number]));
        return weights;
    }

    private double loss(double[] weights, double[] slopes) {
        double loss = 0;
        for (int f = 0; f < weights.length; f++) {
            loss += ridge[f] / 2 * weights[f] * weights[f];
            slopes[f] = ridge[f] * weights[f];
        }
        for (int i = 0; i < features.length; i++) {
            WordRow row = rows.get(i);
            double sum = row.offset();
            for (int feature : features[i]) {
                sum += weights[feature];
            }
            double signed = row.place() ? -sum : sum;
            loss += row.weight() * (Math.max(0, signed) + StrictMath.log1p(StrictMath.exp(-Math.abs(signed))));
            double error = row.weight() * (1 / (1 + StrictMath.exp(-sum)) - (row.place() ? 1 : 0));
            for (int feature : features[i]) {
                slopes[feature] += error;
            }
        }
        return loss;
    }
}
