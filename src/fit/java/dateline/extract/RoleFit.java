package dateline.extract;

import dateline.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Learns the weights of roles from marked articles. The cut of each language is the one that serves best the names of folds held
 * out; it is taken from the weight of "always".
 */
public final class RoleFit {
    private static final double SMALLEST = 0.01;

    private final MarkedNames names;
    private final int folds;
    /** By fold, the weights learnt from all others, by language and feature. */
    private final double[][][] weights;
    /** Of every article's mentions, by weights that have not seen it. */
    private final double[][] heldOut;

    public RoleFit(List<MarkedArticle> articles, int folds) throws IOException {
        this.names = MarkedNames.of(articles);
        this.folds = folds;
        this.weights = new double[folds][][];
        this.heldOut = new double[articles.size()][];
        for (int fold = 0; fold < folds; fold++) {
            int out = fold;
            weights[fold] = fit(article -> article >= MarkedNames.FIRST_OWN || fold(article) != out);
            for (int a = 0; a < heldOut.length; a++) {
                heldOut[a] = fold(a) == out ? names.scores(a, weights[fold]) : heldOut[a];
            }
        }
    }

    private int fold(int article) {
        return names.articles.get(article).marked().fold(folds);
    }

    private double[][] fit(IntPredicate which) {
        return Logistic.fit(names.rows, which, Language.values().length);
    }

    /** By language, the lines of its table, learnt from all articles but those of a fold; from all where that is -1. */
    public List<List<String>> tables(int without) {
        double[][] learnt = without < 0 ? fit(article -> true) : weights[without];
        List<List<String>> tables = new ArrayList<>();
        for (int lang = 0; lang < learnt.length; lang++) {
            int number = lang;
            double cut = Cuts.choose(lang, c -> pins(number, c, article -> fold(article) != without));
            tables.add(table(learnt[lang], lang, cut));
        }
        return tables;
    }

    private Pins pins(int lang, double cut, IntPredicate which) {
        Pins pins = Pins.NONE;
        for (int a = 0; a < heldOut.length; a++) {
            if (names.articles.get(a).lang() == lang && names.articles.get(a).marked().origin().scored() && which.test(a)) {
                pins = pins.with(names.articles.get(a).places(), heldOut[a], cut);
            }
        }
        return pins;
    }

    /** What the scores alone would reach held out at the best cut of all, by language. */
    public List<String> best() {
        List<String> best = new ArrayList<>();
        for (Language language : Language.values()) {
            best.add(language.code() + " " + Cuts.best(c -> pins(language.ordinal(), c, article -> true)));
        }
        return best;
    }

    private List<String> table(double[] learnt, int lang, double cut) {
        boolean[] seen = names.rows.seen(lang);
        TreeMap<String, String> lines = new TreeMap<>();
        for (int f = 0; f < learnt.length; f++) {
            String name = names.rows.names.get(f);
            double weight = learnt[f] - (name.equals("always") ? cut : 0);
            if (seen[f] && Math.abs(weight) >= SMALLEST) {
                lines.put(name, String.format(Locale.ROOT, "%.3f", weight));
            }
        }
        List<String> table = new ArrayList<>(List.of(
                "# How much each thing that is seen of a name (dateline.extract.role.RoleFeatures: a template and its values) tells for its",
                "# being a scene, as log odds. Learnt from annotated news by src/fit; each stands in five documents or more."));
        lines.forEach((name, weight) -> table.add(name + "\t" + weight));
        return table;
    }
}
