package dateline.extract.claim;

import dateline.event.When;
import dateline.extract.sentence.DateKind;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.StatedDate;
import dateline.text.Span;

/**
 * A date that a text tells, as one way of reading it, which may be the day of what is told at a name.
 *
 * @param home the sentence that tells it
 * @param turn where the words leave open which such day is meant ("on Friday"), the one before publication or the one after
 * @param rule which of these its own sentence speaks for
 * @param rank which of its sentence's dates it is, from 0
 * @param telling how it is told
 */
public record DateCandidate(SentenceReading home, StatedDate date, DateKind kind, When when, Turn turn, Rule rule, int rank,
        DateTelling telling) {
    /** Which way from the day of publication a date is looked for. */
    enum Turn { FIXED, BACK, AHEAD }

    /** Which way its own sentence speaks for, by its verbs. */
    enum Rule { BACK, AHEAD, OPEN }

    Span span() {
        return home.words().span(date.first(), date.last());
    }
}
