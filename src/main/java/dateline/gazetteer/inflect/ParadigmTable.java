package dateline.gazetteer.inflect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The paradigms of a language, read from {@code irregular-LANG.txt} and {@code paradigms-LANG.txt}; the first line that
 * fits a word holds.
 */
final class ParadigmTable {
    private final LetterClasses classes;
    /** By the word's last letter, in table order. */
    private final Map<Character, List<Paradigm>> byLastLetter = new HashMap<>();

    private ParadigmTable(LetterClasses classes) {
        this.classes = classes;
    }

    static ParadigmTable of(String lang) {
        Set<String> stems = Set.copyOf(WordList.read("adjectives-" + lang + ".txt"));
        LetterClasses classes = new LetterClasses(stems);
        List<String> lines = new ArrayList<>(WordList.read("irregular-" + lang + ".txt"));
        lines.addAll(WordList.read("paradigms-" + lang + ".txt"));
        lines.stream().filter(line -> line.startsWith("class ")).forEach(classes::add);
        ParadigmTable table = new ParadigmTable(classes);
        lines.stream().filter(line -> !line.startsWith("class ")).map(Paradigm::parse).forEach(table::add);
        return table;
    }

    private void add(Paradigm paradigm) {
        String whole = paradigm.context() + paradigm.ending();
        char last = whole.charAt(whole.length() - 1);
        for (char letter : classes.of(last).toCharArray()) {
            byLastLetter.computeIfAbsent(letter, c -> new ArrayList<>()).add(paradigm);
        }
    }

    /** A word that stands for itself; every way it may be declined. */
    Declension word(String word) {
        return all(word, p -> !p.contextual());
    }

    /** A noun beside an adjective of this gender; null where it is no such noun. */
    Declension noun(String word, Gender gender) {
        return one(word, p -> p.gender() == gender && !p.adjective());
    }

    /** A word of adjectival form; null where it is not. */
    Declension adjective(String word) {
        return one(word, p -> p.adjective() && !p.contextual());
    }

    /** A possessive or other adjective that looks like a noun, before a noun; null where it is not. */
    Declension possessive(String word) {
        return one(word, p -> p.adjective() && p.contextual());
    }

    /** The gender that the word's form shows, as an adjective where it may be one; null where it does not show. */
    Gender gender(String word, Predicate<Paradigm> among) {
        Paradigm first = first(word.toLowerCase(Locale.ROOT), among);
        return first == null ? null : first.gender();
    }

    private Declension one(String word, Predicate<Paradigm> among) {
        String lower = word.toLowerCase(Locale.ROOT);
        Paradigm paradigm = lower.length() == word.length() ? first(lower, among) : null;
        return paradigm == null ? null : paradigm.decline(word, lower);
    }

    private Declension all(String word, Predicate<Paradigm> among) {
        String lower = word.toLowerCase(Locale.ROOT);
        Declension found = null;
        if (lower.length() == word.length() && !Capitals.isAbbreviation(word)) {
            for (Paradigm p : candidates(lower)) {
                if (among.test(p) && p.matches(lower, classes)) {
                    found = found == null ? p.decline(word, lower) : found.or(p.decline(word, lower));
                    if (!p.goesOn()) {
                        return found;
                    }
                }
            }
        }
        return found == null ? Declension.frozen(word) : found;
    }

    private Paradigm first(String lower, Predicate<Paradigm> among) {
        for (Paradigm p : candidates(lower)) {
            if (among.test(p) && p.matches(lower, classes)) {
                return p;
            }
        }
        return null;
    }

    private List<Paradigm> candidates(String lower) {
        return lower.isEmpty() ? List.of() : byLastLetter.getOrDefault(lower.charAt(lower.length() - 1), List.of());
    }
}
