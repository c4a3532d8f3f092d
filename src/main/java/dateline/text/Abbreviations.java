package dateline.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells whether the stop after a word ends a sentence. The lists stand in {@code text/abbreviations.txt}. */
final class Abbreviations {
    static final Abbreviations SHIPPED = new Abbreviations();

    private final Map<String, Set<String>> lists = new HashMap<>();

    private Abbreviations() {
        Set<String> list = Set.of();
        for (String line : ResourceLines.read("/text/abbreviations.txt")) {
            if (line.startsWith("[")) {
                list = lists.computeIfAbsent(line.substring(1, line.length() - 1), name -> new HashSet<>());
            } else {
                list.add(line.strip());
            }
        }
    }

    /** The same roughly, for a word and the stop joined to it: an abbreviation or an initial, no number before it. */
    boolean goesOn(Tokens tokens, int word) {
        boolean initial = tokens.isCapitalised(word) && tokens.end(word) - tokens.start(word) == 1;
        String low = tokens.lower(word);
        return initial || in("never", low) || in("maybe", low) && tokens.shape(word - 1) != Tokens.NUMBER;
    }

    /**
     * @param word what stands before the stop, without blanks
     * @param next the word after it, which has a capital letter or is a number
     * @param counted whether a number stands before the word ("2008 г.")
     * @param first whether the word is the first of the sentence
     */
    boolean ends(String word, String next, boolean counted, boolean first) {
        if (word.isEmpty()) {
            return true;
        }
        String low = word.toLowerCase(Locale.ROOT);
        boolean beginner = in("begins", next);
        if (first && word.length() <= 3 && word.chars().allMatch(Character::isDigit)) {
            return false; // the number of a list's item
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0)) || initials(word)) {
            return beginner && initials(word);
        }
        if (in("ends", low)) {
            return true;
        }
        if (in("hour", low)) {
            return !in("days", next);
        }
        if (in("maybe", low)) {
            return beginner || counted && !next.isEmpty();
        }
        return !in("never", low);
    }

    private boolean in(String list, String word) {
        return lists.get(list).contains(word);
    }

    /** Capital letters with stops between them: "U.S", "А.С". */
    private static boolean initials(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
                return false;
            }
        }
        return word.length() > 1;
    }
}
