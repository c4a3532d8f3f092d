package dateline.gazetteer.outline;

import dateline.gazetteer.Level;
import dateline.gazetteer.compile.SourcePlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Which shapes of Natural Earth make up which region of the gazetteer. A shape is the region whose GeoNames id it carries,
 * and a part of the region that most populated places within it lie in: so the provinces of Italy make up its regions.
 */
final class RegionShapes {
    /** Of the places within a shape, how many must lie in one region for the shape to be a part of it. */
    private static final double AGREEMENT = 0.6;

    private final Map<String, SourcePlace> regionById = new HashMap<>();
    private final Map<String, SourcePlace> regionByCode = new HashMap<>();
    private final STRtree cities = new STRtree();

    /** @param places of all levels, see {@link dateline.gazetteer.compile.SourceTables} */
    RegionShapes(List<SourcePlace> places) {
        for (SourcePlace place : places) {
            if (place.level() == Level.ADMIN1) {
                regionById.put(place.id(), place);
                regionByCode.putIfAbsent(place.country() + '.' + place.admin1Code(), place);
            } else if (place.level() == Level.ADMIN2) {
                regionById.put(place.id(), place);
            } else if (place.level() == Level.CITY && place.admin1Code() != null) {
                cities.insert(new Envelope(new Coordinate(place.lon(), place.lat())), place);
            }
        }
    }

    /** The shapes of the regions, by the gazetteer's place id; borders that two regions share stay shared. */
    Map<String, Geometry> of(List<NaturalEarthShape> shapes, double toleranceDegrees) {
        Map<String, List<Geometry>> parts = new TreeMap<>();
        for (NaturalEarthShape shape : shapes) {
            SourcePlace own = regionById.get("geonames:" + shape.geoNamesId());
            if (own != null) {
                parts.computeIfAbsent(own.id(), id -> new ArrayList<>()).add(shape.geometry());
            }
            SourcePlace around = own != null && own.level() == Level.ADMIN1 ? null : regionAround(shape.geometry());
            if (around != null) {
                parts.computeIfAbsent(around.id(), id -> new ArrayList<>()).add(shape.geometry());
            }
        }
        Map<String, Geometry> whole = new TreeMap<>();
        parts.forEach((id, of) -> whole.put(id, dissolved(of)));
        return simplified(whole, toleranceDegrees);
    }

    SourcePlace region(String id) {
        return regionById.get(id);
    }

    @SuppressWarnings("unchecked")
    private SourcePlace regionAround(Geometry shape) {
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(shape);
        List<SourcePlace> near = cities.query(shape.getEnvelopeInternal());
        Map<String, Long> votes = near.stream()
                .filter(city -> prepared.contains(shape.getFactory().createPoint(new Coordinate(city.lon(), city.lat()))))
                .collect(Collectors.groupingBy(city -> city.country() + '.' + city.admin1Code(), Collectors.counting()));
        long all = votes.values().stream().mapToLong(n -> n).sum();
        return votes.entrySet().stream().filter(vote -> vote.getValue() >= AGREEMENT * all)
                .map(Map.Entry::getKey).findFirst().map(regionByCode::get).orElse(null);
    }

    private static Geometry dissolved(List<Geometry> parts) {
        return parts.stream().reduce((a, b) -> OverlayNGRobust.overlay(a, b, OverlayNG.UNION)).orElseThrow();
    }

    /** Regions of one level are simplified together, for only they lie side by side. */
    private Map<String, Geometry> simplified(Map<String, Geometry> whole, double toleranceDegrees) {
        Map<String, Geometry> all = new TreeMap<>();
        Function<String, Level> level = id -> regionById.get(id).level();
        whole.keySet().stream().collect(Collectors.groupingBy(level)).values().forEach(ids -> {
            Geometry[] coverage = ids.stream().map(whole::get).toArray(Geometry[]::new);
            Geometry[] simple = CoverageSimplifier.simplify(coverage, toleranceDegrees);
            for (int i = 0; i < simple.length; i++) {
                all.put(ids.get(i), simple[i]);
            }
        });
        return all;
    }
}
