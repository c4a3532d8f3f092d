package dateline.fit.optimise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LbfgsTest {
    @Test
    void findsTheLeastOfBowlsOfAnyWidth() {
        Random random = new Random(7);
        for (int run = 0; run < 50; run++) {
            int size = 1 + random.nextInt(40);
            double[] least = random.doubles(size, -5, 5).toArray();
            double[] width = random.doubles(size, 0.1, 100).toArray();
            double[] found = Lbfgs.minimise(bowl(least, width), size, 500, (fall, loss, slope) -> slope < 1e-9);
            assertArrayEquals(least, found, 1e-5);
        }
    }

    @Test
    void endsAfterTheMostStepsAndWhereItIsToldTo() {
        double[] least = {3, -2};
        int[] asked = {0};
        Lbfgs.minimise(bowl(least, new double[] {1, 90}), 2, 3, (fall, loss, slope) -> asked[0]++ < 0);
        assertEquals(3, asked[0]);
        Lbfgs.minimise(bowl(least, new double[] {1, 90}), 2, 30, (fall, loss, slope) -> ++asked[0] == 5);
        assertEquals(5, asked[0]);
    }

    private static Lbfgs.Loss bowl(double[] least, double[] width) {
        return (weights, slopes) -> {
            double loss = 0;
            for (int i = 0; i < weights.length; i++) {
                slopes[i] = width[i] * (weights[i] - least[i]);
                loss += slopes[i] * (weights[i] - least[i]) / 2;
            }
            return loss;
        };
    }
}
