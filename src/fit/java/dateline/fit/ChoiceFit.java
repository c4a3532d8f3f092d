package dateline.fit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Conditional logit (McFadden 1974): of each group's options one is right, or several alike, or none, which has the weight zero.
 * Fitted with a ridge by L-BFGS (Nocedal and Wright 2006, algorithm 7.5), in one thread and a fixed order, so that the same rows
 * give the same weights.
 */
final class ChoiceFit {
    private static final int MEMORY = 10;
    private static final int MOST_STEPS = 300;
    private static final double TOLERANCE = 1e-6; // of the loss, a step
    private static final double SUFFICIENT = 1e-4;
    private static final double TINY = 1e-300;

    /**
     * @param options by option, the numbers of its features
     * @param right by option
     */
    record Group(int[][] options, boolean[] right) {}

    private record Change(double[] weights, double[] slopes, double along) {}

    private final List<Group> groups;
    private final double[] ridge;
    private double[] slopes;

    /** @param ridge by feature: half of it times the weight's square is added to the loss */
    ChoiceFit(List<Group> groups, double[] ridge) {
        this.groups = groups;
        this.ridge = ridge;
    }

    double[] weights() {
        double[] weights = new double[ridge.length];
        double loss = loss(weights);
        Deque<Change> memory = new ArrayDeque<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] before = slopes;
            double[] direction = direction(before, memory);
            double fall = dot(direction, before);
            double size = step == 0 ? 1 / Math.sqrt(dot(before, before) + TINY) : 1;
            double[] moved = plus(weights, size, direction);
            double next = loss(moved);
            while (next > loss + SUFFICIENT * size * fall && size > 1e-12) {
                size /= 2;
                moved = plus(weights, size, direction);
                next = loss(moved);
            }
            remember(memory, plus(moved, -1, weights), plus(slopes, -1, before));
            boolean done = loss - next < TOLERANCE * Math.max(1, Math.abs(loss));
            weights = moved;
            loss = next;
            if (done) {
                break;
            }
        }
        return weights;
    }

    private static void remember(Deque<Change> memory, double[] weights, double[] slopes) {
        double along = dot(weights, slopes);
        if (along > 0) {
            memory.addLast(new Change(weights, slopes, along));
        }
        if (memory.size() > MEMORY) {
            memory.removeFirst();
        }
    }

    private static double[] direction(double[] slopes, Deque<Change> memory) {
        double[] direction = plus(new double[slopes.length], -1, slopes);
        double[] shares = new double[memory.size()];
        int at = memory.size();
        for (Iterator<Change> it = memory.descendingIterator(); it.hasNext();) {
            Change change = it.next();
            shares[--at] = dot(change.weights, direction) / change.along;
            direction = plus(direction, -shares[at], change.slopes);
        }
        if (!memory.isEmpty()) {
            Change last = memory.getLast();
            direction = plus(new double[slopes.length], last.along / dot(last.slopes, last.slopes), direction);
        }
        for (Change change : memory) {
            double back = dot(change.slopes, direction) / change.along;
            direction = plus(direction, shares[at++] - back, change.weights);
        }
        return direction;
    }

    /** The loss; leaves its slopes behind. */
    private double loss(double[] weights) {
        double loss = 0;
        slopes = new double[weights.length];
        for (int f = 0; f < weights.length; f++) {
            loss += 0.5 * ridge[f] * weights[f] * weights[f];
            slopes[f] = ridge[f] * weights[f];
        }
        for (Group group : groups) {
            loss += loss(group, weights);
        }
        return loss;
    }

    private double loss(Group group, double[] weights) {
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
                slopes[f] += error;
            }
        }
        return StrictMath.log(all) - StrictMath.log(Math.max(right, TINY));
    }

    static double sum(int[] features, double[] weights) {
        double sum = 0;
        for (int f : features) {
            sum += weights[f];
        }
        return sum;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] plus(double[] from, double times, double[] direction) {
        double[] moved = new double[from.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = from[i] + times * direction[i];
        }
        return moved;
    }
}
