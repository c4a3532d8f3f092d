package dateline.gazetteer.compile;

import dateline.gazetteer.Level;
import dateline.gazetteer.compile.SourceName.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Seas, continents, historic and macro regions, dissolved and disputed states, all by hand. */
final class HandPlaces {
    private static final List<String> COLUMNS =
            List.of("id", "level", "feature", "lat", "lon", "km", "country", "ru", "uk", "es", "en");

    private HandPlaces() {}

    static List<SourcePlace> read(Path tables) throws IOException {
        List<SourcePlace> places = new ArrayList<>();
        Table.read(tables.resolve("seas-and-regions.tsv"), COLUMNS, row -> places.add(place(row)));
        return places;
    }

    private static SourcePlace place(Table.Row row) throws IOException {
        List<SourceName> names = HandNames.of(row);
        if (names.isEmpty()) {
            throw row.wrong("a place without a name");
        }
        String id = row.text("id").matches("\\d+") ? "geonames:" + row.text("id") : "dateline:" + row.text("id");
        return new SourcePlace(id, level(row), row.text("feature"), row.lat(), row.lon(),
                (int) row.number("km") * 1000, row.textOrNull("country"), null, 0,
                new NameList().addAll(names).add(new SourceName(row.text("en").split("\\|")[0], "", Kind.SHOWN, "hand"))
                        .toList());
    }

    private static Level level(Table.Row row) throws IOException {
        try {
            return Level.valueOf(row.text("level").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.wrong("sea or region", "level");
        }
    }
}
