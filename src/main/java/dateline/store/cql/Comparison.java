package dateline.store.cql;

import dateline.store.cql.Queryables.Kind;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;

/** A comparison of a property with a value of its kind. */
enum Comparison {
    EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL;

    /** @throws IllegalArgumentException where property and value are not of a kind */
    static Filter of(BinaryComparisonOperator told, boolean negated, FilterFactory filters) {
        boolean turned = told.getExpression1() instanceof Literal;
        Expression left = turned ? told.getExpression2() : told.getExpression1();
        Expression right = turned ? told.getExpression1() : told.getExpression2();
        String property = Normal.property(left);
        Bounds.require(!(left instanceof Fold) || Queryables.kind(property) == Kind.TEXT,
                "folds " + property + ", which is no text");
        Bounds.require(right instanceof Literal, "compares " + property + " with something else than a value");
        Comparison comparison = of(told);
        comparison = turned ? comparison.turned() : comparison;
        Literal value = filters.literal(value(property, ((Literal) right).getValue()));
        return (negated ? comparison.negated() : comparison).filter(filters, property, left, value);
    }

    private static Object value(String property, Object value) {
        Kind kind = Queryables.kind(property);
        Bounds.require(kind != Kind.GEOMETRY, "compares geometry; use S_INTERSECTS");
        if (kind == Kind.NUMBER) {
            Bounds.require(value instanceof Number, "compares the number " + property + " with " + value);
            return ((Number) value).doubleValue();
        }
        Bounds.require(value instanceof String, "compares " + property + ", a " + (kind == Kind.DATE ? "date" : "text")
                + ", with " + value + ", which is none");
        return kind == Kind.DATE ? Day.of((String) value) : value;
    }

    private static Comparison of(BinaryComparisonOperator told) {
        return told instanceof PropertyIsEqualTo ? EQUAL
                : told instanceof PropertyIsNotEqualTo ? NOT_EQUAL
                : told instanceof PropertyIsGreaterThan ? GREATER
                : told instanceof PropertyIsGreaterThanOrEqualTo ? GREATER_OR_EQUAL
                : told instanceof PropertyIsLessThan ? LESS : LESS_OR_EQUAL;
    }

    private Comparison turned() {
        return switch (this) {
            case LESS -> GREATER;
            case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
            case GREATER -> LESS;
            case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
            default -> this;
        };
    }

    private Comparison negated() {
        return switch (this) {
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            case LESS -> GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> GREATER;
            case GREATER -> LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> LESS;
        };
    }

    private Filter filter(FilterFactory f, String property, Expression left, Literal value) {
        return switch (this) {
            case EQUAL -> f.equals(left, value);
            case NOT_EQUAL -> Normal.guarded(property, f.not(f.equals(left, value)), f);
            case LESS -> f.less(left, value);
            case LESS_OR_EQUAL -> f.lessOrEqual(left, value);
            case GREATER -> f.greater(left, value);
            case GREATER_OR_EQUAL -> f.greaterOrEqual(left, value);
        };
    }
}
