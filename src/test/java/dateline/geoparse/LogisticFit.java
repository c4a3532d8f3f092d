package dateline.geoparse;

import java.util.List;

/** Logistic regression over features that are there or not, by gradient steps scaled to each feature's frequency. */
final class LogisticFit {
    private static final int ROUNDS = 400;

    private final List<int[]> rows;
    private final boolean[] positive;
    private final double[] rowWeights;
    private final double[] prior;
    private final double[] ridge;
    private final double[] lasso;
    private final double[] floor;

    /** Ridge, lasso and floor are by feature; the ridge draws each weight to its prior, the lasso to nothing. */
    LogisticFit(List<int[]> rows, boolean[] positive, double[] rowWeights, double[] prior, double[] ridge, double[] lasso, double[] floor) {
        this.rows = rows;
        this.positive = positive;
        this.rowWeights = rowWeights;
        this.prior = prior;
        this.ridge = ridge;
        this.lasso = lasso;
        this.floor = floor;
    }

    double[] weights() {
        double[] weights = prior.clone();
        double[] step = steps();
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = gradient(weights);
            for (int f = 0; f < weights.length; f++) {
                double moved = weights[f] + step[f] * (gradient[f] - ridge[f] * (weights[f] - prior[f]));
                double shrunk = Math.signum(moved) * Math.max(0, Math.abs(moved) - step[f] * lasso[f]);
                weights[f] = Math.max(shrunk, floor[f]);
            }
        }
        return weights;
    }

    /** As long as the curvature allows: a row moves by as many features as it has. */
    private double[] steps() {
        double[] steps = new double[prior.length];
        double features = rows.stream().mapToInt(row -> row.length).average().orElse(1);
        for (int i = 0; i < positive.length; i++) {
            for (int f : rows.get(i)) {
                steps[f] += 0.25 * rowWeights[i] * Math.min(features, 12);
            }
        }
        for (int f = 0; f < steps.length; f++) {
            steps[f] = 1 / (steps[f] + ridge[f] + 1e-9);
        }
        return steps;
    }

    private double[] gradient(double[] weights) {
        double[] gradient = new double[weights.length];
        for (int i = 0; i < positive.length; i++) {
            double sum = 0;
            for (int f : rows.get(i)) {
                sum += weights[f];
            }
            double error = rowWeights[i] * ((positive[i] ? 1 : 0) - 1 / (1 + Math.exp(-sum)));
            for (int f : rows.get(i)) {
                gradient[f] += error;
            }
        }
        return gradient;
    }
}
