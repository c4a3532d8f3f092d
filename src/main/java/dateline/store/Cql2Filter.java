package dateline.store;

import dateline.event.ReportedEvent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.spatial.Beyond;
import org.geotools.api.filter.spatial.DWithin;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.filter.text.generated.parsers.CQLParser;
import org.geotools.filter.visitor.DefaultFilterVisitor;

/**
 * A filter over reports as CQL2 text (OGC 21-065): comparisons, LIKE, IN, BETWEEN, IS NULL, AND, OR, NOT, dates, and
 * S_INTERSECTS, S_WITHIN, S_DISJOINT over {@code geometry}. GeoTools' ECQL parses and evaluates it, after CQL2's own
 * words for dates and spatial operators are put in ECQL's. Distances and functions are refused: no radius queries.
 */
public final class Cql2Filter implements Predicate<ReportedEvent> {
    private static final Pattern DATE = Pattern.compile("(?i)\\b(?:DATE|TIMESTAMP)\\s*\\(\\s*('[^']*')\\s*\\)");
    private static final Pattern SPATIAL = Pattern.compile("(?i)\\bS_(INTERSECTS|WITHIN|DISJOINT|CONTAINS|EQUALS)\\b");

    private static final int DAY_LENGTH = "2024-02-03".length();
    /** The parser's, which warns of older ways to write. Held here, for a logger that nobody holds forgets its level. */
    private static final Logger PARSER = Logger.getLogger(CQLParser.class.getName());

    static {
        PARSER.setLevel(Level.SEVERE);
    }

    private final Filter filter;

    private Cql2Filter(Filter filter) {
        this.filter = filter;
    }

    /** @throws IllegalArgumentException that says what is wrong with the text */
    public static Cql2Filter parse(String text) {
        String ecql = SPATIAL.matcher(DATE.matcher(text).replaceAll(Cql2Filter::day)).replaceAll("$1");
        WithoutFunctions factory = new WithoutFunctions();
        try {
            Filter filter = ECQL.toFilter(ecql, factory);
            filter.accept(new Refusals(), null);
            return new Cql2Filter(filter);
        } catch (CQLException e) {
            if (factory.refused != null) {
                throw new IllegalArgumentException("uses the function " + factory.refused + "; functions are not offered");
            }
            throw new IllegalArgumentException("must be CQL2 text such as \"country = 'VE' AND role = 'scene'\"; "
                    + e.getMessage().lines().findFirst().orElse("it could not be read"));
        }
    }

    private static String day(MatchResult date) {
        String told = date.group(1);
        try {
            LocalDate.parse(told.substring(1, Math.min(told.length() - 1, DAY_LENGTH + 1)));
            return Matcher.quoteReplacement(told);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("has the bad date " + told + "; write it as 'YYYY-MM-DD'");
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
        public Object visit(DWithin within, Object data) {
            throw new IllegalArgumentException("asks for a distance; distances are not offered, use a bbox");
        }

        @Override
        public Object visit(Beyond beyond, Object data) {
            throw new IllegalArgumentException("asks for a distance; distances are not offered, use a bbox");
        }
    }

    /**
     * Makes filters but no functions. A look for a function by its name makes GeoTools load all that it has, and log two stack
     * traces for those of JSON, whose library its wrapper lacks.
     */
    private static final class WithoutFunctions extends FilterFactoryImpl {
        private String refused;

        @Override
        public Function function(String name, Expression... arguments) {
            refused = name.toLowerCase(Locale.ROOT);
            throw new IllegalArgumentException(refused); // of which the parser tells only that there was none
        }
    }
}
