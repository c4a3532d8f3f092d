package dateline.extract.claim;

import dateline.event.Category;
import dateline.event.When;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;
import java.util.function.IntFunction;

/**
 * What is told at a name: its sentence, and those around.
 *
 * @param category the kind of news told nearest to it
 * @param when when it was; null where neither text nor article tells
 * @param published null where it is not known
 * @param quoted whether the name stands in a quotation, one that an earlier sentence of its paragraph opened among them
 * @param near the sentence so many after this one (before it where negative); gives null past the text's ends
 */
public record Told(SentenceReading reading, Name name, Category category, When when, LocalDate published, boolean quoted,
        IntFunction<Voices> near) {
    private static final int LONGEST_QUOTE = 6; // sentences

    public static Told of(SentenceReading reading, Name name, Category category, When when, LocalDate published,
            IntFunction<Voices> near) {
        return new Told(reading, name, category, when, published, quoted(reading, name, near), near);
    }

    /** Whether it is told for a day after the publication. */
    boolean isAhead() {
        return when != null && when.stated() && published != null && when.start().isAfter(published);
    }

    /** The same, and words beside the name tell of such a day: "next month", "in July". */
    boolean isSetAhead() {
        int[] predicate = reading.predicate(name.first(), name.last());
        boolean told = false;
        for (int i = predicate[0]; i < predicate[1]; i++) {
            told |= reading.words().is(i, Tag.MONTH, Tag.NEXT, Tag.AHEAD, Tag.SEASON);
        }
        return told && isAhead();
    }

    /** The sentence before in the same paragraph, or null. */
    SentenceReading before() {
        Voices before = near.apply(-1);
        return before == null || before.reading().paragraph() != reading.paragraph() ? null : before.reading();
    }

    private static boolean quoted(SentenceReading reading, Name name, IntFunction<Voices> near) {
        int depth = 0;
        for (int offset = -LONGEST_QUOTE; offset < 0; offset++) {
            Voices voices = near.apply(offset);
            if (voices != null && voices.reading().paragraph() == reading.paragraph()) {
                depth = voices.reading().quotesOpen(voices.reading().words().size, depth);
            }
        }
        return reading.quotesOpen(name.first(), depth) > 0;
    }
}
