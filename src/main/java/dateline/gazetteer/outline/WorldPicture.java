package dateline.gazetteer.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * The coarse countries as an SVG symbol {@code world}, in Web Mercator, {@value #SIDE} a side: what a page shows before its map.
 * Who uses it says how land and borders look. What crosses the antimeridian is drawn at both rims, where the symbol ends.
 */
final class WorldPicture {
    private static final int SIDE = 2048;
    private static final int BELOW = SIDE + 8;
    private static final double HIGHEST_LATITUDE = 85.0511287798;

    private final StringBuilder path = new StringBuilder();

    private WorldPicture() {}

    /** @param smallest square degrees; smaller islands are left out */
    static void write(Path file, Map<String, Geometry> countries, double smallest) throws IOException {
        WorldPicture picture = new WorldPicture();
        for (Geometry country : countries.values()) {
            for (int i = 0; i < country.getNumGeometries(); i++) {
                if (country.getGeometryN(i).getArea() >= smallest) {
                    picture.polygon((Polygon) country.getGeometryN(i));
                }
            }
        }
        Files.writeString(file, "<svg xmlns=\"http://www.w3.org/2000/svg\"><symbol id=\"world\" viewBox=\"0 0 " + SIDE + ' ' + SIDE
                + "\"><path vector-effect=\"non-scaling-stroke\" d=\"" + picture.path + "\"/></symbol></svg>\n");
    }

    private void polygon(Polygon polygon) {
        rings(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings(polygon.getInteriorRingN(i));
        }
    }

    private void rings(LineString line) {
        List<int[]> ring = unrolled(line.getCoordinates());
        IntSummaryStatistics across = ring.stream().mapToInt(point -> point[0]).summaryStatistics();
        for (int world = -1; world <= 1; world++) {
            if (across.getMin() + world * SIDE < SIDE && across.getMax() + world * SIDE > 0) {
                ring(ring, world * SIDE);
            }
        }
    }

    /** Points with no jump from one rim to the other; closed below the world if they go round the pole. */
    private static List<int[]> unrolled(Coordinate[] points) {
        List<int[]> ring = new ArrayList<>();
        int before = across(points[0].x);
        for (Coordinate point : points) {
            int x = across(point.x);
            before = x - SIDE * Math.round((x - before) / (float) SIDE);
            ring.add(new int[] {before, down(point.y)});
        }
        int first = ring.get(0)[0];
        if (Math.abs(before - first) > SIDE / 2) {
            ring.add(new int[] {before, BELOW});
            ring.add(new int[] {first, BELOW});
        }
        return ring;
    }

    /** From point to point, and closed. */
    private void ring(List<int[]> ring, int aside) {
        path.append('M').append(ring.get(0)[0] + aside).append(' ').append(ring.get(0)[1]).append('l');
        for (int i = 1; i < ring.size(); i++) {
            int x = ring.get(i)[0] - ring.get(i - 1)[0];
            int y = ring.get(i)[1] - ring.get(i - 1)[1];
            if (x != 0 || y != 0) {
                path.append(x).append(y < 0 ? "" : " ").append(y).append(' ');
            }
        }
        path.append("0 0z"); // a dot is drawn, too
    }

    private static int across(double lon) {
        return (int) Math.round((lon + 180) / 360 * SIDE);
    }

    private static int down(double lat) {
        double sin = Math.sin(Math.toRadians(Math.max(-HIGHEST_LATITUDE, Math.min(HIGHEST_LATITUDE, lat))));
        return (int) Math.round((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * SIDE);
    }
}
