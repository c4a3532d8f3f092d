package dateline.fit;

/**
 * Logistic regression over features that are there or not, by proximal Newton steps: each minimises the loss's second-order
 * expansion by coordinate descent (Friedman, Hastie and Tibshirani 2010, "Regularization Paths for Generalized Linear Models
 * via Coordinate Descent"), then halves the step until the loss falls (Lee, Sun and Saunders 2014). It ends where no weight's
 * slope is steeper than the tolerance, in rows, and gives the same weights on every machine. For several classes, fit each
 * against the rest on the same rows.
 */
final class LogisticFit {
    private static final int MOST_STEPS = 200;
    private static final int MOST_PASSES = 100;
    /** How much less steep than before a step's own expansion must come to be. */
    private static final double INNER = 0.1;
    private static final double SUFFICIENT = 1e-4;
    private static final double SHORTEST_STEP = 1e-9;
    private static final double LEAST_CURVE = 1e-9;
    /** Near its end a step betters the loss by less than its last digits tell. */
    private static final double ROUNDING = 1e-13;

    private final BinaryRows rows;
    private final double[] yes;
    private final double[] no;
    private final Penalty penalty;

    /** @param rowWeights how much each row as given counts */
    LogisticFit(BinaryRows rows, boolean[] positive, double[] rowWeights, Penalty penalty) {
        this.rows = rows;
        this.penalty = penalty;
        yes = rows.summed(part(positive, rowWeights, true));
        no = rows.summed(part(positive, rowWeights, false));
    }

    private static double[] part(boolean[] positive, double[] rowWeights, boolean which) {
        double[] part = new double[positive.length];
        for (int i = 0; i < part.length; i++) {
            part[i] = positive[i] == which ? rowWeights[i] : 0;
        }
        return part;
    }

    /** @throws IllegalStateException where it does not come within the tolerance */
    double[] weights(double tolerance) {
        double[] weights = new double[rows.features()];
        for (int f = 0; f < weights.length; f++) {
            weights[f] = Math.max(penalty.prior()[f], penalty.floor()[f]);
        }
        double steepest = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] sums = rows.sums(weights);
            double[] slopes = slopes(weights, sums);
            steepest = steepest(weights, slopes);
            if (steepest <= tolerance) {
                return weights;
            }
            double[] direction = direction(weights, sums, slopes, steepest * INNER);
            if (!move(weights, sums, direction, slopes)) {
                break;
            }
        }
        throw new IllegalStateException("the fit does not converge: a slope of " + steepest + " remains");
    }

    private double[] slopes(double[] weights, double[] sums) {
        double[] errors = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            errors[i] = (yes[i] + no[i]) * probability(sums[i]) - yes[i];
        }
        double[] slopes = new double[weights.length];
        for (int f = 0; f < slopes.length; f++) {
            slopes[f] = rows.over(f, errors) + penalty.ridge()[f] * (weights[f] - penalty.prior()[f]);
        }
        return slopes;
    }

    private double steepest(double[] weights, double[] slopes) {
        double steepest = 0;
        for (int f = 0; f < slopes.length; f++) {
            steepest = Math.max(steepest, penalty.violation(f, weights[f], slopes[f]));
        }
        return steepest;
    }

    /** Where the expansion around the weights is least, to within {@code tolerance}. */
    private double[] direction(double[] weights, double[] sums, double[] slopes, double tolerance) {
        double[] bends = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            double p = probability(sums[i]);
            bends[i] = (yes[i] + no[i]) * p * (1 - p);
        }
        double[] curves = new double[weights.length];
        for (int f = 0; f < curves.length; f++) {
            curves[f] = rows.over(f, bends) + penalty.ridge()[f] + LEAST_CURVE;
        }
        double[] direction = new double[weights.length];
        double[] bent = new double[sums.length];
        boolean everything = true;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            double steepest = pass(weights, slopes, curves, bends, bent, direction, everything);
            if (steepest <= tolerance && everything) {
                break;
            }
            everything = steepest <= tolerance;
        }
        return direction;
    }

    /** One pass of coordinate descent, over every feature or those in use; tells the steepest slope it met. */
    private double pass(double[] weights, double[] slopes, double[] curves, double[] bends, double[] bent,
            double[] direction, boolean everything) {
        double steepest = 0;
        for (int f = 0; f < weights.length; f++) {
            double weight = weights[f] + direction[f];
            if (everything || weight != 0 || direction[f] != 0) {
                double slope = slopes[f] + rows.over(f, bent) + penalty.ridge()[f] * direction[f];
                double move = penalty.best(f, weight, slope, curves[f]) - weight;
                steepest = Math.max(steepest, penalty.violation(f, weight, slope));
                if (move != 0) {
                    rows.add(f, move, bends, bent);
                    direction[f] += move;
                }
            }
        }
        return steepest;
    }

    /** Moves the weights along the direction, as far as the loss falls enough; false where it does not. */
    private boolean move(double[] weights, double[] sums, double[] direction, double[] slopes) {
        double[] along = rows.sums(direction);
        double before = loss(sums) + penalty.of(weights);
        double most = before + ROUNDING * before;
        double fall = fall(weights, direction, slopes);
        for (double share = 1; share > SHORTEST_STEP; share /= 2) {
            double[] moved = plus(weights, direction, share);
            if (loss(plus(sums, along, share)) + penalty.of(moved) <= most + SUFFICIENT * share * fall) {
                System.arraycopy(moved, 0, weights, 0, weights.length);
                return true;
            }
        }
        return false;
    }

    private double fall(double[] weights, double[] direction, double[] slopes) {
        double fall = 0;
        for (int f = 0; f < weights.length; f++) {
            fall += slopes[f] * direction[f]
                    + penalty.lasso()[f] * (Math.abs(weights[f] + direction[f]) - Math.abs(weights[f]));
        }
        return fall;
    }

    private static double[] plus(double[] from, double[] direction, double share) {
        double[] moved = new double[from.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = from[i] + share * direction[i];
        }
        return moved;
    }

    private double loss(double[] sums) {
        double loss = 0;
        for (int i = 0; i < sums.length; i++) {
            double rest = StrictMath.log1p(StrictMath.exp(-Math.abs(sums[i])));
            loss += yes[i] * (Math.max(0, -sums[i]) + rest) + no[i] * (Math.max(0, sums[i]) + rest);
        }
        return loss;
    }

    private static double probability(double sum) {
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
