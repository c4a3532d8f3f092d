package dateline.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.event.DatePrecision;
import dateline.event.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoredDateTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);

    @Test
    void aDayToldTwiceIsLikelierThanOneToldALittleBetterOnce() {
        ScoredDate once = new ScoredDate(day(1), 1.2);
        List<ScoredDate> dates = List.of(new ScoredDate(day(2), 0.9), once, new ScoredDate(day(2), 1.0));
        assertEquals(dates.get(2).date(), ScoredDate.likeliest(dates, 0), "the likelier telling of the likelier day");
        assertEquals(once.date(), ScoredDate.likeliest(dates.subList(0, 2), 0));
    }

    @Test
    void noDateIsTakenWhereNoneIsLikelier() {
        assertNull(ScoredDate.likeliest(List.of(), 0));
        assertNull(ScoredDate.likeliest(List.of(new ScoredDate(day(1), 0.9)), 1));
        assertEquals(day(1), ScoredDate.likeliest(List.of(new ScoredDate(day(1), 0.9), new ScoredDate(day(1), 0.9)), 1));
    }

    private static DateCandidate day(int day) {
        LocalDate on = FIRST.plusDays(day);
        return new DateCandidate(null, null, null, new When(on, on, DatePrecision.DAY, true), DateCandidate.Turn.FIXED,
                DateCandidate.Rule.OPEN, 0, null);
    }
}
