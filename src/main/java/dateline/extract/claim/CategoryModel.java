package dateline.extract.claim;

import dateline.event.Category;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.text.Language;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much each feature speaks for each category, learnt ({@code dateline.fit.CategoryFit}): {@code extract/category.tsv}, a
 * language or {@code all}, a feature, a category, a weight. A feature counts by its weights for all languages and for its own.
 */
public final class CategoryModel {
    private static final Category[] CATEGORIES = Category.values();

    private final Map<String, double[]> shared = new HashMap<>();
    private final Map<Language, Map<String, double[]>> own = new EnumMap<>(Language.class);

    private CategoryModel() {}

    public static CategoryModel of(List<String> lines) {
        CategoryModel model = new CategoryModel();
        lines.forEach(model::add);
        return model;
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        Map<String, double[]> table = cells[0].equals("all") ? shared
                : own.computeIfAbsent(Language.of(cells[0]), language -> new HashMap<>());
        table.computeIfAbsent(cells[1], feature -> new double[CATEGORIES.length])[Category.valueOf(
                cells[2].toUpperCase(Locale.ROOT)).ordinal()] = Double.parseDouble(cells[3]);
    }

    /** What the article as a whole says for each category, by its number. */
    public double[] ofArticle(Collection<SentenceReading> sentences, Language language) {
        double[] sums = new double[CATEGORIES.length];
        CategoryFeatures.ofArticle(sentences, sink(sums, language));
        return sums;
    }

    private double[] ofWords(SentenceReading sentence, Language language) {
        double[] sums = new double[CATEGORIES.length];
        CategoryFeatures.ofWords(sentence, 1, sink(sums, language));
        return sums;
    }

    /**
     * The likeliest category of what is reported at a name.
     *
     * @param told what the words of each sentence say, kept from name to name of an article
     */
    public Category of(double[] article, CategoryFeatures.Setting setting, Name name, Category rule, Language language,
            Map<SentenceReading, double[]> told) {
        double[] sums = article.clone();
        CategoryFeatures.sentences(setting, (sentence, weight) -> {
            double[] words = told.computeIfAbsent(sentence, s -> ofWords(s, language));
            add(sums, words, weight);
        });
        CategoryFeatures.ofName(setting, name, rule, sink(sums, language));
        int best = Category.OTHER.ordinal();
        for (int i = 0; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return CATEGORIES[best];
    }

    private CategoryFeatures.Sink sink(double[] sums, Language language) {
        Map<String, double[]> words = own.getOrDefault(language, Map.of());
        return (feature, value) -> {
            add(sums, words.get(feature), value);
            add(sums, shared.get(feature), value);
        };
    }

    private static void add(double[] sums, double[] weights, double value) {
        for (int i = 0; weights != null && i < sums.length; i++) {
            sums[i] += weights[i] * value;
        }
    }
}
