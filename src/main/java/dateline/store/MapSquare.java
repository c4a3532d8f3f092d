package dateline.store;

/** The squares of the Web Mercator world: 2^fineness a side. */
final class MapSquare {
    static final int FINEST = 25;
    private static final double NORTHERNMOST = 85.05; // degrees; the squares end there

    private MapSquare() {}

    /** A number for the finest square that holds a point. */
    static long of(double lon, double lat) {
        double sin = Math.sin(Math.toRadians(Math.max(-NORTHERNMOST, Math.min(NORTHERNMOST, lat))));
        double x = (lon + 180) / 360;
        double y = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
        long side = 1L << FINEST;
        return Math.min(side - 1, (long) (y * side)) * side + Math.min(side - 1, (long) (x * side));
    }

    /** A number for the square that holds a finest one: each its own, for one fineness. */
    static long holding(long finest, int fineness) {
        int finer = FINEST - fineness;
        return finest >>> FINEST + finer << fineness | (finest & (1L << FINEST) - 1) >>> finer;
    }
}
