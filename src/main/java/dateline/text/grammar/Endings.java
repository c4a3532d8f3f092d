package dateline.text.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Endings of Cyrillic words, found by their last letter without a string being made. */
final class Endings {
    private static final char FIRST = 'а';
    private static final char LAST = 'ґ';
    private static final List<String> NONE = List.of();

    private final List<List<String>> byLastLetter = new ArrayList<>();

    private Endings(Collection<String> endings) {
        byLastLetter.addAll(Collections.nCopies(LAST - FIRST + 1, NONE));
        for (String ending : endings) {
            int last = ending.charAt(ending.length() - 1) - FIRST;
            List<String> likely = new ArrayList<>(byLastLetter.get(last));
            likely.add(ending);
            byLastLetter.set(last, likely);
        }
    }

    static Endings of(String... endings) {
        return new Endings(List.of(endings));
    }

    static Endings of(Collection<String> endings) {
        return new Endings(endings);
    }

    /** Those that end with a word's last letter. */
    List<String> likely(String word) {
        char last = word.charAt(word.length() - 1);
        return last < FIRST || last > LAST ? NONE : byLastLetter.get(last - FIRST);
    }

    boolean end(String word) {
        return end(word, word.length());
    }

    /** Whether one of them ends before a position of the word. */
    boolean end(String word, int at) {
        char last = word.charAt(at - 1);
        if (last < FIRST || last > LAST) {
            return false;
        }
        List<String> likely = byLastLetter.get(last - FIRST);
        for (int i = 0; i < likely.size(); i++) {
            if (at >= likely.get(i).length() && word.startsWith(likely.get(i), at - likely.get(i).length())) {
                return true;
            }
        }
        return false;
    }
}
