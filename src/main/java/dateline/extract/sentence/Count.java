package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.day;
import static dateline.extract.sentence.StatedDate.range;

import dateline.event.When;
import dateline.extract.sentence.StatedDate.Resolver;
import dateline.extract.sentence.StatedDate.Unit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * So many units of time, and the dates that are so far from another.
 *
 * @param count 0 where no number is told
 * @param few whether there are several, not told how many
 * @param half whether half a unit is to be added ("a year and a half", "полтора года")
 * @param unitAt the last of the words that tell it
 */
record Count(int count, boolean few, boolean half, int unitAt, Unit unit) {
    private static final int HOURS = 24; // of a day
    private static final int AROUND = 3; // days before and after one that is told by weeks

    int steps() {
        return Math.max(1, count);
    }

    /** "In two weeks" counts from the publication; what is past counts from the day told before ("спустя два дня"). */
    Resolver ahead(boolean later) {
        Resolver before = fromBefore(unit, steps());
        return a -> a.future() && a.today() != null
                ? unit == Unit.WEEK && !half ? day(a.today().plusWeeks(steps())) : from(a.today(), 1)
                : later ? before.in(a) : null;
    }

    /** So many units before the publication; what is told by weeks is about that day, what by decades in that year. */
    Resolver ago() {
        return few ? severalAgo() : a -> a.today() == null ? null : agoFrom(a.today());
    }

    private When agoFrom(LocalDate today) {
        if (half || unit != Unit.WEEK && unit != Unit.DECADE && unit != Unit.CENTURY) {
            return from(today, -1);
        }
        return unit == Unit.WEEK ? about(today.minusWeeks(steps())) : StatedDate.year(today.getYear() - steps() * unit.count);
    }

    /** "Several" units ago: between two of them and as many as make a greater unit. */
    private Resolver severalAgo() {
        return a -> a.today() == null ? null : unit == Unit.HOUR ? day(a.today())
                : range(a.today().minus((long) unit.several * unit.count, unit.unit),
                        a.today().minus(2L * unit.count, unit.unit));
    }

    /** The last so many units up to the publication, or the next ones after it. */
    Resolver lately(boolean next) {
        long days = unit == Unit.HOUR ? (count + HOURS - 1) / HOURS : 0;
        boolean months = half && unit == Unit.YEAR;
        long units = days > 0 ? days : months ? 12L * steps() + 6 : (long) unit.count * (count > 0 ? count : unit.lately);
        ChronoUnit length = days > 0 ? ChronoUnit.DAYS : months ? ChronoUnit.MONTHS : unit.unit;
        return a -> a.today() == null ? null : next
                ? range(a.today().plusDays(1), a.today().plus(units, length))
                : range(a.today().minus(units, length), a.today());
    }

    /** So many units from the day told before, or where they go back also from the publication. */
    static Resolver fromBefore(Unit unit, int steps) {
        return a -> {
            LocalDate from = a.before() != null ? a.before() : steps < 0 ? a.today() : null;
            return from == null ? null : StatedDate.unit(unit, from, steps);
        };
    }

    /** The unit so many of these from a day, back where {@code way} is -1; of half a unit the time about it. */
    private When from(LocalDate day, int way) {
        if (!half || unit == Unit.HOUR || unit == Unit.CENTURY) {
            return StatedDate.unit(unit, day, (long) way * steps());
        }
        return switch (unit) {
            case YEAR -> StatedDate.unit(Unit.MONTH, day, way * (12L * steps() + 6));
            case DECADE -> StatedDate.unit(Unit.YEAR, day, way * (10L * steps() + 5));
            case MONTH -> about(day.plusMonths((long) way * steps()).plusDays(way * 15L));
            default -> StatedDate.unit(Unit.DAY, day, way * (unit == Unit.WEEK ? 7L * steps() + 3 : steps()));
        };
    }

    private static When about(LocalDate day) {
        return range(day.minusDays(AROUND), day.plusDays(AROUND));
    }
}
