package dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the languages that are read apart, and from their neighbours, by the letters that few of them have and by their
 * commonest short words. The words and letters stand in {@code text/languages.tsv}.
 */
public final class LanguageTeller {
    private static final int ENOUGH = 4000; // characters
    private static final int SHORTEST_PARAGRAPH = 120; // characters
    /** So much must speak for another language than the text's. */
    private static final int PLAIN = 6;
    /** So much more must speak for a language that is not read than for the nearest that is. */
    private static final int FOREIGN = 4;

    /** A language as its text shows it; not one of those read where {@code language} is null. */
    private record Marks(Language language, Language.Script script, String letters) {}

    /** A language, null where none is read, and how much speaks for it against the next. */
    private record Guess(Language language, int margin) {}

    private final List<Marks> marks = new ArrayList<>();
    private final Map<String, int[]> words = new HashMap<>();
    private int longestWord;

    private LanguageTeller() {}

    public static LanguageTeller shipped() {
        LanguageTeller teller = new LanguageTeller();
        ResourceLines.read("/text/languages.tsv").forEach(teller::add);
        return teller;
    }

    private void add(String line) {
        String[] columns = line.split("\t");
        int number = marks.size();
        marks.add(new Marks(Language.of(columns[0]), Language.Script.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                columns[2].equals("-") ? "" : columns[2]));
        for (String word : columns[3].split(" ")) {
            int[] of = words.getOrDefault(word, new int[0]);
            int[] more = Arrays.copyOf(of, of.length + 1);
            more[of.length] = number;
            words.put(word, more);
            longestWord = Math.max(longestWord, word.length());
        }
    }

    /** The language of a text; null where it is plainly none of those read; English for a text without letters. */
    public Language tell(String text) {
        return guess(text).language;
    }

    /**
     * Parts a text where a paragraph is plainly in another language than the text; most texts are one stretch. A short
     * paragraph goes with the one before.
     */
    public List<Stretch> stretches(String text) {
        List<Stretch> stretches = new ArrayList<>();
        Language language = tell(text);
        int from = 0;
        for (int start = 0, end; start < text.length(); start = end) {
            int line = text.indexOf('\n', start);
            end = line < 0 ? text.length() : line + 1;
            Guess guess = end - start < SHORTEST_PARAGRAPH ? null : guess(text.substring(start, end));
            if (guess != null && guess.language != language && guess.margin >= PLAIN) {
                if (start > from) {
                    stretches.add(new Stretch(new Span(from, start), language));
                }
                from = start;
                language = guess.language;
            }
        }
        stretches.add(new Stretch(new Span(from, text.length()), language));
        return stretches;
    }

    private Guess guess(String text) {
        String read = text.length() <= ENOUGH ? text : text.substring(0, ENOUGH);
        Language.Script script = script(read);
        int[] counts = new int[marks.size()];
        countLetters(read, counts);
        countWords(read, counts);
        int best = -1;
        int foreign = -1;
        int second = 0;
        for (int i = 0; i < counts.length; i++) {
            Marks of = marks.get(i);
            if (of.script == script && of.language == null) {
                foreign = foreign < 0 || counts[i] > counts[foreign] ? i : foreign;
            } else if (of.script == script && (best < 0 || counts[i] > counts[best])) {
                second = best < 0 ? 0 : counts[best];
                best = i;
            } else if (of.script == script) {
                second = Math.max(second, counts[i]);
            }
        }
        boolean other = foreign >= 0 && counts[foreign] >= counts[best] + FOREIGN && counts[foreign] * 3 > counts[best] * 4;
        return other ? new Guess(null, counts[foreign] - counts[best])
                : new Guess(marks.get(best).language, counts[best] - second);
    }

    private static Language.Script script(String text) {
        int cyrillic = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            cyrillic += c >= 'а' && c <= 'ґ' ? 1 : c >= 'a' && c <= 'z' ? -1 : 0;
        }
        return cyrillic > 0 ? Language.Script.CYRILLIC : Language.Script.LATIN;
    }

    private void countLetters(String text, int[] counts) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c <= ' ') {
                continue;
            }
            char lower = Character.toLowerCase(c);
            for (int of = 0; of < counts.length; of++) {
                counts[of] += marks.get(of).letters.indexOf(lower) >= 0 ? 1 : 0;
            }
        }
    }

    private void countWords(String text, int[] counts) {
        Tokens tokens = Tokens.of(text);
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.isWord(token) && tokens.end(token) - tokens.start(token) <= longestWord) {
                for (int of : words.getOrDefault(tokens.lower(token), new int[0])) {
                    counts[of]++;
                }
            }
        }
    }
}
