package dateline.fit.optimise;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Minimises a smooth convex loss by L-BFGS (Nocedal and Wright 2006, algorithms 7.4 and 7.5) with a halving line search, in one
 * thread and a fixed order, so that the same loss gives the same weights.
 */
public final class Lbfgs {
    private static final int MEMORY = 10;
    private static final double SUFFICIENT = 1e-4;
    private static final double SHORTEST_STEP = 1e-12;
    private static final double TINY = 1e-300;

    /** What is minimised. */
    public interface Loss {
        /** @param slopes filled with the loss's slope by each weight */
        double at(double[] weights, double[] slopes);
    }

    /** When a step was the last. */
    public interface Stop {
        /**
         * @param fall by how much the step bettered the loss
         * @param slope the length of the gradient where it ended, as a share of that at the start
         */
        boolean after(double fall, double loss, double slope);
    }

    private record Change(double[] weights, double[] slopes, double along) {}

    private Lbfgs() {}

    /**
     * @param size how many weights there are; all begin at zero
     * @param mostSteps after which it ends in any case
     */
    public static double[] minimise(Loss loss, int size, int mostSteps, Stop stop) {
        double[] weights = new double[size];
        double[] slopes = new double[size];
        double value = loss.at(weights, slopes);
        double first = Math.sqrt(dot(slopes, slopes) + TINY);
        Deque<Change> memory = new ArrayDeque<>();
        boolean done = false;
        for (int step = 0; step < mostSteps && !done; step++) {
            double[] direction = direction(slopes, memory);
            double fall = dot(direction, slopes);
            double length = step == 0 ? 1 / first : 1;
            double[] moved = plus(weights, length, direction);
            double[] movedSlopes = new double[size];
            double next = loss.at(moved, movedSlopes);
            while (next > value + SUFFICIENT * length * fall && length > SHORTEST_STEP) {
                length /= 2;
                moved = plus(weights, length, direction);
                next = loss.at(moved, movedSlopes);
            }
            remember(memory, plus(moved, -1, weights), plus(movedSlopes, -1, slopes));
            done = stop.after(value - next, value, Math.sqrt(dot(movedSlopes, movedSlopes)) / first);
            weights = moved;
            slopes = movedSlopes;
            value = next;
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
