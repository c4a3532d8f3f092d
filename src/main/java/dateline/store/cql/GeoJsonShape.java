package dateline.store.cql;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A GeoJSON geometry as the well-known text that JTS reads. */
final class GeoJsonShape {
    /** How deep lists stand around the positions. */
    private static final Map<String, Integer> DEPTH = Map.of("Point", 0, "MultiPoint", 1, "LineString", 1,
            "MultiLineString", 2, "Polygon", 2, "MultiPolygon", 3);

    private GeoJsonShape() {}

    static String wkt(JsonNode geometry) {
        String type = geometry.path("type").asString("");
        if (type.equals("GeometryCollection")) {
            return "GEOMETRYCOLLECTION " + list(geometry.path("geometries"), GeoJsonShape::simple);
        }
        return simple(geometry);
    }

    private static String simple(JsonNode geometry) {
        String type = geometry.path("type").asString("");
        Bounds.require(DEPTH.containsKey(type), "there is no type \"" + type + "\"");
        String coordinates = coordinates(geometry.path("coordinates"), DEPTH.get(type));
        return type.toUpperCase(Locale.ROOT) + ' ' + (type.equals("Point") ? '(' + coordinates + ')' : coordinates);
    }

    private static String coordinates(JsonNode node, int depth) {
        Bounds.require(node.isArray() && !node.isEmpty(), "coordinates are lists");
        return depth > 0 ? list(node, one -> coordinates(one, depth - 1)) : position(node);
    }

    private static String position(JsonNode node) {
        Bounds.require(node.size() >= 2 && node.get(0).isNumber() && node.get(1).isNumber(), "a position has two numbers");
        return node.get(0).asDouble() + " " + node.get(1).asDouble();
    }

    private static String list(JsonNode nodes, java.util.function.Function<JsonNode, String> each) {
        return StreamSupport.stream(nodes.spliterator(), false).map(each).collect(Collectors.joining(", ", "(", ")"));
    }
}
