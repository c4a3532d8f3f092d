package dateline.store.cql;

import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** The geometries that a filter names, brought to longitude and latitude and checked. */
record Shapes(UnaryOperator<Coordinate> toLonLat) {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double ROUNDING = 1e-9;

    /** @throws IllegalArgumentException that says what is wrong with the geometry */
    Geometry lonLat(Geometry told) {
        Bounds.vertices(told.getNumPoints());
        Geometry shape = told.copy();
        shape.apply(new Reprojection(toLonLat));
        Envelope box = shape.getEnvelopeInternal();
        Bounds.require(!shape.isEmpty() && onEarth(box), "has a geometry beyond 180 degrees of longitude or 90 of latitude");
        Bounds.require(shape.isValid(), "has a " + shape.getGeometryType() + " that crosses itself or is not closed");
        return shape;
    }

    /** A box from its lower and its upper corner, which in longitude may lie beyond the antimeridian. */
    Geometry box(double[] n) {
        Bounds.require(n.length == 4 || n.length == 6, "has a BBOX of " + n.length + " numbers; it takes four, or six with heights");
        Coordinate low = toLonLat.apply(new Coordinate(n[0], n[1]));
        Coordinate high = toLonLat.apply(new Coordinate(n[n.length / 2], n[n.length / 2 + 1]));
        Bounds.require(low.y <= high.y, "has a BBOX whose south is above its north");
        Bounds.require(onEarth(new Envelope(low, high)), "has a BBOX beyond 180 degrees of longitude or 90 of latitude");
        return low.x <= high.x ? box(low.x, low.y, high.x, high.y)
                : GEOMETRY.createMultiPolygon(new Polygon[] {(Polygon) box(low.x, low.y, 180, high.y),
                    (Polygon) box(-180, low.y, high.x, high.y)});
    }

    private static Geometry box(double west, double south, double east, double north) {
        return GEOMETRY.createPolygon(new Coordinate[] {new Coordinate(west, south), new Coordinate(east, south),
            new Coordinate(east, north), new Coordinate(west, north), new Coordinate(west, south)});
    }

    private static boolean onEarth(Envelope box) {
        return box.getMinX() >= -180 - ROUNDING && box.getMaxX() <= 180 + ROUNDING
                && box.getMinY() >= -90 - ROUNDING && box.getMaxY() <= 90 + ROUNDING;
    }

    private record Reprojection(UnaryOperator<Coordinate> toLonLat) implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence sequence, int i) {
            Coordinate lonLat = toLonLat.apply(new Coordinate(sequence.getX(i), sequence.getY(i)));
            sequence.setOrdinate(i, CoordinateSequence.X, lonLat.x);
            sequence.setOrdinate(i, CoordinateSequence.Y, lonLat.y);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
