package dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    /** Latin, Greek and Cyrillic; no letter beyond them tells a language. */
    private static final int LETTERS = 0x530;
    private static final int CYRILLIC = 1 << 30;
    private static final int LATIN = 1 << 29;
    private static final int[] NONE = {};

    /** A language as its text shows it; not one of those read where {@code language} is null. */
    private record Marks(Language language, Language.Script script) {}

    /** A language, null where none is read, and how much speaks for it against the next. */
    private record Guess(Language language, int margin) {}

    private final List<Marks> marks = new ArrayList<>();
    /** By letter, small or capital: a bit for each language that it tells, by its number, and the one of its script. */
    private final int[] letters = new int[LETTERS];
    /** By first letter, small or capital: a bit for each length of the words that tell a language; most need no other look. */
    private final int[] lengths = new int[LETTERS];
    private final ShortWords words = new ShortWords();

    private LanguageTeller() {}

    public static LanguageTeller shipped() {
        LanguageTeller teller = new LanguageTeller();
        for (String line : ResourceLines.read("/text/languages.tsv")) {
            teller.add(line);
        }
        for (char c = 0; c < LETTERS; c++) {
            char lower = Character.toLowerCase(c);
            teller.letters[c] |= lower >= 'а' && lower <= 'ґ' ? CYRILLIC : lower >= 'a' && lower <= 'z' ? LATIN : 0;
            if (lower < LETTERS) {
                teller.letters[c] |= teller.letters[lower];
                teller.lengths[c] |= teller.lengths[lower];
            }
        }
        return teller;
    }

    private void add(String line) {
        String[] columns = line.split("\t");
        int number = marks.size();
        marks.add(new Marks(Language.of(columns[0]), Language.Script.valueOf(columns[1].toUpperCase(Locale.ROOT))));
        for (char letter : columns[2].equals("-") ? new char[0] : columns[2].toCharArray()) {
            letters[letter] |= 1 << number;
        }
        for (String word : columns[3].split(" ")) {
            words.add(word, number);
            lengths[word.charAt(0)] |= 1 << word.length();
        }
    }

    /** The language of a text; null where it is plainly none of those read; English for a text without letters. */
    public Language tell(String text) {
        return guess(text, 0, text.length()).language;
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
            boolean own = end - start >= SHORTEST_PARAGRAPH && end - start < text.length();
            Guess guess = own ? guess(text, start, end) : null;
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

    private Guess guess(String text, int start, int end) {
        String read = text.substring(start, Math.min(end, start + ENOUGH));
        int[] counts = new int[marks.size()];
        Language.Script script = countLetters(read, counts) > 0 ? Language.Script.CYRILLIC : Language.Script.LATIN;
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

    /** @return how many more letters are Cyrillic than plain Latin */
    private int countLetters(String text, int[] counts) {
        int cyrillic = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int tells = c < LETTERS ? letters[c] : 0;
            cyrillic += (tells & CYRILLIC) != 0 ? 1 : (tells & LATIN) != 0 ? -1 : 0;
            for (int rest = tells & ~(CYRILLIC | LATIN); rest != 0; rest &= rest - 1) {
                counts[Integer.numberOfTrailingZeros(rest)]++;
            }
        }
        return cyrillic;
    }

    private void countWords(String text, int[] counts) {
        Tokens tokens = Tokens.of(text);
        for (int token = 0; token < tokens.size(); token++) {
            char first = tokens.first(token);
            int length = tokens.end(token) - tokens.start(token);
            boolean may = first < LETTERS && length < Integer.SIZE && (lengths[first] >>> length & 1) != 0;
            for (int of : may ? words.of(text, tokens.start(token), tokens.end(token)) : NONE) {
                counts[of]++;
            }
        }
    }
}
