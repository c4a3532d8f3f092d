package dateline.fit;

import dateline.extract.claim.ClaimSigns;
import dateline.extract.claim.Told;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that an editor called a scene, and what was read there.
 *
 * @param weight how much it counts
 * @param fold in which its article is held out
 * @param attribution who says so by the editor, or null
 * @param options who may have said so
 */
record ClaimRow(String language, String document, int fold, double weight, String certainty, String attribution, Told told,
        List<ClaimSigns.Option> options) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]{3,}");
    private static final int STEM = 5;

    /** Whether a source is the editor's, as the scorer has it: they share a word's beginning, or both are none. */
    boolean right(String source) {
        return isSame(source, attribution);
    }

    static boolean isSame(String source, String attribution) {
        if (source == null || attribution == null) {
            return source == null && attribution == null;
        }
        Set<String> shared = words(source);
        shared.retainAll(words(attribution));
        return !shared.isEmpty();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT)); word.find();) {
            words.add(word.group().substring(0, Math.min(STEM, word.group().length())));
        }
        return words;
    }
}
