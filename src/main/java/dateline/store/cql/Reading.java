package dateline.store.cql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.filter.FilterFactoryImpl;
import org.locationtech.jts.geom.Geometry;

/**
 * Makes filters, and of functions only those that CQL2 has. GeoTools' own are never looked up: that would load all that it
 * has, and log two stack traces for those of JSON, whose library its wrapper lacks.
 */
@SuppressWarnings("overrides") // GeoTools overrides "..." with arrays
final class Reading extends FilterFactoryImpl {
    /** What a BBOX is called in GeoTools' language, where BBOX is something else. */
    static final String BOX = "CQL2_BOX";

    private final Shapes shapes;
    private final Temporal temporal = new Temporal(this);
    /** GeoTools' parser tells of what was thrown in it only that it was. */
    private IllegalArgumentException refused;

    Reading(Shapes shapes) {
        this.shapes = shapes;
    }

    IllegalArgumentException refused() {
        return refused;
    }

    @Override
    public Literal literal(Object value) {
        return super.literal(value instanceof Geometry geometry ? told(() -> shapes.lonLat(geometry)) : value);
    }

    @Override
    public Function function(String name, Expression... arguments) {
        String function = name.toUpperCase(Locale.ROOT);
        return (Function) told(() -> function(name, function, Arrays.asList(arguments)));
    }

    /** A function's value: an expression, of which {@link Holder}s stand for what GeoTools has none. */
    Expression call(String name, List<Expression> arguments) {
        return Fold.is(name) && arguments.size() == 1 && arguments.get(0) instanceof Literal text
                ? literal(Fold.apply(name, text.toString())) : function(name, name, arguments);
    }

    Filter temporal(String name, List<Expression> arguments) {
        return temporal.of(name, arguments);
    }

    Literal box(double[] numbers) {
        return super.literal(shapes.box(numbers));
    }

    private Expression function(String written, String name, List<Expression> arguments) {
        if (Fold.is(name)) {
            return Fold.of(name, arguments);
        }
        if (Temporal.is(name)) {
            return new Holder<>(name, temporal(name, arguments));
        }
        return switch (name) {
            case "INTERVAL" -> new Holder<>(name, Period.of(arguments));
            case BOX -> new Holder<>("BBOX", shapes.box(arguments.stream().mapToDouble(Reading::number).toArray()));
            default -> throw new IllegalArgumentException("uses the function " + written.toLowerCase(Locale.ROOT)
                    + "; of functions there are CASEI, ACCENTI, S_ and T_ ones, and no distances");
        };
    }

    private static double number(Expression expression) {
        return ((Number) ((Literal) expression).getValue()).doubleValue();
    }

    private <T> T told(java.util.function.Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            refused = e;
            throw e;
        }
    }
}
