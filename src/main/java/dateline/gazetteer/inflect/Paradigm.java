package dateline.gazetteer.inflect;

import dateline.text.grammar.GrammaticalCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One line of a paradigm table: the endings of the words that end so.
 *
 * @param gender null for a word that keeps one form in all cases
 * @param contextual holds only where a neighbour asks for it: a noun after an adjective of its gender, a possessive
 *     adjective before a noun
 * @param goesOn the lines below hold too: a word that may be declined in more than one way
 * @param pattern the words it holds for, and the ending that the case endings replace
 * @param endings for each case its endings; empty for an indeclinable
 */
record Paradigm(Gender gender, boolean adjective, boolean contextual, boolean goesOn, WordPattern pattern,
        List<List<String>> endings) {
    /** @throws IllegalArgumentException where the line is not kind, pattern and one column for each case */
    static Paradigm parse(String line) {
        String[] columns = line.trim().split("\\s+");
        String kind = columns[0].startsWith("+") ? columns[0].substring(1) : columns[0];
        String lower = kind.toLowerCase(Locale.ROOT);
        if (columns.length < 2 || !WordPattern.isOne(columns[1]) || !lower.matches("-|a?[mfnp]")) {
            throw new IllegalArgumentException("expected 'kind context(ending) endings...': " + line);
        }
        return new Paradigm(gender(lower.charAt(lower.length() - 1)), lower.startsWith("a"), !kind.equals(lower),
                columns[0].startsWith("+"), WordPattern.parse(columns[1]), endings(columns));
    }

    private static Gender gender(char letter) {
        return switch (letter) {
            case 'm' -> Gender.MASCULINE;
            case 'f' -> Gender.FEMININE;
            case 'n' -> Gender.NEUTER;
            case 'p' -> Gender.PLURAL;
            default -> null;
        };
    }

    /** Russian tables have no vocative column. */
    private static List<List<String>> endings(String[] columns) {
        int cases = columns.length - 2;
        int all = GrammaticalCase.values().length;
        if (cases != 0 && cases != all && cases != all - 1) {
            throw new IllegalArgumentException("expected a column for each case: " + String.join(" ", columns));
        }
        return Arrays.stream(columns).skip(2)
                .map(column -> Arrays.stream(column.split("/")).map(e -> e.equals("0") ? "" : e).toList()).toList();
    }

    /** Whether a word in lower case ends as this line says. */
    boolean matches(String word, LetterClasses classes) {
        return pattern.matches(word, classes);
    }

    /** The word's forms, with the capitals it has. */
    Declension decline(String word, String lower) {
        if (endings.isEmpty()) {
            return Declension.frozen(word);
        }
        String stem = lower.substring(0, lower.length() - pattern.ending().length());
        List<List<String>> byCase = new ArrayList<>();
        for (List<String> ofCase : endings) {
            byCase.add(ofCase.stream().map(e -> Capitals.like(word, lower, stem + e)).toList());
        }
        if (byCase.size() < GrammaticalCase.values().length) {
            byCase.add(List.of());
        }
        return new Declension(byCase);
    }
}
