package dateline.extract.claim;

import dateline.event.Category;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.text.Decimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much each feature speaks for each category in one language, learnt ({@code dateline.fit.CategoryFit}):
 * {@code extract/<lang>/category.tsv}, a feature, a category, a weight.
 */
public final class CategoryModel {
    private static final Category[] CATEGORIES = Category.values();
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    /** By its name in small letters. */
    private static final Map<String, Integer> NUMBERS = Stream.of(CATEGORIES)
            .collect(Collectors.toUnmodifiableMap(category -> category.name().toLowerCase(Locale.ROOT), Category::ordinal));

    private final KeyRows rows;
    /** Row by row one of each category: a feature that was learnt weighs something for several. */
    private final double[] weights;

    private CategoryModel(int features) {
        rows = new KeyRows(features);
        weights = new double[features * CATEGORIES.length];
    }

    public static CategoryModel of(List<String> lines) {
        CategoryModel model = new CategoryModel(features(lines));
        String feature = null;
        int row = 0;
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (!isOf(feature, line, tab)) {
                feature = line.substring(0, tab);
                row = model.rows.put(key(feature));
            }
            int last = line.indexOf('\t', tab + 1);
            int category = NUMBERS.get(line.substring(tab + 1, last));
            model.weights[row * CATEGORIES.length + category] = Decimal.parseDouble(line, last + 1, line.length());
        }
        return model;
    }

    /** How many there are at most: a feature's rows stand together. */
    private static int features(List<String> lines) {
        int features = 0;
        String feature = null;
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (!isOf(feature, line, tab)) {
                feature = line.substring(0, tab);
                features++;
            }
        }
        return features;
    }

    private static boolean isOf(String feature, String line, int tab) {
        return feature != null && tab == feature.length() && line.startsWith(feature);
    }

    /** Of 64 bits from all letters: Java's own hash of many Russian beginnings is one ("-ля", "-ма"). */
    private static long key(String feature) {
        long key = 1;
        for (int i = 0; i < feature.length(); i++) {
            key = key * FACTOR + feature.charAt(i);
        }
        return key == 0 ? 1 : key;
    }

    /** What the article as a whole says for each category, by its number. */
    public double[] ofArticle(Collection<SentenceReading> sentences) {
        double[] sums = new double[CATEGORIES.length];
        CategoryFeatures.ofArticle(sentences, sink(sums));
        return sums;
    }

    private double[] ofWords(SentenceReading sentence) {
        double[] sums = new double[CATEGORIES.length];
        CategoryFeatures.ofWords(sentence, 1, sink(sums));
        return sums;
    }

    /**
     * The likeliest category of what is reported at a name.
     *
     * @param told what the words of each sentence say, kept from name to name of an article
     */
    public Category of(double[] article, CategoryFeatures.Setting setting, Name name, Category rule,
            Map<SentenceReading, double[]> told) {
        double[] sums = article.clone();
        CategoryFeatures.sentences(setting, (sentence, weight) -> {
            double[] words = told.computeIfAbsent(sentence, s -> ofWords(s));
            add(sums, words, 0, weight);
        });
        CategoryFeatures.ofName(setting, name, rule, sink(sums));
        int best = Category.OTHER.ordinal();
        for (int i = 0; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return CATEGORIES[best];
    }

    private CategoryFeatures.Sink sink(double[] sums) {
        return (feature, value) -> {
            int row = rows.of(key(feature));
            if (row >= 0) {
                add(sums, weights, row * CATEGORIES.length, value);
            }
        };
    }

    private static void add(double[] sums, double[] weights, int from, double value) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[from + i] * value;
        }
    }
}
