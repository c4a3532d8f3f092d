package dateline.fit;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) over sparse rows, one row a step, each weight drawn
 * to zero, and the mean of the later passes taken. The same rows in the same order give the same weights on every machine.
 */
final class SoftmaxFit {
    /**
     * One example.
     *
     * @param features numbers of the features that are there
     * @param values how strongly, in the same order
     * @param weight how much the row counts
     */
    record Row(int[] features, double[] values, int right, double weight) {}

    private final int classes;
    private final int passes;
    private final double rate;
    private final double ridge;

    /** @param ridge how strongly a weight is drawn to zero, for a row */
    SoftmaxFit(int classes, int passes, double rate, double ridge) {
        this.classes = classes;
        this.passes = passes;
        this.rate = rate;
        this.ridge = ridge;
    }

    /** @return a weight for each feature and class */
    double[][] weights(List<Row> rows, int features) {
        double[][] weights = new double[features][classes];
        double[][] squares = new double[features][classes];
        double[][] mean = new double[features][classes];
        Integer[] order = new Integer[rows.size()];
        Arrays.setAll(order, i -> i);
        Random random = new Random(1);
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(Arrays.asList(order), random);
            for (int i : order) {
                step(rows.get(i), weights, squares);
            }
            if (pass >= passes / 2) {
                add(weights, mean, 1.0 / (passes - passes / 2));
            }
        }
        return mean;
    }

    private static void add(double[][] weights, double[][] mean, double share) {
        for (int f = 0; f < weights.length; f++) {
            for (int c = 0; c < weights[f].length; c++) {
                mean[f][c] += share * weights[f][c];
            }
        }
    }

    private void step(Row row, double[][] weights, double[][] squares) {
        double[] errors = probabilities(row, weights);
        errors[row.right()]--;
        for (int f = 0; f < row.features().length; f++) {
            double[] weight = weights[row.features()[f]];
            double[] square = squares[row.features()[f]];
            for (int c = 0; c < classes; c++) {
                double slope = row.weight() * errors[c] * row.values()[f] + ridge * weight[c];
                square[c] += slope * slope;
                weight[c] -= rate * slope / (1e-3 + Math.sqrt(square[c]));
            }
        }
    }

    double[] probabilities(Row row, double[][] weights) {
        double[] sums = new double[classes];
        for (int f = 0; f < row.features().length; f++) {
            double[] weight = weights[row.features()[f]];
            for (int c = 0; c < classes; c++) {
                sums[c] += weight[c] * row.values()[f];
            }
        }
        double most = Arrays.stream(sums).max().orElse(0);
        double all = 0;
        for (int c = 0; c < classes; c++) {
            sums[c] = StrictMath.exp(sums[c] - most);
            all += sums[c];
        }
        for (int c = 0; c < classes; c++) {
            sums[c] /= all;
        }
        return sums;
    }
}
