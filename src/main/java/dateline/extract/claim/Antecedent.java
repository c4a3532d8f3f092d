package dateline.extract.claim;

import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import java.util.function.IntFunction;

/**
 * Who is meant where a source is only called by what it is ("the newspaper", "авиакомпания", "el diputado"): the name that stood
 * beside the same word before ("The Guardian, a newspaper"; "авиакомпания Ryanair").
 */
final class Antecedent {
    private static final int BACK = 8; // sentences
    private static final int BETWEEN = 4; // words between what it is and its name: "посол США в Германии Ричард Гренелл"
    private static final int LONGEST = 5; // words of a name
    private static final int GENERIC = 3; // words at most that only say what the source is

    private Antecedent() {}

    /**
     * @param near the sentence so many after the speaker's; gives null past the text's ends
     * @return the name, or null where the speaker has one or none is told before
     */
    static String of(SentenceReading reading, Speaker speaker, IntFunction<SentenceReading> near) {
        Words words = reading.words();
        int noun = noun(words, speaker);
        if (noun < 0) {
            return null;
        }
        String named = before(reading, speaker.marker(), words.stem(noun));
        for (int back = 1; named == null && back <= BACK; back++) {
            SentenceReading earlier = near.apply(-back);
            named = earlier == null ? null : before(earlier, earlier.words().size, words.stem(noun));
        }
        return named;
    }

    /** The word that says what the speaker is, where nothing more is told of it; else -1. */
    private static int noun(Words words, Speaker speaker) {
        int noun = -1;
        boolean few = speaker.end() - speaker.first() <= GENERIC;
        for (int i = speaker.first(); i < speaker.end() && few; i++) {
            few = !words.capital(i) || i == 0;
            noun = words.letters(i) ? i : noun;
            noun = words.is(i, Tag.BODY, Tag.POST, Tag.PERSON) ? i : noun;
        }
        return few ? noun : -1;
    }

    /** The last name told beside a word of this beginning, before a word of the sentence. */
    private static String before(SentenceReading reading, int end, String stem) {
        Words words = reading.words();
        for (int i = Math.min(end, words.size) - 1; i >= 0; i--) {
            String name = words.letters(i) && words.stem(i).equals(stem) ? after(reading, i) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static String after(SentenceReading reading, int noun) {
        Words words = reading.words();
        for (int i = noun + 1; i <= noun + 1 + BETWEEN && i < words.size; i++) {
            if (isName(reading, i)) {
                return "\"«“„".contains(words.form(i - 1)) ? quoted(words, i) : name(reading, i);
            }
            boolean goesOn = words.letters(i) && !reading.clauses().verb(i) || "\"«“„,".contains(words.form(i)) && i <= noun + 2;
            if (!goesOn) {
                return null;
            }
        }
        return null;
    }

    private static boolean isName(SentenceReading reading, int i) {
        return reading.words().capital(i) && !reading.names(i);
    }

    /** Up to the mark that closes the quotation; null where none does soon. */
    private static String quoted(Words words, int first) {
        for (int end = first + 1; end <= first + LONGEST && end < words.size; end++) {
            if ("\"»”“".contains(words.form(end))) {
                return words.span(first, end - 1).of(words.text);
            }
        }
        return null;
    }

    private static String name(SentenceReading reading, int first) {
        Words words = reading.words();
        int end = first;
        while (end < words.size && end - first < LONGEST && isName(reading, end)) {
            end++;
        }
        return words.span(first, end - 1).of(words.text);
    }
}
