package dateline.extract.claim;

import dateline.event.Category;
import dateline.extract.claim.CategoryFeatures.Setting;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.text.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What kind of news an article tells at each of its names. */
public final class ArticleCategories {
    private final Function<Language, CategoryModel> models;
    private final List<SentenceReading> named;
    private final IntFunction<SentenceReading> sentences;
    /** What the words of each sentence say, and what the whole article does, by the language asked in; worked out once. */
    private final Map<SentenceReading, double[]> told = new IdentityHashMap<>();
    private final Map<Language, double[]> ofArticle = new EnumMap<>(Language.class);

    /**
     * @param named the sentences with names in them, which stand for the whole article
     * @param sentences by number; gives null where there is none
     */
    public ArticleCategories(Function<Language, CategoryModel> models, List<SentenceReading> named,
            IntFunction<SentenceReading> sentences) {
        this.models = models;
        this.named = named;
        this.sentences = sentences;
    }

    /**
     * The likeliest category of what is reported at a name.
     *
     * @param rule what the nearest word says alone
     */
    public Category of(SentenceReading reading, Name name, Category rule) {
        CategoryModel model = models.apply(reading.language());
        double[] article = ofArticle.computeIfAbsent(reading.language(), language -> model.ofArticle(named));
        return model.of(article, setting(reading), name, rule, told);
    }

    /** What tells the category, by feature, to be learnt from. */
    public Map<String, Double> features(SentenceReading reading, Name name, Category rule) {
        Map<String, Double> features = new HashMap<>();
        CategoryFeatures.Sink sink = (feature, value) -> features.merge(feature, value, Double::sum);
        CategoryFeatures.ofArticle(named, sink);
        CategoryFeatures.ofName(setting(reading), name, rule, sink);
        CategoryFeatures.sentences(setting(reading), (s, weight) -> CategoryFeatures.ofWords(s, weight, sink));
        return features;
    }

    private Setting setting(SentenceReading reading) {
        int i = reading.index();
        return new Setting(reading, sentences.apply(i - 1), sentences.apply(i + 1), sentences.apply(0));
    }
}
