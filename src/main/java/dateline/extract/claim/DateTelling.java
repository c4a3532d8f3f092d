package dateline.extract.claim;

import dateline.extract.sentence.Clauses;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.Tense;
import dateline.extract.sentence.StatedDate;
import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a date is told, in a few words each that {@link DateSigns} puts together. */
final class DateTelling {
    private DateTelling() {}

    /** How long before or after the publication the date is. */
    static String age(DateCandidate candidate, LocalDate published) {
        if (published == null) {
            return "?";
        }
        LocalDate start = candidate.when().start();
        LocalDate end = candidate.when().end();
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

    static String length(DateCandidate candidate) {
        return span(ChronoUnit.DAYS.between(candidate.when().start(), candidate.when().end()));
    }

    /** Whether the verb nearest to the date tells that somebody says so. */
    static String says(DateCandidate candidate) {
        SentenceReading home = candidate.home();
        Words words = home.words();
        StatedDate date = candidate.date();
        for (int i = 1; i <= 2; i++) {
            if (words.is(date.first() - i, Tag.SAY, Tag.TELLS) || words.is(date.last() + i, Tag.SAY, Tag.TELLS)) {
                return "beside";
            }
        }
        int verb = verb(home, date.first());
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
                : "none";
    }

    static boolean any(SentenceReading home, int start, int end, Tag tag) {
        for (int i = start; i < end; i++) {
            if (home.words().is(i, tag)) {
                return true;
            }
        }
        return false;
    }

    /** How many dates are told. */
    static String dates(List<DateCandidate> candidates) {
        Set<LocalDate> starts = new HashSet<>();
        for (DateCandidate candidate : candidates) {
            if (candidate.turn() != DateCandidate.Turn.AHEAD) {
                starts.add(candidate.when().start());
            }
        }
        return starts.size() <= 1 ? "one" : starts.size() == 2 ? "two" : starts.size() <= 4 ? "few" : "many";
    }
}
