package dateline.extract.claim;

import dateline.event.Category;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.text.Decimal;
import java.util.Collection;
import java.util.HashMap;
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
    /** By its name in small letters. */
    private static final Map<String, Integer> NUMBERS = Stream.of(CATEGORIES)
            .collect(Collectors.toUnmodifiableMap(category -> category.name().toLowerCase(Locale.ROOT), Category::ordinal));

    private final Map<String, double[]> weights = new HashMap<>();

    private CategoryModel() {}

    public static CategoryModel of(List<String> lines) {
        CategoryModel model = new CategoryModel();
        String feature = "";
        double[] of = null;
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (tab != feature.length() || !line.startsWith(feature)) { // a feature's rows stand together
                feature = line.substring(0, tab);
                of = model.weights.computeIfAbsent(feature, one -> new double[CATEGORIES.length]);
            }
            int last = line.indexOf('\t', tab + 1);
            of[NUMBERS.get(line.substring(tab + 1, last))] = Decimal.parseDouble(line, last + 1, line.length());
        }
        return model;
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
            add(sums, words, weight);
        });
        CategoryFeatures.ofName(setting, name, rule, sink(sums));
        int best = Category.OTHER.ordinal();
        for (int i = 0; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return CATEGORIES[best];
    }

    private CategoryFeatures.Sink sink(double[] sums) {
        return (feature, value) -> add(sums, weights.get(feature), value);
    }

    private static void add(double[] sums, double[] weights, double value) {
        for (int i = 0; weights != null && i < sums.length; i++) {
            sums[i] += weights[i] * value;
        }
    }
}
