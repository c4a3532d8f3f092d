package dateline.geoparse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells whether the stop after a word ends a sentence. The lists stand in {@code geoparse/abbreviations.txt}. */
final class Abbreviations {
    static final Abbreviations SHIPPED = new Abbreviations();

    private static final int NEVER_ENDS = 1;
    private static final int MAY_END = 2;

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final WordTrie words = new WordTrie();

    private Abbreviations() {
        var stream = Abbreviations.class.getResourceAsStream("/geoparse/abbreviations.txt");
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Set<String> list = Set.of();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    list = lists.computeIfAbsent(line.substring(1, line.length() - 1), name -> new HashSet<>());
                } else if (!line.startsWith("#")) {
                    list.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lists.get("never").forEach(word -> add(word, NEVER_ENDS));
        lists.get("maybe").forEach(word -> add(word, MAY_END));
    }

    private void add(String word, int kind) {
        if (word.chars().allMatch(Character::isLetter)) {
            words.add(word, kind);
        }
    }

    /** The same roughly, for a word and the stop joined to it: an abbreviation or an initial, no number before it. */
    boolean goesOn(Tokens tokens, int word) {
        int kind = words.find(tokens.text(), tokens.start(word), tokens.end(word));
        boolean initial = tokens.isCapitalised(word) && tokens.end(word) - tokens.start(word) == 1;
        return initial || (kind & NEVER_ENDS) != 0
                || (kind & MAY_END) != 0 && tokens.shape(word - 1) != Tokens.NUMBER;
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
