package dateline.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Logistic regression with a ridge, by L-BFGS, over several languages at once: each feature has a weight that all
 * languages share and one of each language's own. The same rows give the same weights, bit for bit.
 */
final class Logistic {
    private static final int LEAST = 5; // articles
    /** Ridge of the weights that languages share, and of their own: chosen held out from 3 to 80. */
    private static final double SHARED = 10;
    private static final double OWN = 40;
    private static final int HISTORY = 10;
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
        double[] w = minimise();
        double[][] weights = new double[langs][features];
        for (int lang = 0; lang < langs; lang++) {
            for (int f = 0; f < features; f++) {
                weights[lang][f] = w[f] + w[(lang + 1) * features + f];
            }
        }
        return weights;
    }

    private double[] minimise() {
        double[] w = new double[features * (langs + 1)];
        double[] gradient = new double[w.length];
        double value = loss(w, gradient);
        double enough = ENOUGH * length(gradient);
        List<double[]> steps = new ArrayList<>();
        List<double[]> turns = new ArrayList<>();
        for (int round = 0; round < ROUNDS && length(gradient) > enough; round++) {
            double[] direction = direction(gradient, steps, turns);
            double step = steps.isEmpty() ? 1 / length(gradient) : 1;
            double slope = dot(direction, gradient);
            double[] next = new double[w.length];
            double[] nextGradient = new double[w.length];
            double nextValue;
            do {
                for (int i = 0; i < w.length; i++) {
                    next[i] = w[i] + step * direction[i];
                }
                nextValue = loss(next, nextGradient);
                step /= 2;
            } while (nextValue > value + 2e-4 * step * slope && step > 1e-9);
            remember(steps, minus(next, w));
            remember(turns, minus(nextGradient, gradient));
            w = next;
            gradient = nextGradient;
            value = nextValue;
        }
        return w;
    }

    private static void remember(List<double[]> list, double[] one) {
        list.add(one);
        if (list.size() > HISTORY) {
            list.remove(0);
        }
    }

    private static double[] direction(double[] gradient, List<double[]> steps, List<double[]> turns) {
        double[] q = gradient.clone();
        double[] alphas = new double[steps.size()];
        for (int i = steps.size() - 1; i >= 0; i--) {
            alphas[i] = dot(steps.get(i), q) / dot(steps.get(i), turns.get(i));
            add(q, turns.get(i), -alphas[i]);
        }
        int last = steps.size() - 1;
        double scale = last < 0 ? 1 : dot(steps.get(last), turns.get(last)) / dot(turns.get(last), turns.get(last));
        for (int i = 0; i < q.length; i++) {
            q[i] *= scale;
        }
        for (int i = 0; i < steps.size(); i++) {
            double beta = dot(turns.get(i), q) / dot(steps.get(i), turns.get(i));
            add(q, steps.get(i), alphas[i] - beta);
        }
        for (int i = 0; i < q.length; i++) {
            q[i] = -q[i];
        }
        return q;
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
            loss += signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed;
            double pull = 1 / (1 + Math.exp(-sum)) - (row.scene() ? 1 : 0);
            for (int f : row.features()) {
                if (kept[f]) {
                    gradient[f] += pull;
                    gradient[own + f] += pull;
                }
            }
        }
        return loss;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double length(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    private static void add(double[] to, double[] what, double times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    private static double[] minus(double[] a, double[] b) {
        double[] c = a.clone();
        add(c, b, -1);
        return c;
    }
}
