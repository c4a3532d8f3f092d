package dateline.fit;

import java.util.Arrays;

/**
 * What holds the weights of a fit back, by feature.
 *
 * @param prior where the ridge draws each weight to
 * @param ridge added to the loss: half of it times the squared distance from the prior
 * @param lasso added to the loss: it times the weight's size, which draws it to nothing
 * @param floor what no weight falls below
 */
record Penalty(double[] prior, double[] ridge, double[] lasso, double[] floor) {
    /** The same ridge for each of so many features, drawn to zero. */
    static Penalty ridge(int features, double ridge) {
        double[] floor = filled(features, Double.NEGATIVE_INFINITY);
        return new Penalty(new double[features], filled(features, ridge), new double[features], floor);
    }

    static double[] filled(int features, double value) {
        double[] all = new double[features];
        Arrays.fill(all, value);
        return all;
    }

    double of(double[] weights) {
        double sum = 0;
        for (int f = 0; f < weights.length; f++) {
            double off = weights[f] - prior[f];
            sum += 0.5 * ridge[f] * off * off + lasso[f] * Math.abs(weights[f]);
        }
        return sum;
    }

    /** The weight that is best at a feature where the loss falls by {@code slope} and bends by {@code curve} at {@code weight}. */
    double best(int f, double weight, double slope, double curve) {
        double moved = weight - slope / curve;
        double shrunk = Math.signum(moved) * Math.max(0, Math.abs(moved) - lasso[f] / curve);
        return Math.max(shrunk, floor[f]);
    }

    /** How far from flat the loss is at a weight: zero where no step betters it. */
    double violation(int f, double weight, double slope) {
        double up = slope + (weight >= 0 ? lasso[f] : -lasso[f]);
        double down = slope + (weight > 0 ? lasso[f] : -lasso[f]);
        return up < 0 ? -up : down > 0 && weight > floor[f] ? down : 0;
    }
}
