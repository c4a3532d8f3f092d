package dateline.gazetteer.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A small circle on the globe that holds most of some points: the nearest 95 % to their middle, so that one place under
 * a wrong code does not blow it up.
 *
 * @param lat degrees north of the centre
 * @param lon degrees east of the centre
 * @param radiusMetres from the centre to the farthest point held
 */
record EnclosingCircle(double lat, double lon, double radiusMetres) {
    private static final double EARTH_METRES = 6_371_000;
    private static final double SHARE = 0.95;
    private static final int STEPS = 300;

    /** @param points at least one, each as {lat, lon} in degrees */
    static EnclosingCircle of(List<double[]> points) {
        List<double[]> vectors = new ArrayList<>(points.stream().map(p -> vector(p[0], p[1])).toList());
        double[] middle = mean(vectors);
        for (int i = 0; i < 10; i++) {
            middle = mean(nearest(vectors, middle));
        }
        List<double[]> kept = nearest(vectors, middle);
        double[] centre = centre(kept, middle);
        double radius = kept.stream().mapToDouble(v -> metres(v, centre)).max().orElse(0);
        return new EnclosingCircle(Math.toDegrees(Math.asin(centre[2])),
                Math.toDegrees(Math.atan2(centre[1], centre[0])), radius);
    }

    static double metres(double lat1, double lon1, double lat2, double lon2) {
        return metres(vector(lat1, lon1), vector(lat2, lon2));
    }

    private static List<double[]> nearest(List<double[]> vectors, double[] middle) {
        List<double[]> sorted = new ArrayList<>(vectors);
        sorted.sort(Comparator.comparingDouble(v -> metres(v, middle)));
        return sorted.subList(0, (int) Math.ceil(sorted.size() * SHARE));
    }

    /** Bădoiu and Clarkson's core-set iteration: step towards the farthest point, ever shorter. */
    private static double[] centre(List<double[]> vectors, double[] start) {
        double[] centre = start;
        for (int step = 1; step <= STEPS; step++) {
            double[] from = centre;
            double[] far = vectors.stream().max(Comparator.comparingDouble(v -> metres(v, from))).orElse(start);
            double share = 1.0 / (step + 1);
            centre = unit(new double[] {from[0] + share * (far[0] - from[0]), from[1] + share * (far[1] - from[1]),
                from[2] + share * (far[2] - from[2])});
        }
        return centre;
    }

    private static double[] mean(List<double[]> vectors) {
        double[] sum = new double[3];
        for (double[] v : vectors) {
            for (int i = 0; i < 3; i++) {
                sum[i] += v[i];
            }
        }
        return unit(sum);
    }

    private static double[] unit(double[] v) {
        double length = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
        return length == 0 ? new double[] {1, 0, 0} : new double[] {v[0] / length, v[1] / length, v[2] / length};
    }

    private static double[] vector(double lat, double lon) {
        double phi = Math.toRadians(lat);
        double lambda = Math.toRadians(lon);
        return new double[] {Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)};
    }

    private static double metres(double[] a, double[] b) {
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        double z = a[2] - b[2];
        return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2));
    }
}
