package dateline.store.cql;

import dateline.store.cql.Queryables.Kind;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.spatial.BinarySpatialOperator;
import org.locationtech.jts.geom.Geometry;

/** One condition of a filter in its one form, for who answers it. */
public sealed interface Condition {
    /** The property is not known. */
    record Unknown(String property) implements Condition {}

    /**
     * The property, a text, is one of which the test holds.
     *
     * @param exact the only text of which it holds, or null where there may be several
     * @param wildcard a pattern that says the same (* for any characters, ? for one, a backslash before what stands for itself),
     *     or null
     */
    record Text(String property, Predicate<String> test, String exact, String wildcard) implements Condition {}

    /** The property lies between two numbers, both included; days are counted from 1970-01-01. */
    record Range(String property, double low, double high) implements Condition {}

    /** The report's point lies so to the shape, in degrees. */
    record Place(Relation relation, Geometry shape) implements Condition {}

    /** @param leaf neither AND, OR, NOT, INCLUDE nor EXCLUDE */
    static Condition of(Filter leaf) {
        if (leaf instanceof PropertyIsNull unknown) {
            return new Unknown(Normal.property(unknown.getExpression()));
        }
        if (leaf instanceof PropertyIsLike like) {
            LikePattern pattern = LikePattern.of(like.getLiteral());
            return new Text(Normal.property(like.getExpression()), folded(like.getExpression(), pattern::matches), null,
                    like.getExpression() instanceof Fold ? null : pattern.wildcard());
        }
        if (leaf instanceof BinarySpatialOperator spatial) {
            return new Place(Relation.of(spatial), (Geometry) ((Literal) spatial.getExpression2()).getValue());
        }
        BinaryComparisonOperator comparison = (BinaryComparisonOperator) leaf;
        String property = Normal.property(comparison.getExpression1());
        Object value = ((Literal) comparison.getExpression2()).getValue();
        return switch (Queryables.kind(property)) {
            case NUMBER -> range(property, comparison, (Double) value);
            case DATE -> range(property, comparison, LocalDate.parse((String) value).toEpochDay());
            default -> new Text(property, folded(comparison.getExpression1(), text(comparison, (String) value)),
                    comparison instanceof PropertyIsEqualTo && !(comparison.getExpression1() instanceof Fold) ? (String) value : null,
                    null);
        };
    }

    private static Range range(String property, BinaryComparisonOperator comparison, double value) {
        boolean day = Queryables.kind(property) == Kind.DATE;
        double above = day ? value + 1 : Math.nextUp(value);
        double below = day ? value - 1 : Math.nextDown(value);
        if (comparison instanceof PropertyIsEqualTo) {
            return new Range(property, value, value);
        }
        if (comparison instanceof PropertyIsGreaterThan || comparison instanceof PropertyIsGreaterThanOrEqualTo) {
            return new Range(property, comparison instanceof PropertyIsGreaterThan ? above : value, Double.POSITIVE_INFINITY);
        }
        return new Range(property, Double.NEGATIVE_INFINITY, comparison instanceof PropertyIsLessThan ? below : value);
    }

    private static Predicate<String> text(BinaryComparisonOperator comparison, String value) {
        if (comparison instanceof PropertyIsEqualTo) {
            return value::equals;
        }
        if (comparison instanceof PropertyIsGreaterThan) {
            return text -> text.compareTo(value) > 0;
        }
        if (comparison instanceof PropertyIsGreaterThanOrEqualTo) {
            return text -> text.compareTo(value) >= 0;
        }
        return comparison instanceof PropertyIsLessThan ? text -> text.compareTo(value) < 0
                : text -> text.compareTo(value) <= 0;
    }

    private static Predicate<String> folded(Expression of, Predicate<String> test) {
        return of instanceof Fold fold ? text -> test.test(fold.apply(text)) : test;
    }
}
