package dateline.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells Russian, Ukrainian, Spanish and English apart by the letters that only one of them has and by its commonest
 * short words; a text of one of these four needs no more, and any other is read as the nearest.
 */
final class LanguageTeller {
    private static final int ENOUGH = 4000;
    private static final int SHORTEST_PARAGRAPH = 120;
    /** So much must speak for the other language. */
    private static final int PLAIN = 6;
    /** The longest of the words below. */
    private static final int LONGEST_WORD = 4;
    private static final Set<String> SPANISH = Set.of("de", "la", "el", "en", "que", "los", "las", "del", "por", "una",
            "con", "se", "su", "al", "y", "es", "para", "un", "como", "más");
    private static final Set<String> ENGLISH = Set.of("the", "of", "and", "in", "to", "that", "is", "was", "for", "on",
            "with", "as", "by", "at", "from", "it", "his", "are", "be", "said");
    private static final Set<String> RUSSIAN = Set.of("и", "что", "не", "как", "это", "по", "из", "от", "был", "его");
    private static final Set<String> UKRAINIAN = Set.of("і", "та", "що", "не", "як", "це", "з", "від", "був", "його", "у");

    private static final byte[] LETTERS = letters();

    /** What a letter tells: a bit each for Cyrillic, Latin, and letters of Russian, Ukrainian and Spanish alone. */
    private static byte letter(char of) {
        char c = Character.toLowerCase(of);
        return (byte) ((c >= 'а' && c <= 'ґ' ? 1 : 0) | (c >= 'a' && c <= 'z' ? 2 : 0)
                | ("ыэёъ".indexOf(c) >= 0 ? 4 : 0) | ("іїєґ".indexOf(c) >= 0 ? 8 : 0)
                | ("ñáíóú¿¡".indexOf(c) >= 0 ? 16 : 0));
    }

    private static byte[] letters() {
        byte[] letters = new byte[0x530]; // Latin, Greek and Cyrillic
        for (char c = 0; c < letters.length; c++) {
            letters[c] = letter(c);
        }
        return letters;
    }

    /** A language and how much speaks for it against the other one of its script. */
    private record Guess(String lang, int margin) {}

    /** A part of a text in one language. */
    record Stretch(Span span, String lang) {}

    /** The nearest of ru, uk, es, en; English for a text without letters. */
    String tell(String text) {
        return guess(text).lang;
    }

    /**
     * Parts a text where a paragraph is plainly in another language than the text; most texts are one stretch. A short
     * paragraph goes with the one before.
     */
    List<Stretch> stretches(String text) {
        List<Stretch> stretches = new ArrayList<>();
        String lang = tell(text);
        int from = 0;
        for (int start = 0, end; start < text.length(); start = end) {
            int line = text.indexOf('\n', start);
            end = line < 0 ? text.length() : line + 1;
            Guess guess = end - start < SHORTEST_PARAGRAPH ? null : guess(text.substring(start, end));
            if (guess != null && !guess.lang.equals(lang) && guess.margin >= PLAIN) {
                if (start > from) {
                    stretches.add(new Stretch(new Span(from, start), lang));
                }
                from = start;
                lang = guess.lang;
            }
        }
        stretches.add(new Stretch(new Span(from, text.length()), lang));
        return stretches;
    }

    private static Guess guess(String text) {
        String read = text.length() <= ENOUGH ? text : text.substring(0, ENOUGH);
        int cyrillic = 0;
        int latin = 0;
        int russian = 0;
        int ukrainian = 0;
        int spanish = 0;
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            int letter = c < LETTERS.length ? LETTERS[c] : letter(c);
            cyrillic += letter & 1;
            latin += letter >> 1 & 1;
            russian += letter >> 2 & 1;
            ukrainian += letter >> 3 & 1;
            spanish += letter >> 4;
        }
        Tokens tokens = Tokens.of(read);
        for (int token = 0; token < tokens.size(); token++) {
            if (!tokens.isWord(token) || tokens.end(token) - tokens.start(token) > LONGEST_WORD) {
                continue;
            }
            String word = tokens.lower(token);
            russian += RUSSIAN.contains(word) ? 1 : 0;
            ukrainian += UKRAINIAN.contains(word) ? 1 : 0;
            spanish += SPANISH.contains(word) ? 1 : ENGLISH.contains(word) ? -1 : 0;
        }
        return cyrillic > latin ? new Guess(ukrainian > russian ? "uk" : "ru", Math.abs(ukrainian - russian))
                : new Guess(spanish > 0 ? "es" : "en", Math.abs(spanish));
    }
}
