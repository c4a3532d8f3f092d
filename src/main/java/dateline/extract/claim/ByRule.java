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
    /** What is held too, but also makes others call things off ("the strike cancelled ..."). */
    private static final Set<Category> HELD_OR_CAUSE = Set.of(Category.PROTEST, Category.SPORT);
    /** What there may have been none of. */
    private static final Set<Category> HAPPENS = Set.of(Category.ACCIDENT, Category.DISASTER, Category.CONFLICT, Category.CRIME,
            Category.HEALTH, Category.PROTEST);
    private static final int NEAR = 5; // words
    private static final int OPENING_WORDS = 4;

    private ByRule() {}

    static Certainty of(Told told) {
        SentenceReading reading = told.reading();
        Words words = reading.words();
        int[] predicate = reading.predicate(told.name().first(), told.name().last());
        int start = predicate[0];
        int end = predicate[1];
        if (denied(words, told.name().first(), end) || calledOff(reading, told.name().first())
                || noSuch(words, reading.clauses().start(told.name().first()), told.name().first())) {
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
        Words words = reading.words();
        for (int i = reading.clauses().start(name); i < reading.clauses().end(name); i++) {
            Category category = words.category(i);
            boolean event = category != null && words.is(i, Tag.EVENT) && !counted(words, i) && !words.is(i, Tag.TIMETABLE);
            int from = Math.max(0, i - NEAR);
            int to = Math.min(words.size, i + NEAR + 1);
            if (event && (HELD.contains(category) ? any(words, from, to, Tag.CANCEL)
                    : HELD_OR_CAUSE.contains(category) && isObject(words, i, to)) || isDropped(words, i, name)) {
                return true;
            }
        }
        return false;
    }

    /** "Dropped plans for", "отказались от планов": a plan that is none any more, before the name. */
    private static boolean isDropped(Words words, int i, int name) {
        return i < name && words.is(i, Tag.CANCEL) && words.is(i, Tag.PLAN);
    }

    /** Whether what is called off is the word: "cancelled the rally", "the rally was cancelled", "митинг отменили". */
    private static boolean isObject(Words words, int event, int to) {
        if (words.is(event - 1, Tag.CANCEL) || words.is(event - 1, Tag.THE) && words.is(event - 2, Tag.CANCEL)) {
            return true;
        }
        for (int i = event + 1; i < to; i++) {
            if (words.is(i, Tag.CANCEL)) {
                int next = i + 1;
                while (words.is(next, Tag.CANCEL)) {
                    next++;
                }
                return words.is(i - 1, Tag.PASSIVE) || !words.letters(next) || words.is(next, Tag.IN, Tag.FROM, Tag.THAT,
                        Tag.WITH, Tag.LINK, Tag.TO, Tag.PER, Tag.UNTIL);
            }
        }
        return false;
    }

    /** "There was no explosion in", "никакого взрыва в". */
    private static boolean noSuch(Words words, int start, int name) {
        for (int i = start; i < name; i++) {
            for (int noun = i + 1; words.is(i, Tag.NO_SUCH) && noun <= i + 2 && noun < name; noun++) {
                if (words.is(noun, Tag.EVENT) && words.category(noun) != null && HAPPENS.contains(words.category(noun))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "отменила 600 рейсов": so many called off are news of their own. */
    private static boolean counted(Words words, int i) {
        return i > 0 && (Character.isDigit(words.form(i - 1).charAt(0)) || words.is(i - 1, Tag.NUMBER));
    }

    /** Whether something is denied before the end of the name's predicate, past semicolons; "did not rule out" denies nothing. */
    private static boolean denied(Words words, int name, int end) {
        int start = name;
        while (start > 0 && !words.reads(start, ";")) {
            start--;
        }
        for (int i = start; i < end; i++) {
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
