package dateline.gazetteer.compile;

import dateline.gazetteer.Level;
import dateline.gazetteer.compile.SourceName.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * GeoNames' {@code admin1CodesASCII.txt}: code ("UA.07"), name, ascii name, id. A dump of cities only has no rows for
 * regions, so they are made from this file, with the middle of the places inside.
 */
final class GeoNamesAdmin1 {
    private static final int LEAST_RADIUS_METRES = 15_000;
    private static final double MARGIN = 1.1;

    private GeoNamesAdmin1() {}

    static List<SourcePlace> read(Path file, Map<Long, GeoNamesRow> there, Map<String, List<double[]>> inside,
            Map<Long, List<SourceName>> names) throws IOException {
        List<SourcePlace> regions = new ArrayList<>();
        try (BufferedReader in = Table.open(file)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] f = line.split("\t", -1);
                number++;
                if (f.length != 4 || !f[0].matches("[A-Z]{2}\\..+") || !f[3].matches("\\d{1,18}")) {
                    throw new IOException(file + ", line " + number + ": expected 4 fields separated by tabs: a code"
                            + " like UA.07, name, ascii name, id (GeoNames' admin1CodesASCII), found " + f.length);
                }
                long id = Long.parseLong(f[3]);
                if (!there.containsKey(id) && inside.containsKey(f[0])) {
                    regions.add(region(f, inside.get(f[0]), names.getOrDefault(id, List.of())));
                }
            }
        }
        return regions;
    }

    private static SourcePlace region(String[] f, List<double[]> points, List<SourceName> tagged) {
        EnclosingCircle circle = EnclosingCircle.of(points);
        NameList names = new NameList().addAll(tagged).add(new SourceName(f[1], "", Kind.SHOWN, "geonames"));
        return new SourcePlace("geonames:" + f[3], Level.ADMIN1, "ADM1", circle.lat(), circle.lon(),
                (int) Math.max(LEAST_RADIUS_METRES, circle.radiusMetres() * MARGIN), f[0].substring(0, 2),
                f[0].substring(3), 0, names.toList());
    }

    /** The circle round a known point that holds the places inside, or the usual radius where there are too few. */
    static int radiusMetres(List<double[]> points, double lat, double lon, int usual) {
        if (points == null || points.size() < 3) {
            return usual;
        }
        EnclosingCircle circle = EnclosingCircle.of(points);
        double off = EnclosingCircle.metres(lat, lon, circle.lat(), circle.lon());
        return (int) Math.max(LEAST_RADIUS_METRES, (circle.radiusMetres() + off) * MARGIN);
    }

    static List<SourceName> names(CityRow row, List<SourceName> tagged) {
        return CityTable.names(row, List.of(), tagged, "geonames").toList();
    }
}
