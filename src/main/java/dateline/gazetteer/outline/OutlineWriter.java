package dateline.gazetteer.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes shapes as small GeoJSON: hundredths of a degree, and no point twice in a row. */
final class OutlineWriter {
    /** The fewest points of a ring, its first and last the same. */
    private static final int RING = 4;

    private OutlineWriter() {}

    /**
     * A FeatureCollection, each feature with its id and no properties.
     *
     * @param smallest square degrees; smaller parts of a shape are left out, but for its largest
     */
    static void write(Path file, Map<String, Geometry> shapes, double smallest) throws IOException {
        try (JsonGenerator json = JsonMapper.shared().createGenerator(Files.newOutputStream(file))) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeArrayPropertyStart("features");
            shapes.forEach((id, shape) -> feature(json, id, shape, smallest));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void feature(JsonGenerator json, String id, Geometry shape, double smallest) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", id);
        json.writeNullProperty("properties");
        json.writeObjectPropertyStart("geometry");
        boolean area = shape.getDimension() == 2;
        double least = area ? Math.min(smallest, largest(shape)) : 0;
        json.writeStringProperty("type", area ? "MultiPolygon" : "MultiLineString");
        json.writeArrayPropertyStart("coordinates");
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (area && shape.getGeometryN(i).getArea() >= least) {
                polygon(json, (Polygon) shape.getGeometryN(i));
            } else if (!area) {
                points(json, points((LineString) shape.getGeometryN(i)));
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static double largest(Geometry shape) {
        return IntStream.range(0, shape.getNumGeometries()).mapToDouble(i -> shape.getGeometryN(i).getArea()).max().orElse(0);
    }

    private static void polygon(JsonGenerator json, Polygon polygon) {
        json.writeStartArray();
        List<String> ring = points(polygon.getExteriorRing());
        points(json, ring.size() < RING ? List.of(ring.get(0), ring.get(0), ring.get(0), ring.get(0)) : ring);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            List<String> hole = points(polygon.getInteriorRingN(i));
            if (hole.size() >= RING) {
                points(json, hole);
            }
        }
        json.writeEndArray();
    }

    private static void points(JsonGenerator json, List<String> points) {
        json.writeStartArray();
        points.forEach(json::writeRawValue);
        json.writeEndArray();
    }

    private static List<String> points(LineString line) {
        List<String> points = new ArrayList<>();
        for (Coordinate c : line.getCoordinates()) {
            String point = "[" + hundredths(c.x) + ',' + hundredths(c.y) + ']';
            if (points.isEmpty() || !points.get(points.size() - 1).equals(point)) {
                points.add(point);
            }
        }
        return points;
    }

    /** 12.345 as 12.35, 12.0 as 12. */
    private static String hundredths(double degrees) {
        String text = Double.toString(Math.round(degrees * 100) / 100.0);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
