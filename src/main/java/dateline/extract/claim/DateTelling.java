package dateline.extract.claim;

import dateline.event.When;
import dateline.extract.sentence.Clauses;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.Tense;
import dateline.extract.sentence.StatedDate;
import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a date is told, in a few words each that {@link DateSigns} puts together; the same for all names it may belong to.
 *
 * @param age how long before or after the publication it is
 * @param tense of its clause
 * @param sentenceTense of its sentence
 * @param says whether the verb nearest to it tells that somebody says so
 * @param verb the beginning of that verb, or "-"
 * @param prior whether its clause tells of what was before
 * @param birth whether its clause tells of a birth
 * @param dateline whether it stands where an article tells where and when it was filed
 */
record DateTelling(String age, String length, String tense, String sentenceTense, String says, String verb, boolean prior,
        boolean birth, boolean dateline) {
    static DateTelling of(SentenceReading home, StatedDate date, When when, LocalDate published) {
        int start = home.clauses().start(date.first());
        int end = home.clauses().end(date.first());
        int verb = verb(home, date.first());
        return new DateTelling(age(when, published), span(ChronoUnit.DAYS.between(when.start(), when.end())),
                tense(home, start, end), tense(home, 0, home.words().size), says(home, date, verb),
                verb < 0 ? "-" : home.words().stem(verb), any(home, start, end, Tag.PRIOR),
                any(home, start, end, Tag.BIRTH), dateline(home.words(), date));
    }

    private static boolean dateline(Words words, StatedDate date) {
        int next = date.last() + 1;
        return date.first() < 8 && (words.reads(next, "(") || words.reads(next, "-") || words.reads(next, "—") || words.reads(next, "–"));
    }

    private static String age(When when, LocalDate published) {
        if (published == null) {
            return "?";
        }
        LocalDate start = when.start();
        LocalDate end = when.end();
        if (start.isAfter(published)) {
            return "+" + span(ChronoUnit.DAYS.between(published, start));
        }
        return end.isBefore(published) ? "-" + span(ChronoUnit.DAYS.between(end, published))
                : start.equals(published) && end.equals(published) ? "today" : "now";
    }

    private static String span(long days) {
        return days <= 1 ? "day" : days <= 7 ? "week" : days <= 31 ? "month" : days <= 183 ? "half" : days <= 366 ? "year"
                : days <= 1100 ? "years" : days <= 3700 ? "decade" : "age";
    }

    private static String says(SentenceReading home, StatedDate date, int verb) {
        Words words = home.words();
        for (int i = 1; i <= 2; i++) {
            if (words.is(date.first() - i, Tag.SAY, Tag.TELLS) || words.is(date.last() + i, Tag.SAY, Tag.TELLS)) {
                return "beside";
            }
        }
        return verb < 0 ? "no verb" : words.is(verb, Tag.SAY, Tag.TELLS) ? "says" : "does";
    }

    static int verb(SentenceReading home, int word) {
        Clauses clauses = home.clauses();
        int best = -1;
        for (int i = clauses.start(word); i < clauses.end(word); i++) {
            if (clauses.verb(i) && (best < 0 || Math.abs(i - word) < Math.abs(best - word))) {
                best = i;
            }
        }
        return best;
    }

    static String tense(SentenceReading home, int start, int end) {
        Words words = home.words();
        boolean plan = false;
        for (int i = start; i < end; i++) {
            if (words.is(i, Tag.FUTURE)) {
                return "future";
            }
            plan |= words.is(i, Tag.PLAN);
        }
        return plan ? "plan" : home.tells(Tense.PAST, start, end) ? "past" : home.tells(Tense.PRESENT, start, end) ? "present"
                : home.tells(Tense.INFINITIVE, start, end) ? "infinitive" : "none";
    }

    static boolean any(SentenceReading home, int start, int end, Tag tag) {
        for (int i = start; i < end; i++) {
            if (home.words().is(i, tag)) {
                return true;
            }
        }
        return false;
    }
}
