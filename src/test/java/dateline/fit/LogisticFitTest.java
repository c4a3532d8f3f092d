package dateline.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogisticFitTest {
    private static final double TOLERANCE = 1e-6;

    @Test
    void aFeatureOfEveryRowWeighsTheLogOddsOfYes() {
        List<int[]> rows = IntStream.range(0, 8).mapToObj(i -> new int[] {0}).toList();
        boolean[] positive = {true, true, true, true, true, true, false, false};
        double[] weights = fit(rows, positive, Penalty.ridge(1, 0));
        assertEquals(Math.log(3), weights[0], 1e-6);
    }

    @Test
    void aRowCountsByItsWeight() {
        double[] weights = new LogisticFit(BinaryRows.of(List.of(new int[] {0}, new int[] {0}), 1),
                new boolean[] {true, false}, new double[] {5, 0.5}, Penalty.ridge(1, 0)).weights(TOLERANCE);
        assertEquals(Math.log(10), weights[0], 1e-6);
    }

    @Test
    void whatNoRowHasStaysAtItsPrior() {
        Penalty ridge = Penalty.ridge(2, 1);
        Penalty drawn = new Penalty(new double[] {0, 0.7}, ridge.ridge(), ridge.lasso(), ridge.floor());
        assertEquals(0.7, fit(List.of(new int[] {0}), new boolean[] {true}, drawn)[1], 1e-9);
    }

    @Test
    void noWeightFallsBelowItsFloor() {
        Penalty ridge = Penalty.ridge(2, 1);
        Penalty floored = new Penalty(ridge.prior(), ridge.ridge(), ridge.lasso(), new double[] {-9, 0.2});
        Sample sample = Sample.of(2, 300);
        boolean[] against = new boolean[300];
        IntStream.range(0, 300).forEach(i -> against[i] = sample.rows.get(i).length == 1);
        assertEquals(0.2, fit(sample.rows, against, floored)[1], 1e-9);
    }

    @Test
    void aLassoLeavesOutWhatTellsNothing() {
        Sample sample = Sample.of(40, 3_000);
        Penalty ridge = Penalty.ridge(40, 0.01);
        double[] weights = fit(sample.rows, sample.positive,
                new Penalty(ridge.prior(), ridge.ridge(), Penalty.filled(40, 60), ridge.floor()));
        assertTrue(weights[1] > 0.3 && weights[2] < -0.3, Arrays.toString(weights));
        assertTrue(IntStream.range(3, 40).filter(f -> weights[f] != 0).count() <= 3, Arrays.toString(weights));
    }

    /** Where the loss is flat by plain arithmetic, whatever way led there. */
    @Test
    void noSlopeIsLeft() {
        Sample sample = Sample.of(60, 2_000);
        double[] weights = fit(sample.rows, sample.positive, Penalty.ridge(60, 0.5));
        double[] slopes = new double[60];
        for (int i = 0; i < sample.rows.size(); i++) {
            double sum = Arrays.stream(sample.rows.get(i)).mapToDouble(f -> weights[f]).sum();
            double error = 1 / (1 + Math.exp(-sum)) - (sample.positive[i] ? 1 : 0);
            Arrays.stream(sample.rows.get(i)).forEach(f -> slopes[f] += error);
        }
        IntStream.range(0, 60).forEach(f -> slopes[f] += 0.5 * weights[f]);
        assertArrayEquals(new double[60], slopes, 2 * TOLERANCE);
    }

    @Test
    void theSameRowsGiveTheSameWeights() {
        Sample sample = Sample.of(30, 1_000);
        Penalty penalty = Penalty.ridge(30, 1);
        assertArrayEquals(fit(sample.rows, sample.positive, penalty), fit(sample.rows, sample.positive, penalty), 0);
    }

    private static double[] fit(List<int[]> rows, boolean[] positive, Penalty penalty) {
        double[] once = new double[positive.length];
        Arrays.fill(once, 1);
        return new LogisticFit(BinaryRows.of(rows, penalty.prior().length), positive, once, penalty).weights(TOLERANCE);
    }

    /** Rows with feature 0 always and the others by chance, of which 1 speaks for and 2 against. */
    private record Sample(List<int[]> rows, boolean[] positive) {
        static Sample of(int features, int size) {
            Random random = new Random(1);
            List<int[]> rows = new ArrayList<>();
            boolean[] positive = new boolean[size];
            for (int i = 0; i < size; i++) {
                int[] row = IntStream.range(0, features).filter(f -> f == 0 || random.nextInt(3) == 0).toArray();
                double sum = Arrays.stream(row).mapToDouble(f -> f == 1 ? 2 : f == 2 ? -2 : 0).sum();
                positive[i] = random.nextDouble() < 1 / (1 + Math.exp(-sum));
                rows.add(row);
            }
            return new Sample(rows, positive);
        }
    }
}
