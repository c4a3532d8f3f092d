package dateline.store;

import java.math.BigDecimal;
import java.util.Arrays;

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
        double[] n = Arrays.stream(text.split(",", -1)).mapToDouble(Bbox::number).toArray();
        require(n.length == 4 || n.length == 6, "must be " + FORM + ", not " + n.length);
        return n.length == 4 ? new Bbox(n[0], n[1], n[2], n[3]) : new Bbox(n[0], n[1], n[3], n[4]);
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
