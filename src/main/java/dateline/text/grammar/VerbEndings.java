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
        String last = Normalizer.normalize(text.substring(Math.max(start, end - LONGEST), end), Normalizer.Form.NFC);
        return endings.stream().anyMatch(last::endsWith);
    }
}
