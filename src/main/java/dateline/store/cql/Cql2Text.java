package dateline.store.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.filter.text.generated.parsers.CQLParser;
import org.geotools.filter.text.generated.parsers.TokenMgrError;

/**
 * CQL2 text, read by GeoTools' parser of ECQL after CQL2's own words were put in ECQL's, token by token, so that what stands
 * within quotes is left alone. What is neither a word of CQL2 nor a function becomes a quoted property, so ECQL's further
 * words (ILIKE, DWITHIN, DURING) are none here.
 */
final class Cql2Text {
    /** Possessive where it repeats a choice, which otherwise takes a piece of the stack for each letter. */
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:('(?:[^']++|'')*+')|(\"(?:[^\"]++|\"\")*+\")"
            + "|([\\p{L}_:][\\p{L}\\p{N}_:.]*)|((?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)|(<>|<=|>=|[=<>(),+-]))");
    private static final Set<String> WORDS = Set.of("AND", "OR", "NOT", "LIKE", "IN", "BETWEEN", "IS", "NULL", "POINT",
            "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", "GEOMETRYCOLLECTION");
    private static final Set<String> SPATIAL = Set.of("S_INTERSECTS", "S_DISJOINT", "S_WITHIN", "S_CONTAINS", "S_EQUALS",
            "S_TOUCHES", "S_CROSSES", "S_OVERLAPS");
    /** The parser's, which warns of older ways to write. Held here, for a logger that nobody holds forgets its level. */
    private static final Logger PARSER = Logger.getLogger(CQLParser.class.getName());

    static {
        PARSER.setLevel(Level.SEVERE);
    }

    private final List<String> tokens;
    private final StringBuilder ecql = new StringBuilder();
    private int at;

    private Cql2Text(List<String> tokens) {
        this.tokens = tokens;
    }

    /** @throws IllegalArgumentException that says what is wrong with the text */
    static Filter parse(String text, Reading reading) {
        String ecql = new Cql2Text(tokens(text)).ecql();
        try {
            return ECQL.toFilter(ecql, reading);
        } catch (CQLException | TokenMgrError | RuntimeException e) {
            if (reading.refused() != null) {
                throw reading.refused();
            }
            throw new IllegalArgumentException("must be CQL2 text such as \"country = 'VE' AND role = 'scene'\"; "
                    + told(String.valueOf(e.getMessage())));
        }
    }

    /** The parser's first words, without what concerns its own language: places in the text, and its classes. */
    private static String told(String message) {
        String first = message.lines().findFirst().orElse("").replaceAll(" (at line \\d+, column \\d+\\.|Parsing : .*)", "");
        return first.contains("org.geotools") ? "it has a geometry that cannot be read" : first;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text.strip());
        int end = 0;
        while (matcher.lookingAt()) {
            tokens.add(matcher.group().strip());
            end = matcher.end();
            matcher.region(end, text.strip().length());
        }
        Bounds.require(end == text.strip().length(), "must be CQL2 text; it cannot be read from character " + (end + 1)
                + " on (texts stand within single quotes)");
        return tokens;
    }

    private String ecql() {
        int depth = 0;
        int nots = 0;
        while (at < tokens.size()) {
            depth += isNext("(") ? 1 : isNext(")") ? -1 : 0;
            nots = isNext("NOT") ? nots + 1 : 0;
            Bounds.depth(Math.max(depth, nots));
            token();
        }
        return ecql.toString();
    }

    private void token() {
        String token = tokens.get(at++);
        String word = token.toUpperCase(Locale.ROOT);
        boolean called = at < tokens.size() && isNext("(");
        if (called && (word.equals("DATE") || word.equals("TIMESTAMP"))) {
            write(quoted(Day.of(argument(word))));
        } else if (called && Fold.is(word) && at + 1 < tokens.size() && foldsLiteral()) {
            at--;
            write(quoted(folded()));
        } else if (called && SPATIAL.contains(word)) {
            write(word.substring(2));
        } else if (called && Temporal.is(word)) {
            temporal(word);
        } else if (called && word.equals("BBOX")) {
            write(Reading.BOX);
        } else {
            write(Character.isLetter(token.charAt(0)) || token.charAt(0) == '_' ? word(token, word, called) : token);
        }
    }

    private String word(String token, String word, boolean called) {
        return switch (word) {
            case "TRUE" -> "INCLUDE";
            case "FALSE" -> "EXCLUDE";
            default -> WORDS.contains(word) ? word : called ? token : '"' + token + '"';
        };
    }

    /** A condition is no value in ECQL, so it is compared with one. */
    private void temporal(String word) {
        write(word);
        int depth = 0;
        do {
            depth += isNext("(") ? 1 : isNext(")") ? -1 : 0;
            Bounds.depth(depth);
            token();
        } while (depth > 0 && at < tokens.size());
        write("= true");
    }

    /** Whether functions that fold stand around a text, rather than around a property. */
    private boolean foldsLiteral() {
        int i = at;
        while (i + 1 < tokens.size() && tokens.get(i).equals("(") && Fold.is(tokens.get(i + 1).toUpperCase(Locale.ROOT))) {
            i += 2;
        }
        Bounds.depth((i - at) / 2);
        return i + 1 < tokens.size() && tokens.get(i).equals("(") && tokens.get(i + 1).startsWith("'");
    }

    private String folded() {
        String token = tokens.get(at++);
        if (token.startsWith("'")) {
            return unquoted(token);
        }
        expect("(");
        String text = Fold.apply(token.toUpperCase(Locale.ROOT), folded());
        expect(")");
        return text;
    }

    private String argument(String function) {
        expect("(");
        Bounds.require(at < tokens.size() && tokens.get(at).startsWith("'"), "gives " + function + " no text within quotes");
        String text = unquoted(tokens.get(at++));
        expect(")");
        return text;
    }

    private void expect(String token) {
        Bounds.require(at < tokens.size() && isNext(token), "must be CQL2 text; a " + token + " lacks");
        at++;
    }

    private boolean isNext(String token) {
        return tokens.get(at).equalsIgnoreCase(token);
    }

    private void write(String token) {
        ecql.append(token).append(' ');
    }

    private static String unquoted(String literal) {
        return literal.substring(1, literal.length() - 1).replace("''", "'");
    }

    private static String quoted(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
