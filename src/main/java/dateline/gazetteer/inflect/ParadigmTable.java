package dateline.gazetteer.inflect;

import dateline.text.Language;
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

    static ParadigmTable of(Language language) {
        Set<String> stems = Set.copyOf(WordList.read("adjectives-" + language.code() + ".txt"));
        LetterClasses classes = new LetterClasses(stems);
        List<String> lines = new ArrayList<>(WordList.read("irregular-" + language.code() + ".txt"));
        lines.addAll(WordList.read("paradigms-" + language.code() + ".txt"));
        lines.stream().filter(line -> line.startsWith("class ")).forEach(classes::add);
        ParadigmTable table = new ParadigmTable(classes);
        lines.stream().filter(line -> !line.startsWith("class ")).map(Paradigm::parse).forEach(table::add);
        return table;
    }

    private void add(Paradigm paradigm) {
        for (char letter : classes.of(paradigm.pattern().lastSign()).toCharArray()) {
            byLastLetter.computeIfAbsent(letter, c -> new ArrayList<>()).add(paradigm);
        }
    }

    /** A word that stands for itself, in every way it may be declined. */
    Declension word(String word) {
        String lower = lower(word);
        return Capitals.isAbbreviation(word) ? Declension.frozen(word)
                : standing(lower).stream().map(p -> p.decline(word, lower)).reduce(Declension::or)
                        .orElse(Declension.frozen(word));
    }

    /** A noun beside an adjective of this gender; null where it is no such noun. */
    Declension noun(String word, Gender gender) {
        String lower = lower(word);
        Declension found = null;
        for (Paradigm p : fitting(lower)) {
            if (p.gender() == gender && !p.adjective()) {
                Declension declined = p.decline(word, lower);
                found = found == null ? declined : found.or(declined);
                if (!p.goesOn()) {
                    break;
                }
            }
        }
        return found;
    }

    /** A word of adjectival form; null where it is not. */
    Declension adjective(String word) {
        return decline(word, first(standing(lower(word)), Paradigm::adjective));
    }

    /** A possessive or other adjective that looks like a noun, before a noun; null where it is not. */
    Declension possessive(String word) {
        return decline(word, first(fitting(lower(word)), p -> p.adjective() && p.contextual()));
    }

    /** The gender that the form of a noun shows; null where it shows none. */
    Gender genderOfNoun(String word) {
        return gender(first(standing(lower(word)), p -> !p.adjective()));
    }

    /** The gender of an adjective; null where the word is none. */
    Gender genderOfAdjective(String word) {
        return gender(first(standing(lower(word)), Paradigm::adjective));
    }

    Gender genderOfPossessive(String word) {
        return gender(first(fitting(lower(word)), p -> p.adjective() && p.contextual()));
    }

    private static Gender gender(Paradigm paradigm) {
        return paradigm == null ? null : paradigm.gender();
    }

    private static Declension decline(String word, Paradigm paradigm) {
        return paradigm == null ? null : paradigm.decline(word, lower(word));
    }

    private static Paradigm first(List<Paradigm> paradigms, Predicate<Paradigm> wanted) {
        for (Paradigm p : paradigms) {
            if (wanted.test(p)) {
                return p;
            }
        }
        return null;
    }

    /** The lines that hold for a word by itself: up to the first that does not go on. */
    private List<Paradigm> standing(String lower) {
        List<Paradigm> standing = new ArrayList<>(2);
        for (Paradigm p : candidates(lower)) {
            if (!p.contextual() && p.matches(lower, classes)) {
                standing.add(p);
                if (!p.goesOn()) {
                    break;
                }
            }
        }
        return standing;
    }

    /** All lines that hold for a word beside others. */
    private List<Paradigm> fitting(String lower) {
        List<Paradigm> fitting = new ArrayList<>();
        for (Paradigm p : candidates(lower)) {
            if (p.matches(lower, classes)) {
                fitting.add(p);
            }
        }
        return fitting;
    }

    /** Empty where lower case has another length (some letters of other scripts), so that no paradigm fits. */
    private static String lower(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() == word.length() ? lower : "";
    }

    private List<Paradigm> candidates(String lower) {
        return lower.isEmpty() ? List.of() : byLastLetter.getOrDefault(lower.charAt(lower.length() - 1), List.of());
    }
}
