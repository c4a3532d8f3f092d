package dateline.fit;

import dateline.fit.optimise.Lbfgs;
import java.util.List;

/**
 * Conditional logit (McFadden 1974): of each group's options one is right, or several alike, or none, which has the weight zero.
 * Fitted with a ridge by {@link Lbfgs}, so that the same rows give the same weights.
 */
final class ChoiceFit {
    private static final int MOST_STEPS = 300;
    private static final double TOLERANCE = 1e-6; // of the loss, a step
    private static final double TINY = 1e-300;

    /**
     * @param options by option, the numbers of its features
     * @param right by option
     * @param weight how much the group counts
     */
    record Group(int[][] options, boolean[] right, double weight) {}

    private final List<Group> groups;
    private final double[] ridge;

    /** @param ridge by feature: half of it times the weight's square is added to the loss */
    ChoiceFit(List<Group> groups, double[] ridge) {
        this.groups = groups;
        this.ridge = ridge;
    }

    double[] weights() {
        return Lbfgs.minimise(this::loss, ridge.length, MOST_STEPS,
                (fall, loss, slope) -> fall < TOLERANCE * Math.max(1, Math.abs(loss)));
    }

    private double loss(double[] weights, double[] slopes) {
        double loss = 0;
        for (int f = 0; f < weights.length; f++) {
            loss += 0.5 * ridge[f] * weights[f] * weights[f];
            slopes[f] = ridge[f] * weights[f];
        }
        for (Group group : groups) {
            loss += loss(group, weights, slopes);
        }
        return loss;
    }

    private static double loss(Group group, double[] weights, double[] slopes) {
        double[] sums = new double[group.options.length];
        double most = 0;
        boolean any = false;
        for (int o = 0; o < sums.length; o++) {
            sums[o] = sum(group.options[o], weights);
            most = Math.max(most, sums[o]);
            any |= group.right[o];
        }
        double all = StrictMath.exp(-most);
        double right = any ? 0 : all;
        for (int o = 0; o < sums.length; o++) {
            sums[o] = StrictMath.exp(sums[o] - most);
            all += sums[o];
            right += group.right[o] ? sums[o] : 0;
        }
        for (int o = 0; o < sums.length; o++) {
            double error = sums[o] / all - (group.right[o] ? sums[o] / Math.max(right, TINY) : 0);
            for (int f : group.options[o]) {
                slopes[f] += group.weight * error;
            }
        }
        return group.weight * (StrictMath.log(all) - StrictMath.log(Math.max(right, TINY)));
    }

    static double sum(int[] features, double[] weights) {
        double sum = 0;
        for (int f : features) {
            sum += weights[f];
        }
        return sum;
    }
}
