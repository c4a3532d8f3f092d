package dateline.extract.claim;

import dateline.event.Certainty;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import java.util.function.Supplier;

/**
 * How surely it is said, and by whom.
 *
 * @param attribution who says so, or null
 */
public record Hedging(Certainty certainty, String attribution) {
    /** @param before the sentence before in the same paragraph; gives null where there is none */
    public static Hedging of(SentenceReading reading, Name name, Supplier<SentenceReading> before) {
        Source source = Source.of(reading, name);
        String attribution = source == null ? null : source.name();
        return new Hedging(certainty(reading, name, before, source != null), attribution);
    }

    private static Certainty certainty(SentenceReading reading, Name name, Supplier<SentenceReading> before, boolean told) {
        Words words = reading.words();
        int[] predicate = reading.predicate(name.first(), name.last());
        int start = predicate[0];
        int end = predicate[1];
        if (any(words, 0, end, Tag.DENY)) {
            return Certainty.DENIED;
        }
        boolean future = any(words, start, end, Tag.FUTURE) || any(words, start, end, Tag.PLAN);
        if (hedged(words, start, end) || goesOn(reading, future) && hedged(before.get())) {
            return Certainty.UNCONFIRMED;
        }
        return future ? Certainty.PLANNED : told ? Certainty.ATTRIBUTED : Certainty.STATED;
    }

    /** A hedge in the name's own clause, or one that opens the sentence and so stands over all of it. */
    private static boolean hedged(Words words, int start, int end) {
        return any(words, start, end, Tag.HEDGE) || any(words, 0, Math.min(words.size, 4), Tag.HEDGE);
    }

    private static boolean hedged(SentenceReading before) {
        return before != null && hedged(before.words(), 0, before.words().size);
    }

    private static boolean goesOn(SentenceReading reading, boolean future) {
        return future || any(reading.words(), 0, Math.min(2, reading.words().size), Tag.GOESON);
    }

    private static boolean any(Words words, int from, int to, Tag tag) {
        for (int i = from; i < to; i++) {
            if (words.is(i, tag)) {
                return true;
            }
        }
        return false;
    }
}
