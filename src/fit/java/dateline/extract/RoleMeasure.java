package dateline.extract;

import dateline.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Measures learnt roles held out, article by article: {@code RoleMeasure DIRECTORY}. Each fold is scored by weights that
 * were learnt, and cut where it was chosen, on the other folds.
 */
public final class RoleMeasure {
    private static final int FOLDS = 5;

    private final MarkedNames names;

    RoleMeasure(MarkedNames names) {
        this.names = names;
    }

    public static void main(String[] arguments) throws IOException {
        RoleMeasure measure = new RoleMeasure(MarkedNames.read(Path.of(arguments[0])));
        double[][] scores = measure.heldOut();
        for (int lang = 0; lang < Language.values().length; lang++) {
            System.out.println(measure.line(scores, lang));
        }
    }

    private int fold(int article) {
        return Math.floorMod(names.articles.get(article).marked().document().id().hashCode() * 0x9E3779B9 >>> 8, FOLDS);
    }

    /** Scores of every article's mentions by weights that have not seen it. */
    double[][] heldOut() {
        double[][] scores = new double[names.articles.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            double[][] weights = Logistic.fit(names.rows, a -> a >= MarkedNames.FIRST_OWN || fold(a) != out, Language.values().length);
            for (int a = 0; a < scores.length; a++) {
                scores[a] = fold(a) == out ? names.scores(a, weights) : scores[a];
            }
        }
        return scores;
    }

    /** Precision, recall and F of pins, the spread of F from fold to fold, and the same at the best cut. */
    private String line(double[][] scores, int lang) {
        Pins sum = Pins.NONE;
        List<Double> each = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            double cut = Cuts.choose(lang, c -> pins(scores, lang, c, a -> fold(a) != out));
            Pins pins = pins(scores, lang, cut, a -> fold(a) == out);
            sum = sum.plus(pins);
            each.add(pins.f());
        }
        double mean = each.stream().mapToDouble(f -> f).average().orElse(0);
        double squares = each.stream().mapToDouble(f -> (f - mean) * (f - mean)).sum();
        return String.format(Locale.ROOT, "%s pins %s (spread of F %.3f over %d folds); best of all cuts %s; if all were scenes %s",
                Language.values()[lang].code(), sum, Math.sqrt(squares / (FOLDS - 1)), FOLDS,
                Cuts.best(c -> pins(scores, lang, c, a -> true)), pins(scores, lang, -1e9, a -> true));
    }

    Pins pins(double[][] scores, int lang, double cut, IntPredicate which) {
        Pins pins = Pins.NONE;
        for (int a = 0; a < scores.length; a++) {
            if (names.articles.get(a).lang() == lang && which.test(a)) {
                pins = pins.with(names.articles.get(a).places(), scores[a], cut);
            }
        }
        return pins;
    }
}
