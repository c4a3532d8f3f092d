package dateline.store.cql;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.filter.FunctionExpressionImpl;

/**
 * CQL2's CASEI and ACCENTI: a text without its case, or without its accents. Case folds as Unicode's simple mappings up and
 * down again, which makes one of ß and ss, of σ and ς; accents are the combining marks of the canonical decomposition, so
 * й folds to и as é to e.
 */
public final class Fold extends FunctionExpressionImpl {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String function;
    private final Expression of;

    private Fold(String function, Expression of) {
        super(function);
        this.function = function;
        this.of = of;
        setParameters(List.of(of));
    }

    static boolean is(String function) {
        return function.equals("CASEI") || function.equals("ACCENTI");
    }

    /** @param function one that {@link #is} */
    static Fold of(String function, List<Expression> arguments) {
        if (arguments.size() != 1) {
            throw new IllegalArgumentException("gives " + function + " " + arguments.size() + " arguments; it takes one");
        }
        return new Fold(function, arguments.get(0));
    }

    /** The property whose text is folded, or null where it is something else. */
    public String property() {
        return of instanceof Fold inner ? inner.property()
                : of instanceof PropertyName name ? name.getPropertyName() : null;
    }

    public String apply(String text) {
        String inner = of instanceof Fold fold ? fold.apply(text) : text;
        return apply(function, inner);
    }

    static String apply(String function, String text) {
        return function.equals("CASEI") ? text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ')
                : Normalizer.normalize(MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll(""),
                        Normalizer.Form.NFC);
    }

    @Override
    public Object evaluate(Object feature) {
        Object text = of.evaluate(feature);
        return text == null ? null : apply(function, text.toString());
    }
}
