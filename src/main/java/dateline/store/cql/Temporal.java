package dateline.store.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;

/** CQL2's temporal functions (OGC 21-065, 7.9), as comparisons of the ends of two periods. */
final class Temporal {
    /** What must hold: s and e are the start and end of the first (1) and of the second (2) argument. */
    private static final Map<String, String> RELATIONS = Map.ofEntries(
            Map.entry("T_AFTER", "s1>e2"), Map.entry("T_BEFORE", "e1<s2"), Map.entry("T_CONTAINS", "s1<s2 e1>e2"),
            Map.entry("T_DURING", "s1>s2 e1<e2"), Map.entry("T_EQUALS", "s1=s2 e1=e2"),
            Map.entry("T_FINISHEDBY", "s1<s2 e1=e2"), Map.entry("T_FINISHES", "s1>s2 e1=e2"),
            Map.entry("T_INTERSECTS", "s1]e2 e1[s2"), Map.entry("T_DISJOINT", "!s1]e2 e1[s2"),
            Map.entry("T_MEETS", "e1=s2"), Map.entry("T_METBY", "s1=e2"),
            Map.entry("T_OVERLAPPEDBY", "s1>s2 s1<e2 e1>e2"), Map.entry("T_OVERLAPS", "s1<s2 e1>s2 e1<e2"),
            Map.entry("T_STARTEDBY", "s1=s2 e1>e2"), Map.entry("T_STARTS", "s1=s2 e1<e2"));

    private final FilterFactory filters;

    Temporal(FilterFactory filters) {
        this.filters = filters;
    }

    static boolean is(String function) {
        return RELATIONS.containsKey(function);
    }

    /** @param function one that {@link #is} */
    Filter of(String function, List<Expression> arguments) {
        Bounds.require(arguments.size() == 2, "gives " + function + " " + arguments.size() + " arguments; it takes two");
        Period first = Period.from(arguments.get(0));
        Period second = Period.from(arguments.get(1));
        String relation = RELATIONS.get(function);
        boolean negated = relation.startsWith("!");
        List<Filter> all = new ArrayList<>();
        for (String condition : relation.substring(negated ? 1 : 0).split(" ")) {
            all.add(condition(condition, first, second));
        }
        return negated ? filters.not(filters.and(all)) : filters.and(all);
    }

    private Filter condition(String condition, Period first, Period second) {
        boolean firstStart = condition.charAt(0) == 's';
        boolean secondStart = condition.charAt(3) == 's';
        Expression left = firstStart ? first.start() : first.end();
        Expression right = secondStart ? second.start() : second.end();
        char operator = condition.charAt(2);
        if (Period.isOpen(left) || Period.isOpen(right) || left instanceof Literal && right instanceof Literal) {
            return holds(position(left, firstStart), operator, position(right, secondStart)) ? Filter.INCLUDE : Filter.EXCLUDE;
        }
        return switch (operator) {
            case '<' -> filters.less(left, right);
            case '>' -> filters.greater(left, right);
            case ']' -> filters.lessOrEqual(left, right);
            case '[' -> filters.greaterOrEqual(left, right);
            default -> filters.equals(left, right);
        };
    }

    /** A text that sorts as the day does: before all for an open start, after all for an open end, amid for a property. */
    private static String position(Expression end, boolean start) {
        if (Period.isOpen(end)) {
            return start ? "" : "~";
        }
        return end instanceof Literal literal ? Day.of(String.valueOf(literal.getValue())) : "5";
    }

    private static boolean holds(String left, char operator, String right) {
        int order = left.compareTo(right);
        return switch (operator) {
            case '<' -> order < 0;
            case '>' -> order > 0;
            case ']' -> order <= 0;
            case '[' -> order >= 0;
            default -> order == 0;
        };
    }
}
