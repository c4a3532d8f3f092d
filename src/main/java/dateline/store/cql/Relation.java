package dateline.store.cql;

import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.spatial.BinarySpatialOperator;
import org.geotools.api.filter.spatial.Contains;
import org.geotools.api.filter.spatial.Crosses;
import org.geotools.api.filter.spatial.Disjoint;
import org.geotools.api.filter.spatial.Equals;
import org.geotools.api.filter.spatial.Intersects;
import org.geotools.api.filter.spatial.Overlaps;
import org.geotools.api.filter.spatial.Touches;
import org.geotools.api.filter.spatial.Within;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.Point;

/** How the point of a report lies to a geometry. */
public enum Relation {
    INTERSECTS, DISJOINT, WITHIN, CONTAINS, EQUALS, TOUCHES, CROSSES, OVERLAPS;

    /** @throws IllegalArgumentException where a filter asks for another, such as a distance */
    public static Relation of(BinarySpatialOperator told) {
        return told instanceof Intersects ? INTERSECTS
                : told instanceof Disjoint ? DISJOINT
                : told instanceof Within ? WITHIN
                : told instanceof Contains ? CONTAINS
                : told instanceof Equals ? EQUALS
                : told instanceof Touches ? TOUCHES
                : told instanceof Crosses ? CROSSES
                : told instanceof Overlaps ? OVERLAPS : refuse();
    }

    /** @param turned whether the geometry stands before the property */
    static Relation of(BinarySpatialOperator told, boolean turned) {
        Relation relation = of(told);
        return !turned ? relation : relation == WITHIN ? CONTAINS : relation == CONTAINS ? WITHIN : relation;
    }

    private static Relation refuse() {
        throw new IllegalArgumentException("asks for a relation that is not offered; there are no distances, use a bbox");
    }

    public boolean holds(Point point, Geometry shape) {
        return switch (this) {
            case INTERSECTS -> point.intersects(shape);
            case DISJOINT -> point.disjoint(shape);
            case WITHIN -> point.within(shape);
            case CONTAINS -> point.contains(shape);
            case EQUALS -> point.equalsTopo(shape);
            case TOUCHES -> point.touches(shape);
            case CROSSES -> point.crosses(shape);
            case OVERLAPS -> point.overlaps(shape);
        };
    }

    Filter filter(FilterFactory f, Expression property, Expression shape) {
        Bounds.require(this == INTERSECTS || this == DISJOINT
                || ((Literal) shape).getValue().getClass() != GeometryCollection.class,
                "compares a GEOMETRYCOLLECTION other than by S_INTERSECTS or S_DISJOINT");
        return switch (this) {
            case INTERSECTS -> f.intersects(property, shape);
            case DISJOINT -> f.disjoint(property, shape);
            case WITHIN -> f.within(property, shape);
            case CONTAINS -> f.contains(property, shape);
            case EQUALS -> f.equal(property, shape);
            case TOUCHES -> f.touches(property, shape);
            case CROSSES -> f.crosses(property, shape);
            case OVERLAPS -> f.overlaps(property, shape);
        };
    }
}
