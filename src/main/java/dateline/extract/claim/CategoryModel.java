package dateline.extract.claim;

import dateline.event.Category;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much each feature speaks for each category in one language, learnt ({@code dateline.fit.CategoryFit}):
 * {@code extract/<lang>/category.tsv}, a feature, a category, a weight.
 */
public final class CategoryModel {
    private static final Category[] CATEGORIES = Category.values();

    private final Map<String, double[]> weights = new HashMap<>();

    private CategoryModel() {}

    public static CategoryModel of(List<String> lines) {
        CategoryModel model = new CategoryModel();
        lines.forEach(line -> model.add(line.split("\t")));
        return model;
    }

    private void add(String[] cells) {
        double[] of = weights.computeIfAbsent(cells[0], feature -> new double[CATEGORIES.length]);
        of[Category.valueOf(cells[1].toUpperCase(Locale.ROOT)).ordinal()] = Double.parseDouble(cells[2]);
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
