package dateline.fit;

import java.util.List;

/**
 * Multinomial logistic regression over choices that differ from row to row (a conditional logit, McFadden 1974): of each row's
 * options some are right. Full-batch AdaGrad with a quadratic penalty: the same weights from the same rows.
 */
final class DateChoiceFit {
    private static final int STEPS = 150;
    private static final double RATE = 0.3;

    /**
     * @param options the numbers of each option's features
     * @param right which of them are right, at least one
     */
    record Row(int[][] options, boolean[] right, double weight) {}

    private DateChoiceFit() {}

    /** @param penalties the inverse variance of each weight's normal prior */
    static double[] weights(List<Row> rows, double[] penalties) {
        int features = penalties.length;
        double[] weights = new double[features];
        double[] squares = new double[features];
        double[] gradient = new double[features];
        for (int step = 0; step < STEPS; step++) {
            for (int i = 0; i < features; i++) {
                gradient[i] = penalties[i] * weights[i];
            }
            rows.forEach(row -> add(row, weights, gradient));
            for (int i = 0; i < features; i++) {
                squares[i] += gradient[i] * gradient[i];
                weights[i] -= squares[i] == 0 ? 0 : RATE * gradient[i] / Math.sqrt(squares[i]);
            }
        }
        return weights;
    }

    private static void add(Row row, double[] weights, double[] gradient) {
        double[] chance = chances(row.options, weights);
        double right = 0;
        for (int i = 0; i < chance.length; i++) {
            right += row.right[i] ? chance[i] : 0;
        }
        for (int i = 0; i < chance.length; i++) {
            double slope = row.weight * (chance[i] - (row.right[i] ? chance[i] / Math.max(right, 1e-12) : 0));
            for (int feature : row.options[i]) {
                gradient[feature] += slope;
            }
        }
    }

    static double[] chances(int[][] options, double[] weights) {
        double[] chance = new double[options.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < options.length; i++) {
            for (int feature : options[i]) {
                chance[i] += weights[feature];
            }
            most = Math.max(most, chance[i]);
        }
        double sum = 0;
        for (int i = 0; i < options.length; i++) {
            chance[i] = Math.exp(chance[i] - most);
            sum += chance[i];
        }
        for (int i = 0; i < options.length; i++) {
            chance[i] /= sum;
        }
        return chance;
    }
}
