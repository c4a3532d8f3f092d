package dateline.store.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** CQL2 JSON, walked into a GeoTools filter. */
final class Cql2Json {
    private static final JsonMapper JSON = new JsonMapper();

    private final Reading reading;

    private Cql2Json(Reading reading) {
        this.reading = reading;
    }

    /** @throws IllegalArgumentException that says what is wrong with the text */
    static Filter parse(String text, Reading reading) {
        try {
            return new Cql2Json(reading).filter(JSON.readTree(text), 1);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("must be CQL2 JSON such as {\"op\":\"=\",\"args\":[{\"property\":\"country\"},"
                    + "\"VE\"]}; " + String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("it could not be read"));
        }
    }

    private Filter filter(JsonNode node, int depth) {
        Bounds.depth(depth);
        if (node.isBoolean()) {
            return node.asBoolean() ? Filter.INCLUDE : Filter.EXCLUDE;
        }
        String op = op(node);
        JsonNode args = node.path("args");
        return switch (op) {
            case "and" -> reading.and(filters(args, depth));
            case "or" -> reading.or(filters(args, depth));
            case "not" -> reading.not(filter(args(node, 1).get(0), depth + 1));
            case "isnull" -> reading.isNull(value(args.isArray() ? args(node, 1).get(0) : args, depth + 1));
            case "in" -> in(args(node, 2), depth + 1);
            case "between" -> between(args(node, args.size() == 2 ? 2 : 3), depth + 1);
            case "like" -> reading.like(value(args(node, 2).get(0), depth + 1),
                    text(value(args.get(1), depth + 1)), "%", "_", "\\", true);
            default -> op.startsWith("t_") ? temporal(op, args(node, 2), depth + 1) : binary(op, args(node, 2), depth + 1);
        };
    }

    private List<Filter> filters(JsonNode args, int depth) {
        Bounds.require(args.isArray() && !args.isEmpty(), "has an and or an or without \"args\"");
        List<Filter> all = new ArrayList<>();
        args.forEach(arg -> all.add(filter(arg, depth + 1)));
        Bounds.conditions(all.size());
        return all;
    }

    private Filter in(JsonNode args, int depth) {
        Expression left = value(args.get(0), depth);
        Bounds.conditions(args.get(1).size());
        List<Filter> any = StreamSupport.stream(args.get(1).spliterator(), false)
                .map(one -> (Filter) reading.equals(left, value(one, depth + 1))).toList();
        return any.isEmpty() ? Filter.EXCLUDE : reading.or(any);
    }

    /** The bounds stand in the list of arguments, in drafts of the standard in a list of their own. */
    private Filter between(JsonNode args, int depth) {
        JsonNode bounds = args.size() == 2 ? args.get(1) : args;
        int first = args.size() == 2 ? 0 : 1;
        Bounds.require(bounds.size() == first + 2, "has a between without two bounds");
        return reading.between(value(args.get(0), depth), value(bounds.get(first), depth), value(bounds.get(first + 1), depth));
    }

    private Filter temporal(String op, JsonNode args, int depth) {
        String name = op.toUpperCase(Locale.ROOT);
        Bounds.require(Temporal.is(name), "has the unknown op \"" + op + "\"");
        return reading.temporal(name, List.of(value(args.get(0), depth), value(args.get(1), depth)));
    }

    private Filter binary(String op, JsonNode args, int depth) {
        FilterFactory f = reading;
        Expression a = value(args.get(0), depth);
        Expression b = value(args.get(1), depth);
        return switch (op) {
            case "=", "eq" -> f.equals(a, b);
            case "<>", "neq" -> f.notEqual(a, b);
            case "<", "lt" -> f.less(a, b);
            case ">", "gt" -> f.greater(a, b);
            case "<=", "lte" -> f.lessOrEqual(a, b);
            case ">=", "gte" -> f.greaterOrEqual(a, b);
            case "s_intersects" -> f.intersects(a, b);
            case "s_disjoint" -> f.disjoint(a, b);
            case "s_within" -> f.within(a, b);
            case "s_contains" -> f.contains(a, b);
            case "s_equals" -> f.equal(a, b);
            case "s_touches" -> f.touches(a, b);
            case "s_crosses" -> f.crosses(a, b);
            case "s_overlaps" -> f.overlaps(a, b);
            default -> throw new IllegalArgumentException("has the unknown op \"" + op + "\"; there are no functions"
                    + " but casei, accenti, s_ and t_ ones, and no distances");
        };
    }

    private Expression value(JsonNode node, int depth) {
        Bounds.depth(depth);
        if (node.isString()) {
            return reading.literal(node.asString());
        }
        if (node.isNumber()) {
            return reading.literal(node.numberValue());
        }
        if (node.has("property")) {
            return reading.property(node.path("property").asString());
        }
        if (node.has("date") || node.has("timestamp")) {
            return reading.literal(Day.of(node.path(node.has("date") ? "date" : "timestamp").asString()));
        }
        return node.has("interval") ? reading.call("INTERVAL", values(node.path("interval"), depth + 1))
                : node.has("op") ? folded(node, depth) : shape(node);
    }

    private Expression folded(JsonNode node, int depth) {
        String name = op(node).toUpperCase(Locale.ROOT);
        Bounds.require(Fold.is(name), "uses the function " + op(node) + " for a value; there are casei and accenti");
        return reading.call(name, values(node.path("args").isArray() ? node.path("args") : args(node, 1), depth + 1));
    }

    private List<Expression> values(JsonNode nodes, int depth) {
        return StreamSupport.stream(nodes.spliterator(), false).map(one -> value(one, depth)).toList();
    }

    private Expression shape(JsonNode node) {
        if (node.has("bbox")) {
            return reading.box(StreamSupport.stream(node.path("bbox").spliterator(), false).mapToDouble(n -> n.asDouble(Double.NaN))
                    .toArray());
        }
        Bounds.require(node.has("type") && (node.has("coordinates") || node.has("geometries")),
                "has a value that is neither a text, a number, a property, a date, an interval nor a GeoJSON geometry");
        try {
            return reading.literal(new WKTReader().read(GeoJsonShape.wkt(node)));
        } catch (ParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException("has a geometry that cannot be read: " + e.getMessage());
        }
    }

    private static String op(JsonNode node) {
        Bounds.require(node.path("op").isString(), "must be CQL2 JSON; a condition is an object with \"op\" and \"args\"");
        return node.path("op").asString().toLowerCase(Locale.ROOT);
    }

    private static JsonNode args(JsonNode node, int count) {
        JsonNode args = node.path("args");
        Bounds.require(args.isArray() && args.size() == count, "gives " + op(node) + " not " + count + " \"args\"");
        return args;
    }

    private static String text(Expression expression) {
        Bounds.require(expression instanceof Literal literal && literal.getValue() instanceof String,
                "has a like whose pattern is no text");
        return ((Literal) expression).getValue().toString();
    }
}
