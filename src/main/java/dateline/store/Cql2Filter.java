package dateline.store;

import dateline.event.ReportedEvent;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.spatial.Beyond;
import org.geotools.api.filter.spatial.DWithin;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.filter.visitor.DefaultFilterVisitor;

/**
 * A filter over reports as CQL2 text (OGC 21-065): comparisons, LIKE, IN, BETWEEN, IS NULL, AND, OR, NOT, dates, and
 * S_INTERSECTS, S_WITHIN, S_DISJOINT over {@code geometry}. GeoTools' ECQL parses and evaluates it, after CQL2's own
 * words for dates and spatial operators are put in ECQL's. Distances and functions are refused: no radius queries.
 */
public final class Cql2Filter implements Predicate<ReportedEvent> {
    private static final Pattern DATE = Pattern.compile("(?i)\\b(?:DATE|TIMESTAMP)\\s*\\(\\s*('[^']*')\\s*\\)");
    private static final Pattern SPATIAL = Pattern.compile("(?i)\\bS_(INTERSECTS|WITHIN|DISJOINT|CONTAINS|EQUALS)\\b");

    private final Filter filter;

    private Cql2Filter(Filter filter) {
        this.filter = filter;
    }

    /** @throws IllegalArgumentException that says what is wrong with the text */
    public static Cql2Filter parse(String text) {
        String ecql = SPATIAL.matcher(DATE.matcher(text).replaceAll("$1")).replaceAll("$1");
        try {
            Filter filter = ECQL.toFilter(ecql);
            filter.accept(new Refusals(), null);
            return new Cql2Filter(filter);
        } catch (CQLException e) {
            throw new IllegalArgumentException("must be CQL2 text such as \"country = 'VE' AND role = 'scene'\"; "
                    + e.getMessage().lines().findFirst().orElse("it could not be read"));
        }
    }

    @Override
    public boolean test(ReportedEvent report) {
        return filter.evaluate(ReportFeature.of(report));
    }

    /** What the language of filters has and this program does not. */
    private static final class Refusals extends DefaultFilterVisitor {
        @Override
        public Object visit(PropertyName property, Object data) {
            if (!ReportFeature.QUERYABLES.contains(property.getPropertyName())) {
                throw new IllegalArgumentException("names the unknown property \"" + property.getPropertyName()
                        + "\"; known are " + String.join(", ", new TreeSet<>(ReportFeature.QUERYABLES)));
            }
            return data;
        }

        @Override
        public Object visit(Function function, Object data) {
            throw new IllegalArgumentException("uses the function " + function.getName().toLowerCase(Locale.ROOT)
                    + "; functions are not offered");
        }

        @Override
        public Object visit(DWithin within, Object data) {
            throw new IllegalArgumentException("asks for a distance; distances are not offered, use a bbox");
        }

        @Override
        public Object visit(Beyond beyond, Object data) {
            throw new IllegalArgumentException("asks for a distance; distances are not offered, use a bbox");
        }
    }
}
