package dateline.gazetteer.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shapes of a TopoJSON file (TopoJSON 1.0), its arcs put together. */
final class TopoJson {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final List<Coordinate[]> arcs = new ArrayList<>();

    private final JsonNode objects;

    private TopoJson(JsonNode topology) {
        objects = topology.path("objects");
        addArcs(topology);
    }

    static TopoJson read(Path file) throws IOException {
        return new TopoJson(JsonMapper.shared().readTree(Files.readString(file)));
    }

    /** All shapes of an object as one. */
    Geometry all(String object) {
        List<Geometry> all = new ArrayList<>();
        objects.path(object).path("geometries").forEach(shape -> all.add(geometry(shape)));
        return GEOMETRY.buildGeometry(all.stream().flatMap(TopoJson::parts).toList());
    }

    /** The shapes of an object by one of their properties; those that lack it are left out. */
    Map<String, Geometry> by(String object, String property) {
        Map<String, Geometry> shapes = new TreeMap<>();
        for (JsonNode shape : objects.path(object).path("geometries")) {
            String key = shape.path("properties").path(property).asString("");
            if (!key.isEmpty() && shape.has("arcs")) {
                shapes.merge(key, geometry(shape),
                        (a, b) -> GEOMETRY.buildGeometry(Stream.of(a, b).flatMap(TopoJson::parts).toList()));
            }
        }
        return shapes;
    }

    private static Stream<Geometry> parts(Geometry shape) {
        return IntStream.range(0, shape.getNumGeometries()).mapToObj(shape::getGeometryN);
    }

    private Geometry geometry(JsonNode shape) {
        JsonNode told = shape.path("arcs");
        List<Geometry> parts = new ArrayList<>();
        switch (shape.path("type").asString()) {
            case "Polygon" -> parts.add(polygon(told));
            case "MultiPolygon" -> told.forEach(rings -> parts.add(polygon(rings)));
            case "LineString" -> parts.add(GEOMETRY.createLineString(line(told)));
            default -> told.forEach(line -> parts.add(GEOMETRY.createLineString(line(line))));
        }
        return GEOMETRY.buildGeometry(parts);
    }

    /** Arcs are differences of whole numbers, to be scaled and moved (2.1.3). */
    private void addArcs(JsonNode topology) {
        double[] scale = pair(topology.at("/transform/scale"));
        double[] move = pair(topology.at("/transform/translate"));
        for (JsonNode arc : topology.path("arcs")) {
            double x = 0;
            double y = 0;
            List<Coordinate> points = new ArrayList<>();
            for (JsonNode step : arc) {
                x += step.get(0).asDouble();
                y += step.get(1).asDouble();
                points.add(new Coordinate(x * scale[0] + move[0], y * scale[1] + move[1]));
            }
            arcs.add(points.toArray(Coordinate[]::new));
        }
    }

    private Polygon polygon(JsonNode rings) {
        List<LinearRing> all = new ArrayList<>();
        rings.forEach(ring -> all.add(GEOMETRY.createLinearRing(line(ring))));
        return GEOMETRY.createPolygon(all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    /** Arcs end to end; a negative number is the arc of its complement, backwards. */
    private Coordinate[] line(JsonNode indexes) {
        List<Coordinate> points = new ArrayList<>();
        for (JsonNode index : indexes) {
            int i = index.asInt();
            List<Coordinate> arc = new ArrayList<>(List.of(arcs.get(i < 0 ? ~i : i)));
            if (i < 0) {
                Collections.reverse(arc);
            }
            points.addAll(points.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return points.toArray(Coordinate[]::new);
    }

    private static double[] pair(JsonNode pair) {
        return new double[] {pair.get(0).asDouble(), pair.get(1).asDouble()};
    }
}
