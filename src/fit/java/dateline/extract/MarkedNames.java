package dateline.extract;

import dateline.extract.role.RoleFeatures;
import dateline.geoparse.Mention;
import dateline.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** All marked articles of the four languages, their names as rows to learn from, and their places to be scored on. */
final class MarkedNames {
    /**
     * @param lang index of its language
     * @param places what pins are counted over
     * @param features of every mention that was found, by mention; null where its word was not
     */
    record Article(MarkedArticle marked, int lang, List<Pins.Place> places, int[][] features) {}

    private static final Path OWN = Path.of("src/test/resources/extract");
    /** How often each of our own sentences counts: they hold what news shows seldom. */
    private static final double SENTENCE = 5;
    /** And a name of our own articles: they are not quite as news is. */
    private static final double ARTICLE = 0.25;
    /** And one of news that we marked. */
    private static final double MARKS = 1;
    /** The number of the first of our own sentences among the rows' articles, which no fold leaves out. */
    static final int FIRST_OWN = 1 << 20;

    private final ReadingModels models = ReadingModels.shipped();
    private int own;

    final List<Article> articles = new ArrayList<>();
    final Rows rows = new Rows();

    static MarkedNames of(List<MarkedArticle> articles) throws IOException {
        MarkedNames names = new MarkedNames();
        articles.forEach(article -> names.add(article, article.language().ordinal()));
        for (Language language : Language.values()) {
            for (MarkedArticle own : MarkedArticle.readOwn(OWN.resolve(language.code() + ".tsv"), language)) {
                names.addOwn(own, language.ordinal());
            }
        }
        return names;
    }

    private void add(MarkedArticle article, int lang) {
        int number = articles.size();
        double weight = article.origin().weight(MARKS, ARTICLE);
        List<Mention> mentions = article.mentions();
        int[][] found = new int[mentions.size()][];
        Map<Mention, Integer> index = new IdentityHashMap<>();
        mentions.forEach(mention -> index.put(mention, index.size()));
        each(article, mentions, (mention, gathered) -> {
            found[index.get(mention)] = gathered.numbers();
            row(article, mention, gathered, lang, number, weight);
        });
        each(article, article.allMentions(), (mention, gathered) -> {
            if (!index.containsKey(mention)) {
                row(article, mention, gathered, lang, number, weight);
            }
        });
        articles.add(new Article(article, lang, Pins.places(article), found));
    }

    private void addOwn(MarkedArticle sentence, int lang) {
        int number = FIRST_OWN + own++;
        each(sentence, sentence.mentions(), (mention, gathered) -> row(sentence, mention, gathered, lang, number, SENTENCE));
    }

    private static void row(MarkedArticle article, Mention mention, Rows.Gathered gathered, int lang, int number,
            double weight) {
        MarkedArticle.Marked marked = article.at(mention.start(), mention.end());
        if (marked != null && !marked.either()) {
            gathered.row(marked.scene(), lang, number, weight);
        }
    }

    private void each(MarkedArticle article, List<Mention> mentions,
            BiConsumer<Mention, Rows.Gathered> seen) {
        ArticleReader.Names names = new ArticleReader(article.with(mentions), models).names();
        names.sentences().forEach(sentence -> sentence.forEach(view -> {
            Rows.Gathered gathered = rows.gather();
            RoleFeatures.add(view, names.places(), gathered);
            seen.accept(view.name().mention(), gathered);
        }));
    }

    /** The scores of an article's mentions by the weights of its language; lowest where a mention has no features. */
    double[] scores(int article, double[][] weights) {
        double[] own = weights[articles.get(article).lang()];
        return Arrays.stream(articles.get(article).features()).mapToDouble(features -> features == null
                ? Double.NEGATIVE_INFINITY : Arrays.stream(features).mapToDouble(f -> own[f]).sum()).toArray();
    }
}
