package dateline.extract.claim;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.Tense;
import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import java.util.Set;

/** How surely something is told, as far as words that say so in its clause tell. */
final class ByRule {
    /** What is to be held, and can be called off. */
    private static final Set<Category> HELD = Set.of(Category.VISIT, Category.MEETING, Category.ELECTION, Category.CULTURE);
    private static final int NEAR = 5; // words
    private static final int OPENING_WORDS = 4;

    private ByRule() {}

    static Certainty of(Told told) {
        SentenceReading reading = told.reading();
        Words words = reading.words();
        int[] predicate = reading.predicate(told.name().first(), told.name().last());
        int start = predicate[0];
        int end = predicate[1];
        if (denied(words, end) || calledOff(reading, told.name().first())) {
            return Certainty.DENIED;
        }
        boolean future = any(words, start, end, Tag.FUTURE) || any(words, start, end, Tag.PLAN)
                || told.isAhead() && !reading.tells(Tense.PAST, start, end);
        if (hedged(words, start, end) || goesOn(reading, future) && hedged(told.before())) {
            return Certainty.UNCONFIRMED;
        }
        return future ? Certainty.PLANNED : Certainty.STATED;
    }

    /** A visit, meeting or match that the name's clause calls off: "отменил поездку", "the concert was called off". */
    private static boolean calledOff(SentenceReading reading, int name) {
        for (int i = reading.clauses().start(name); i < reading.clauses().end(name); i++) {
            Category category = reading.words().category(i);
            if (category != null && reading.words().is(i, Tag.EVENT) && HELD.contains(category) && !counted(reading.words(), i)
                    && any(reading.words(), Math.max(0, i - NEAR), Math.min(reading.words().size, i + NEAR + 1), Tag.CANCEL)) {
                return true;
            }
        }
        return false;
    }

    /** "отменила 600 рейсов": so many called off are news of their own. */
    private static boolean counted(Words words, int i) {
        return i > 0 && (Character.isDigit(words.form(i - 1).charAt(0)) || words.is(i - 1, Tag.NUMBER));
    }

    /** Whether something is denied before the end of the name's predicate; "did not rule out" denies nothing. */
    private static boolean denied(Words words, int end) {
        for (int i = 0; i < end; i++) {
            if (words.is(i, Tag.DENY) && !words.is(i - 1, Tag.NOT)) {
                return true;
            }
        }
        return false;
    }

    /** A hedge in the name's own clause, or one that opens the sentence and so stands over all of it. */
    private static boolean hedged(Words words, int start, int end) {
        return any(words, start, end, Tag.HEDGE) || any(words, 0, Math.min(words.size, OPENING_WORDS), Tag.HEDGE);
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
