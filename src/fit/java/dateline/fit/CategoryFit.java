package dateline.fit;

import dateline.event.Category;
import dateline.fit.CategoryRows.Known;
import dateline.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Learns which features tell a report's category, for the tables {@code extract/<lang>/category.tsv}. */
public final class CategoryFit {
    private static final int FEWEST = 5; // documents that hold a word, so that no text can be read back
    private static final double LEAST = 0.05; // a weight below tells nothing
    private static final String ALL = "all"; // languages
    private static final int PASSES = 10;
    private static final double RATE = 0.1;
    private static final double RIDGE = 0.01;
    private static final SoftmaxFit SOFTMAX = new SoftmaxFit(Category.values().length, PASSES, RATE, RIDGE);

    private final Map<String, Integer> numbers = new TreeMap<>();
    private double[][] weights;

    private CategoryFit() {}

    /** The lines of each language's table, learnt from all rows but those of a fold; from all where that is -1. */
    static Map<Language, List<String>> tables(List<Known> known, int without) {
        CategoryFit fit = of(known.stream().filter(k -> without < 0 || k.fold() != without).toList());
        Map<Language, List<String>> tables = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            tables.put(language, fit.table(language));
        }
        return tables;
    }

    private static CategoryFit of(List<Known> known) {
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
        return isWord(feature) ? List.of(own) : List.of(ALL + "\t" + feature, own);
    }

    private static boolean isWord(String feature) {
        return feature.indexOf(' ') < 0 && !feature.equals("always");
    }

    private SoftmaxFit.Row row(Known k) {
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

    private List<String> table(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add("# How much what an article tells speaks for each category, learnt by dateline.fit.CategoryFit: a feature (of a word");
        lines.add("# its first letters), a category, a weight. At least five texts hold each word.");
        Map<String, double[]> sums = new TreeMap<>();
        numbers.forEach((name, number) -> {
            String[] of = name.split("\t");
            if (of[0].equals(ALL) || of[0].equals(language.code())) {
                double[] sum = sums.computeIfAbsent(of[1], feature -> new double[Category.values().length]);
                Arrays.setAll(sum, c -> sum[c] + weights[number][c]);
            }
        });
        sums.forEach((feature, sum) -> {
            for (Category category : Category.values()) {
                if (Math.abs(sum[category.ordinal()]) >= LEAST) {
                    lines.add(feature + "\t" + category.name().toLowerCase(Locale.ROOT) + "\t"
                            + String.format(Locale.ROOT, "%.2f", sum[category.ordinal()]));
                }
            }
        });
        return lines;
    }
}
