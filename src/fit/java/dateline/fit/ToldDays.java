package dateline.fit;

import dateline.event.When;
import dateline.extract.MarkedArticle.Claim;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The days of an event as an editor gave them, or none: both null. */
record ToldDays(LocalDate start, LocalDate end) {
    static ToldDays of(Claim claim) {
        if (claim.eventStart() == null) {
            return new ToldDays(null, null);
        }
        return new ToldDays(first(claim.eventStart()), last(claim.eventEnd() == null ? claim.eventStart() : claim.eventEnd()));
    }

    private static LocalDate first(String date) {
        return LocalDate.parse(date.length() == 4 ? date + "-01-01" : date.length() == 7 ? date + "-01" : date);
    }

    private static LocalDate last(String date) {
        return date.length() == 4 ? LocalDate.parse(date + "-12-31")
                : date.length() == 7 ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date);
    }

    /** Whether these are the days, within half of their span and at least a day; or rightly none. */
    boolean isRight(When when) {
        if (start == null || when == null) {
            return start == null && when == null;
        }
        long slack = Math.max(1, ChronoUnit.DAYS.between(start, end) / 2);
        return Math.abs(ChronoUnit.DAYS.between(start, when.start())) <= slack
                && Math.abs(ChronoUnit.DAYS.between(end, when.end())) <= slack;
    }
}
