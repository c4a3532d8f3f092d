package dateline.store.cql;

import dateline.store.cql.Queryables.Kind;
import java.util.List;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.BinaryLogicOperator;
import org.geotools.api.filter.ExcludeFilter;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.IncludeFilter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.spatial.BinarySpatialOperator;
import org.geotools.filter.FilterFactoryImpl;

/**
 * A filter in the one form that the index answers: known properties, each on the left of a value of its kind, and "not" only
 * before single conditions, each guarded, so that what is unknown is neither so nor not so (CQL2's three values of truth, as
 * in SQL): NOT (country = 'VE') becomes country IS NOT NULL AND NOT (country = 'VE').
 */
final class Normal {
    private static final FilterFactory FILTERS = new FilterFactoryImpl();

    private int conditions;

    private Normal() {}

    /** @throws IllegalArgumentException that says what is not offered */
    static Filter of(Filter told) {
        return new Normal().of(told, false, 1);
    }

    private Filter of(Filter told, boolean negated, int depth) {
        Bounds.depth(depth);
        if (told instanceof Not not) {
            return of(not.getFilter(), !negated, depth + 1);
        }
        if (told instanceof BinaryLogicOperator logic) {
            List<Filter> parts = logic.getChildren().stream().map(part -> of(part, negated, depth + 1)).toList();
            return logic instanceof And != negated ? FILTERS.and(parts) : FILTERS.or(parts);
        }
        if (told instanceof IncludeFilter || told instanceof ExcludeFilter) {
            return told instanceof IncludeFilter != negated ? Filter.INCLUDE : Filter.EXCLUDE;
        }
        if (told instanceof PropertyIsEqualTo equal && equal.getExpression1() instanceof Holder<?> holder
                && holder.held() instanceof Filter condition) {
            return of(condition, negated, depth);
        }
        Bounds.conditions(++conditions);
        return condition(told, negated, depth);
    }

    private Filter condition(Filter told, boolean negated, int depth) {
        if (told instanceof BinaryComparisonOperator comparison) {
            return Comparison.of(comparison, negated, FILTERS);
        }
        if (told instanceof PropertyIsBetween between) {
            Expression of = between.getExpression();
            return of(FILTERS.and(FILTERS.greaterOrEqual(of, between.getLowerBoundary()),
                    FILTERS.lessOrEqual(of, between.getUpperBoundary())), negated, depth);
        }
        if (told instanceof PropertyIsNull isNull) {
            String property = property(isNull.getExpression());
            Queryables.kind(property);
            Filter known = FILTERS.isNull(FILTERS.property(property));
            return negated ? FILTERS.not(known) : known;
        }
        if (told instanceof PropertyIsLike like) {
            return like(like, negated);
        }
        Bounds.require(told instanceof BinarySpatialOperator, "uses what is not offered: " + told);
        Filter spatial = spatial((BinarySpatialOperator) told);
        return negated ? FILTERS.not(spatial) : spatial;
    }

    private static Filter like(PropertyIsLike like, boolean negated) {
        String property = property(like.getExpression());
        Bounds.require(Queryables.kind(property) == Kind.TEXT, "uses LIKE on " + property + ", which is no text");
        Filter likes = FILTERS.like(like.getExpression(), like.getLiteral(), "%", "_", "\\", true);
        return negated ? guarded(property, FILTERS.not(likes), FILTERS) : likes;
    }

    private static Filter spatial(BinarySpatialOperator told) {
        Expression first = told.getExpression1();
        Expression second = told.getExpression2();
        boolean turned = first instanceof Literal || first instanceof Holder;
        Expression property = turned ? second : first;
        Expression shape = turned ? first : second;
        Bounds.require(property instanceof PropertyName name && name.getPropertyName().equals(Queryables.GEOMETRY),
                "compares places with something else than the property geometry");
        shape = shape instanceof Holder<?> holder ? FILTERS.literal(holder.held()) : shape;
        Bounds.require(shape instanceof Literal literal && literal.getValue() instanceof org.locationtech.jts.geom.Geometry,
                "compares geometry with something else than a geometry or a BBOX");
        return Relation.of(told, turned).filter(FILTERS, property, shape);
    }

    static Filter guarded(String property, Filter condition, FilterFactory filters) {
        return filters.and(filters.not(filters.isNull(filters.property(property))), condition);
    }

    /** The property that an expression tells of, folded or not. */
    static String property(Expression expression) {
        String property = expression instanceof Fold fold ? fold.property()
                : expression instanceof PropertyName name ? name.getPropertyName() : null;
        Bounds.require(property != null, "compares something else than a property with a value");
        return property;
    }
}
