package dateline.text.grammar;

import java.text.Normalizer;
import java.util.List;

/**
 * How finite verbs of the third person end in news: quick, and enough for a sign.
 *
 * @param shortest the fewest letters of such a verb
 */
public record VerbEndings(int shortest, List<String> endings) {
    /** More than any ending has, also where its letters stand apart from their marks. */
    private static final int LONGEST = 10;

    /** Whether the word between two offsets of a text ends so. */
    public boolean match(String text, int start, int end) {
        if (end - start < shortest) {
            return false;
        }
        String last = text.substring(Math.max(start, end - LONGEST), end);
        last = isPlain(last) ? last : Normalizer.normalize(last, Normalizer.Form.NFC);
        for (String ending : endings) {
            if (last.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no mark stands apart from its letter, as in most texts. */
    private static boolean isPlain(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain &= c < '\u0300' || c >= '\u0400' && c < '\u0480';
        }
        return plain;
    }
}
