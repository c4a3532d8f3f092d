package dateline.fit;

import dateline.event.Category;
import dateline.fit.CategoryRows.Known;
import dateline.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns which features tell a report's category: {@code CategoryFit DATA train}, or {@code CategoryFit DATA
 * measure [PATTERN...]}. Training writes {@code extract/category.tsv} in place; measuring prints how well texts are read that were
 * not learnt from, with a table of confusions, for each pattern without the features that match it ({@code =} before a word).
 */
public final class CategoryFit {
    private static final Path TABLE = Path.of("src/main/resources/extract/category.tsv");
    private static final Path GOLDEN = Path.of("src/test/resources/extract");
    private static final int FEWEST = 5; // documents that hold a word, so that no text can be read back
    private static final int FOLDS = 10;
    private static final double LEAST = 0.05; // a weight below tells nothing
    private static final int PASSES = 10;
    private static final double RATE = 0.1;
    private static final double RIDGE = 0.01;
    private static final SoftmaxFit SOFTMAX = new SoftmaxFit(Category.values().length, PASSES, RATE, RIDGE);

    private final Map<String, Integer> numbers = new TreeMap<>();
    private double[][] weights;

    private CategoryFit() {}

    public static void main(String[] arguments) throws IOException {
        List<Known> known = CategoryRows.read(Path.of(arguments[0]), GOLDEN);
        if (arguments[1].equals("train")) {
            Files.write(TABLE, table(known));
            return;
        }
        for (int i = 2; i < Math.max(3, arguments.length); i++) {
            String without = arguments.length > 2 ? arguments[i] : "-";
            List<Known> kept = known.stream().map(k -> without(k, without)).toList();
            new CategoryMeasure(FOLDS).print(kept, without, i == 2);
        }
    }

    private static Known without(Known k, String pattern) {
        Map<String, Double> features = new HashMap<>(k.row().features());
        features.keySet().removeIf(f -> (isWord(f) ? "=" + f : f).matches(pattern));
        return new Known(new dateline.extract.CategoryRow(k.row().mention(), k.row().language(), k.row().rule(), features),
                k.right(), k.document(), k.subjects(), k.fold(), k.weight(), k.scored());
    }

    /** What is learnt of some rows, to be asked of others. */
    static CategoryFit of(List<Known> known) {
        CategoryFit fit = new CategoryFit();
        fit.count(known);
        List<SoftmaxFit.Row> rows = new ArrayList<>();
        for (Known k : known) {
            rows.add(fit.row(k));
        }
        fit.weights = SOFTMAX.weights(rows, fit.numbers.size());
        for (double[] weights : fit.weights) {
            for (int c = 0; c < weights.length; c++) {
                weights[c] = Math.abs(weights[c]) < LEAST ? 0 : Math.round(weights[c] * 100) / 100.0;
            }
        }
        return fit;
    }

    private void count(List<Known> known) {
        Map<String, Set<Integer>> documents = new TreeMap<>();
        for (Known k : known) {
            for (String feature : k.row().features().keySet()) {
                if (isWord(feature) && !k.subjects().contains(feature)) {
                    continue; // it may be a name
                }
                for (String name : names(feature, k.row().language())) {
                    documents.computeIfAbsent(name, f -> new HashSet<>()).add(k.document());
                }
            }
        }
        documents.forEach((feature, in) -> {
            if (in.size() >= FEWEST) {
                numbers.put(feature, numbers.size());
            }
        });
    }

    /** A word is its language's own; every other feature is also one of all languages. */
    private static List<String> names(String feature, Language language) {
        String own = language.code() + "\t" + feature;
        return isWord(feature) ? List.of(own) : List.of("all\t" + feature, own);
    }

    private static boolean isWord(String feature) {
        return feature.indexOf(' ') < 0 && !feature.equals("always");
    }

    SoftmaxFit.Row row(Known k) {
        List<Integer> features = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        new TreeMap<>(k.row().features()).forEach((feature, value) -> {
            for (String name : names(feature, k.row().language())) {
                Integer number = numbers.get(name);
                if (number != null) {
                    features.add(number);
                    values.add(value);
                }
            }
        });
        return new SoftmaxFit.Row(features.stream().mapToInt(i -> i).toArray(), values.stream().mapToDouble(v -> v).toArray(),
                k.right().ordinal(), k.weight());
    }

    Category likeliest(Known k) {
        double[] probabilities = SOFTMAX.probabilities(row(k), weights);
        int best = Category.OTHER.ordinal();
        for (int c = 0; c < probabilities.length; c++) {
            best = probabilities[c] > probabilities[best] ? c : best;
        }
        return Category.values()[best];
    }

    private static List<String> table(List<Known> known) {
        CategoryFit fit = of(known);
        List<String> lines = new ArrayList<>();
        lines.add("# How much what an article tells speaks for each category, learnt by dateline.fit.CategoryFit: a language or");
        lines.add("# all, a feature (of a word its first letters), a category, a weight. At least five texts hold each word.");
        fit.numbers.forEach((feature, number) -> {
            for (Category category : Category.values()) {
                double weight = fit.weights[number][category.ordinal()];
                if (weight != 0) {
                    lines.add(feature + "\t" + category.name().toLowerCase(Locale.ROOT) + "\t"
                            + String.format(Locale.ROOT, "%.2f", weight));
                }
            }
        });
        return lines;
    }
}
