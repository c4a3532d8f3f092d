package dateline.extract.claim;

import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A sentence and those who are told to say something in it.
 *
 * @param names of the speakers, in their order, each with who is meant in brackets where the text there only says what it is; null
 *     for one who has no name
 * @param unnamed whether one of them has no name
 * @param quotes whether quotation marks stand in the sentence
 * @param ahead whether a word of it tells of what is to come
 */
public record Voices(SentenceReading reading, List<Speaker> speakers, List<String> names, boolean unnamed, boolean quotes,
        boolean ahead) {
    private static final String QUOTES = "\"«“„»”";

    /** @param near the sentence so many after this one (before it where negative); gives null past the text's ends */
    public static Voices of(SentenceReading reading, IntFunction<SentenceReading> near) {
        List<Speaker> speakers = new Speakers(reading).all();
        List<String> names = new ArrayList<>(speakers.size());
        boolean unnamed = false;
        for (Speaker speaker : speakers) {
            unnamed |= speaker.name() == null;
            String meant = speaker.name() == null ? null : Antecedent.of(reading, speaker, near);
            names.add(meant == null ? speaker.name() : speaker.name() + " (" + meant + ")");
        }
        return new Voices(reading, speakers, names, unnamed, quotes(reading.words()), ahead(reading.words()));
    }

    /** Whether a word is one of these marks. */
    static boolean isMark(String form, String marks) {
        return form.length() == 1 && marks.indexOf(form.charAt(0)) >= 0;
    }

    private static boolean quotes(Words words) {
        for (int i = 0; i < words.size; i++) {
            if (isMark(words.form(i), QUOTES)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ahead(Words words) {
        for (int i = 0; i < words.size; i++) {
            if (words.is(i, Tag.FUTURE, Tag.PLAN)) {
                return true;
            }
        }
        return false;
    }
}
