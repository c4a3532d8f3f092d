package dateline.extract;

import dateline.fit.optimise.Lbfgs;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Logistic regression with a ridge over several languages at once: each feature has a weight that all
 * languages share and one of each language's own. The same rows give the same weights, bit for bit.
 */
final class Logistic {
    private static final int LEAST = 5; // articles
    /** Ridge of the weights that languages share, and of their own: chosen held out from 3 to 80. */
    private static final double SHARED = 10;
    private static final double OWN = 40;
    private static final int ROUNDS = 120;
    private static final double ENOUGH = 1e-4; // of the gradient's first length

    private final List<Rows.Row> rows;
    private final int features;
    private final int langs;
    private final boolean[] kept;

    /** @param kept which features may be used */
    private Logistic(List<Rows.Row> rows, boolean[] kept, int langs) {
        this.rows = rows;
        this.features = kept.length;
        this.kept = kept;
        this.langs = langs;
    }

    /**
     * Learns from the articles asked for. A feature counts only where {@link #LEAST} of them hold it, so that no text can
     * be read back from the weights.
     *
     * @return weights by language and feature
     */
    static double[][] fit(Rows rows, IntPredicate which, int langs) {
        List<Rows.Row> chosen = rows.rows.stream().filter(row -> which.test(row.article())).toList();
        return new Logistic(chosen, common(chosen, rows.names.size()), langs).fit();
    }

    private static boolean[] common(List<Rows.Row> rows, int features) {
        int[] articles = new int[features];
        int[] last = new int[features];
        Arrays.fill(last, -1);
        for (Rows.Row row : rows) {
            for (int f : row.features()) {
                articles[f] += last[f] == row.article() ? 0 : 1;
                last[f] = row.article();
            }
        }
        boolean[] common = new boolean[features];
        for (int f = 0; f < features; f++) {
            common[f] = articles[f] >= LEAST;
        }
        return common;
    }

    private double[][] fit() {
        double[] w = Lbfgs.minimise(this::loss, features * (langs + 1), ROUNDS, (fall, loss, slope) -> slope <= ENOUGH);
        double[][] weights = new double[langs][features];
        for (int lang = 0; lang < langs; lang++) {
            for (int f = 0; f < features; f++) {
                weights[lang][f] = w[f] + w[(lang + 1) * features + f];
            }
        }
        return weights;
    }

    /** The negative log likelihood with the ridge; fills in its gradient. */
    private double loss(double[] w, double[] gradient) {
        double loss = 0;
        for (int i = 0; i < w.length; i++) {
            double strength = i < features ? SHARED : OWN;
            gradient[i] = strength * w[i];
            loss += strength * w[i] * w[i] / 2;
        }
        for (Rows.Row row : rows) {
            int own = (row.lang() + 1) * features;
            double sum = 0;
            for (int f : row.features()) {
                sum += kept[f] ? w[f] + w[own + f] : 0;
            }
            double signed = row.scene() ? sum : -sum;
            loss += row.weight() * (StrictMath.log1p(StrictMath.exp(-Math.abs(signed))) - Math.min(0, signed));
            double pull = row.weight() * (1 / (1 + StrictMath.exp(-sum)) - (row.scene() ? 1 : 0));
            for (int f : row.features()) {
                if (kept[f]) {
                    gradient[f] += pull;
                    gradient[own + f] += pull;
                }
            }
        }
        return loss;
    }
}
