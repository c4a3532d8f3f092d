package dateline.gazetteer.compile;

import dateline.gazetteer.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Places from GeoNames' own dump files, unzipped in one directory: the widest of {@code allCountries.txt},
 * {@code cities500.txt}, {@code cities1000.txt}, {@code cities5000.txt} and {@code cities15000.txt}; with it, where
 * they are there, {@code alternateNamesV2.txt} (names with their language) and {@code admin1CodesASCII.txt} (first-level
 * regions). Only populated places, first- and second-level regions, countries, seas and wide regions are taken.
 *
 * @param cities populated places, with names by language where the dump tells them
 * @param others regions, countries and seas
 * @param refused rows left out, by cause
 * @param notes what the operator should know of the dump: what it lacks
 */
public record GeoNamesDump(List<SourcePlace> cities, List<SourcePlace> others, Map<String, Long> refused,
        List<String> notes) {
    private static final List<String> TABLES =
            List.of("allCountries.txt", "cities500.txt", "cities1000.txt", "cities5000.txt", "cities15000.txt");
    private static final String ADMIN1 = "admin1CodesASCII.txt";
    private static final String COUNTRIES = "countryInfo.txt";
    private static final int EVERY = 500_000;

    /**
     * @param minPopulation populated places with fewer inhabitants are left out
     * @param progress told what is being done, a line a step
     * @throws IOException where a file is missing or is not what its name says; the message tells the line and what was
     *     expected
     */
    public static GeoNamesDump read(Path directory, long minPopulation, Consumer<String> progress) throws IOException {
        Map<Long, GeoNamesRow> rows = new HashMap<>();
        Map<String, Long> refused = new TreeMap<>();
        Path countryInfo = directory.resolve(COUNTRIES);
        GeoNamesCountries countries =
                Files.exists(countryInfo) ? GeoNamesCountries.read(countryInfo) : GeoNamesCountries.ANY;
        Path table = table(directory);
        progress.accept("reading " + table.getFileName());
        long[] count = new long[1];
        GeoNamesRow.read(table, row -> {
            if (++count[0] % EVERY == 0) {
                progress.accept(table.getFileName() + ": " + count[0] + " rows read, " + rows.size() + " kept");
            }
            String cause = countries.knows(row) ? row.refusal(minPopulation) : "unknown country " + row.country();
            if (cause == null) {
                rows.put(row.id(), row);
            } else {
                refused.merge(cause, 1L, Long::sum);
            }
        });
        Map<Long, List<SourceName>> names = GeoNamesAlternates.read(directory, rows.keySet(), progress);
        return places(directory, rows, names, refused);
    }

    private static Path table(Path directory) throws IOException {
        for (String name : TABLES) {
            if (Files.exists(directory.resolve(name))) {
                return directory.resolve(name);
            }
        }
        throw new IOException(directory + " holds none of " + TABLES + ": unzip GeoNames' dump there");
    }

    private static GeoNamesDump places(Path directory, Map<Long, GeoNamesRow> rows, Map<Long, List<SourceName>> names,
            Map<String, Long> refused) throws IOException {
        Map<String, List<double[]>> inside = new HashMap<>();
        List<SourcePlace> cities = new ArrayList<>();
        List<SourcePlace> others = new ArrayList<>();
        List<GeoNamesRow> ordered = new ArrayList<>(rows.values());
        ordered.sort((a, b) -> Long.compare(a.id(), b.id()));
        for (GeoNamesRow row : ordered) {
            if (row.isPopulatedPlace()) {
                cities.add(CityTable.place(row.city(), List.of(), names.getOrDefault(row.id(), List.of()), "geonames"));
                inside.computeIfAbsent(row.admin1Key(), k -> new ArrayList<>()).add(row.point());
                inside.computeIfAbsent(row.admin2Key(), k -> new ArrayList<>()).add(row.point());
            }
        }
        for (GeoNamesRow row : ordered) {
            if (!row.isPopulatedPlace()) {
                others.add(area(row, names.getOrDefault(row.id(), List.of()), inside));
            }
        }
        if (Files.exists(directory.resolve(ADMIN1))) {
            others.addAll(GeoNamesAdmin1.read(directory.resolve(ADMIN1), rows, inside, names));
        }
        return new GeoNamesDump(cities, others, Collections.unmodifiableMap(refused), notes(directory));
    }

    private static List<String> notes(Path directory) {
        return Files.exists(directory.resolve(GeoNamesAlternates.FILE)) ? List.of()
                : List.of("no " + GeoNamesAlternates.FILE + " in " + directory + ": names stay without their language");
    }

    private static SourcePlace area(GeoNamesRow row, List<SourceName> tagged, Map<String, List<double[]>> inside) {
        String key = row.level() == Level.ADMIN1 ? row.admin1Key() : row.level() == Level.ADMIN2 ? row.admin2Key() : "";
        int radius = GeoNamesAdmin1.radiusMetres(inside.get(key), row.lat(), row.lon(), row.usualRadiusMetres());
        return new SourcePlace("geonames:" + row.id(), row.level(), row.feature(), row.lat(), row.lon(), radius,
                row.country().isEmpty() ? null : row.country(), row.admin1().isEmpty() ? null : row.admin1(),
                row.population(), GeoNamesAdmin1.names(row.city(), tagged));
    }
}
