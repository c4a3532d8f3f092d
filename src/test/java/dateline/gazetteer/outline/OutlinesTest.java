package dateline.gazetteer.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.gazetteer.Level;
import dateline.gazetteer.compile.ShippedTables;
import dateline.gazetteer.compile.SourcePlace;
import dateline.gazetteer.compile.SourceTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outlines that ship, read as a reader's browser reads them. */
class OutlinesTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final Path BASEMAP = Path.of("data/basemap");
    private static final Map<String, Map<String, Geometry>> REGIONS = new TreeMap<>();
    private static Map<String, SourcePlace> places;

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.list(BASEMAP.resolve("regions"))) {
            for (Path file : files.toList()) {
                REGIONS.put(file.getFileName().toString().replace(".json", ""), shapes(file));
            }
        }
        places = SourceTables.read(ShippedTables.directory()).stream()
                .collect(Collectors.toMap(SourcePlace::id, Function.identity()));
    }

    @Test
    void areThoseOfTheGazetteersRegionsInTheirCountry() {
        REGIONS.forEach((country, shapes) -> shapes.keySet().forEach(id ->
                assertEquals(country, places.get(id).country(), id)));
        long regions = places.values().stream().filter(p -> p.level() == Level.ADMIN1).count();
        long drawn = REGIONS.values().stream().flatMap(shapes -> shapes.keySet().stream())
                .filter(id -> places.get(id).level() == Level.ADMIN1).count();
        assertTrue(drawn > 0.85 * regions, drawn + " of " + regions);
    }

    @Test
    void holdThePointsOfTheirRegions() {
        List<String> outside = new ArrayList<>();
        REGIONS.values().forEach(shapes -> shapes.forEach((id, shape) -> {
            SourcePlace place = places.get(id);
            if (shape.distance(point(place.lon(), place.lat())) * 111_000 > place.uncertaintyMetres()) {
                outside.add(id);
            }
        }));
        assertTrue(outside.size() < 60, outside.toString());
    }

    @ParameterizedTest
    @CsvSource({"IT, 3174618, 9.19, 45.47", "GB, 6269131, -0.13, 51.51", "GB, 2638360, -3.19, 55.95",
            "ES, 2593109, -5.98, 37.39", "FR, 2985244, 7.27, 43.7", "UA, 703883, 34.1, 44.95", "US, 4361885, -76.61, 39.29"})
    void holdTheTownsOfTheirRegions(String country, String id, double lon, double lat) {
        assertTrue(REGIONS.get(country).get("geonames:" + id).isWithinDistance(point(lon, lat), 0.05));
    }

    @Test
    void drawCrimeaAsUkraines() {
        assertFalse(REGIONS.get("RU").containsKey("geonames:703883"));
    }

    /** A ring by hand, or the ground's own lake. */
    @Test
    void giveEachSeaAnOutlineOfItsOwn() throws IOException {
        JsonNode rings = JsonMapper.shared().readTree(Files.readString(BASEMAP.resolve("seas.json")));
        Geometry lakes = shapes(BASEMAP.resolve("water.json")).get("lakes");
        List<String> without = places.values().stream().filter(place -> place.level() == Level.SEA)
                .filter(place -> !rings.has(place.id()) && !lakes.intersects(point(place.lon(), place.lat())))
                .map(SourcePlace::id).toList();
        assertEquals(List.of(), without);
    }

    /** A reader who comes near a country asks for the lines between its regions, and is not told that there is no such file. */
    @Test
    void haveAFileForEachCountryOfTheGround() throws IOException {
        Set<String> ground = new TreeSet<>();
        JsonMapper.shared().readTree(Files.readString(BASEMAP.resolve("basemap.json"))).at("/objects/countries/geometries")
                .forEach(country -> ground.add(country.at("/properties/code").asString("")));
        ground.remove("");
        ground.removeAll(REGIONS.keySet());
        assertEquals(Set.of(), ground);
    }

    private static Geometry point(double lon, double lat) {
        return GEOMETRY.createPoint(new Coordinate(lon, lat));
    }

    private static Map<String, Geometry> shapes(Path file) throws IOException {
        Map<String, Geometry> shapes = new TreeMap<>();
        for (JsonNode feature : JsonMapper.shared().readTree(Files.readString(file)).path("features")) {
            List<Polygon> parts = new ArrayList<>();
            if (feature.at("/geometry/type").asString().equals("MultiLineString")) {
                continue; // rivers
            }
            feature.at("/geometry/coordinates").forEach(rings -> parts.add(GEOMETRY.createPolygon(ring(rings.get(0)))));
            shapes.put(feature.path("id").asString(), GEOMETRY.createMultiPolygon(parts.toArray(Polygon[]::new)));
        }
        return shapes;
    }

    private static Coordinate[] ring(JsonNode points) {
        List<Coordinate> ring = new ArrayList<>();
        points.forEach(p -> ring.add(new Coordinate(p.get(0).asDouble(), p.get(1).asDouble())));
        return ring.toArray(Coordinate[]::new);
    }
}
