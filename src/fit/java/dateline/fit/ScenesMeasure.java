package dateline.fit;

import dateline.extract.Finding;
import dateline.extract.MarkedArticle;
import dateline.extract.TriedReader;
import dateline.text.Language;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;

/** Reads every marked article with tables learnt from the articles of other folds only, and scores what is read. */
final class ScenesMeasure {
    private final List<MarkedArticle> articles;
    private final ScenesFit fit;
    /** By language and fold. */
    private final ScenesScore[][] byFold;
    private final ScenesScore[] all;

    ScenesMeasure(List<MarkedArticle> articles, ScenesFit fit) {
        this.articles = articles;
        this.fit = fit;
        int languages = Language.values().length;
        byFold = new ScenesScore[languages][ScenesFit.FOLDS];
        all = new ScenesScore[languages];
        for (int lang = 0; lang < languages; lang++) {
            all[lang] = new ScenesScore();
            for (int fold = 0; fold < ScenesFit.FOLDS; fold++) {
                byFold[lang][fold] = new ScenesScore();
            }
        }
    }

    /** @param seen takes what is read of each article */
    void read(BiConsumer<MarkedArticle, List<Finding>> seen) {
        for (int fold = 0; fold < ScenesFit.FOLDS; fold++) {
            TriedReader reader = new TriedReader(fit.tables(fold));
            for (MarkedArticle article : articles) {
                if (article.origin().scored() && article.fold(ScenesFit.FOLDS) == fold) {
                    List<Finding> findings = reader.findings(article.read());
                    byFold[article.language().ordinal()][fold].add(article, findings);
                    all[article.language().ordinal()].add(article, findings);
                    seen.accept(article, findings);
                }
            }
        }
    }

    void print(PrintStream out) {
        for (Language language : Language.values()) {
            int lang = language.ordinal();
            out.println(language.code() + " pins P " + share(lang, s -> s.pins().precision()) + " R " + share(lang, s -> s.pins().recall())
                    + " F " + share(lang, s -> s.pins().f()) + "; certainty " + share(lang, s -> s.certainty.value()) + "; days "
                    + share(lang, s -> s.days.value()) + "; category " + share(lang, s -> s.category.value()) + "; source "
                    + share(lang, s -> s.source.value()));
        }
    }

    /** Over all articles, and the standard deviation from fold to fold. */
    private String share(int lang, ToDoubleFunction<ScenesScore> figure) {
        List<Double> each = new ArrayList<>();
        for (ScenesScore score : byFold[lang]) {
            each.add(figure.applyAsDouble(score));
        }
        double mean = each.stream().mapToDouble(x -> x).average().orElse(0);
        double squares = each.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
        return String.format(Locale.ROOT, "%.3f ±%.3f", figure.applyAsDouble(all[lang]), Math.sqrt(squares / (each.size() - 1)));
    }
}
