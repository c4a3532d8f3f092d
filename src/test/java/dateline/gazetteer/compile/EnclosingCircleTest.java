package dateline.gazetteer.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EnclosingCircleTest {
    @Test
    void holdsAtLeastNineteenTwentiethsOfThePoints() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<double[]> points = new ArrayList<>();
            double lat = random.nextDouble() * 140 - 70;
            double lon = random.nextDouble() * 360 - 180;
            for (int i = 0; i < 100; i++) {
                points.add(new double[] {lat + random.nextGaussian() * 2, lon + random.nextGaussian() * 3});
            }
            EnclosingCircle circle = EnclosingCircle.of(points);
            long held = points.stream()
                    .filter(p -> EnclosingCircle.metres(p[0], p[1], circle.lat(), circle.lon())
                            <= circle.radiusMetres() + 1)
                    .count();
            assertTrue(held >= 95, held + " of 100 held");
        }
    }

    @Test
    void isNotBlownUpByOnePlaceUnderAWrongCode() {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            points.add(new double[] {50 + i % 5 * 0.1, 10 + i / 5 * 0.1});
        }
        points.add(new double[] {-30, 100});
        assertTrue(EnclosingCircle.of(points).radiusMetres() < 60_000);
    }

    @Test
    void crossesTheAntimeridian() {
        EnclosingCircle circle = EnclosingCircle.of(List.of(new double[] {65, 179}, new double[] {65, -179}));
        assertEquals(180, Math.abs(circle.lon()), 0.1);
        assertEquals(47_000, circle.radiusMetres(), 1_500);
    }
}
