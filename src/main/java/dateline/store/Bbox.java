package dateline.store;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A box of degrees, WGS 84, edges included; it crosses the antimeridian where west is greater than east.
 *
 * @param west -180 to 180
 * @param south -90 to 90
 * @param east -180 to 180
 * @param north -90 to 90, not less than south
 */
public record Bbox(double west, double south, double east, double north) {
    /** What {@link #parse} takes, for error messages and help. */
    public static final String FORM = "four numbers west,south,east,north in degrees"
            + " (or six, with heights third and last, which are ignored)";

    public static final Bbox EARTH = new Bbox(-180, -90, 180, 90);

    /** Points a side by which a box of another reference system is followed. */
    private static final int STEPS = 20;

    public Bbox {
        require(Math.abs(west) <= 180 && Math.abs(east) <= 180, "west and east must be between -180 and 180");
        require(Math.abs(south) <= 90 && Math.abs(north) <= 90, "south and north must be between -90 and 90");
        require(south <= north, "south must not be greater than north");
    }

    /**
     * Reads the OGC API parameter {@code bbox}. Reports have no height, so heights are checked and ignored.
     *
     * @throws IllegalArgumentException that says what the text should be
     */
    public static Bbox parse(String text) {
        double[] n = numbers(text);
        return new Bbox(n[0], n[1], n[2], n[3]);
    }

    /** The same in the axes and units of another reference system: the smallest box of degrees that holds that box. */
    static Bbox parse(String text, Crs crs) {
        double[] n = numbers(text);
        require(n[0] <= n[2] && n[1] <= n[3] || crs.keepsBoxes(), "must have its lower corner first");
        Coordinate low = crs.toLonLat(new Coordinate(n[0], n[1]));
        Coordinate high = crs.toLonLat(new Coordinate(n[2], n[3]));
        if (crs.keepsBoxes()) {
            return new Bbox(onEarth(low.x, 180), onEarth(low.y, 90), onEarth(high.x, 180), onEarth(high.y, 90));
        }
        Envelope around = new Envelope(low, high);
        for (int i = 0; i <= STEPS; i++) {
            double x = n[0] + (n[2] - n[0]) * i / STEPS;
            double y = n[1] + (n[3] - n[1]) * i / STEPS;
            around.expandToInclude(crs.toLonLat(new Coordinate(x, n[1])));
            around.expandToInclude(crs.toLonLat(new Coordinate(x, n[3])));
            around.expandToInclude(crs.toLonLat(new Coordinate(n[0], y)));
            around.expandToInclude(crs.toLonLat(new Coordinate(n[2], y)));
        }
        return new Bbox(around.getMinX(), around.getMinY(), around.getMaxX(), around.getMaxY());
    }

    /** What lies in this box and in one that does not cross the antimeridian: none, one or two boxes. */
    public List<Bbox> and(Bbox other) {
        return parts().stream().filter(p -> p.west <= other.east && other.west <= p.east && p.south <= other.north
                && other.south <= p.north).map(p -> new Bbox(Math.max(p.west, other.west), Math.max(p.south, other.south),
                Math.min(p.east, other.east), Math.min(p.north, other.north))).toList();
    }

    /** West, south, east and north, or what another reference system has in their place. */
    private static double[] numbers(String text) {
        double[] n = Arrays.stream(text.split(",", -1)).mapToDouble(Bbox::number).toArray();
        require(n.length == 4 || n.length == 6, "must be " + FORM + ", not " + n.length);
        return n.length == 4 ? n : new double[] {n[0], n[1], n[3], n[4]};
    }

    /** A metre beyond the edge, where another system has rounded it, is the edge. */
    private static double onEarth(double degrees, double greatest) {
        return Math.abs(degrees) < greatest + 1e-5 ? Math.max(-greatest, Math.min(greatest, degrees)) : degrees;
    }

    /** The least hundredth of a degree, which is what places are rounded to, that is not less: without the error of a product. */
    public static double hundredthFrom(double degrees) {
        long hundredth = (long) Math.floor(degrees * 100) - 1;
        while (hundredth / 100.0 < degrees) {
            hundredth++;
        }
        return hundredth / 100.0;
    }

    /** The greatest hundredth that is not more. */
    public static double hundredthTo(double degrees) {
        return -hundredthFrom(-degrees);
    }

    /** The same in boxes that do not cross the antimeridian: one or two. */
    public List<Bbox> parts() {
        return crossesAntimeridian() ? List.of(new Bbox(west, south, 180, north), new Bbox(-180, south, east, north))
                : List.of(this);
    }

    public boolean crossesAntimeridian() {
        return west > east;
    }

    /** Whether a point lies in it or on its edge. */
    public boolean holds(double lon, double lat) {
        boolean between = crossesAntimeridian() ? lon >= west || lon <= east : lon >= west && lon <= east;
        return between && lat >= south && lat <= north;
    }

    private static double number(String text) {
        try {
            return new BigDecimal(text.strip()).doubleValue(); // unlike Double, takes neither NaN nor 0x1p3
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("must be " + FORM + "; \"" + text + "\" is no number");
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
