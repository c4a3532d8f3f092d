package dateline.extract.sentence;

import dateline.event.DatePrecision;
import dateline.event.When;
import dateline.text.lexicon.Tag;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * Words of a sentence that tell a date, and how to work the date out.
 *
 * @param first index of its first word
 * @param last index of its last
 */
public record StatedDate(int first, int last, Resolver resolver) {
    private static final int FIRST_YEAR = 1000;
    private static final int FARTHEST = 100; // years ahead

    /**
     * What a date is counted from.
     *
     * @param published when the article was, or null
     * @param earlier gives the date told before this one, or null; asked only where a date is counted from it
     * @param future whether the clause tells of the future
     */
    public record Anchor(LocalDate published, Supplier<LocalDate> earlier, boolean future) {
        LocalDate before() {
            return earlier.get();
        }

        LocalDate today() {
            return published;
        }
    }

    /** Works out a date; null where the anchor does not give what that takes. */
    @FunctionalInterface
    interface Resolver {
        When in(Anchor anchor);
    }

    /** The date, or null where it cannot be worked out or no calendar has it ("31 апреля"). */
    public When resolve(Anchor anchor) {
        try {
            When when = resolver.in(anchor);
            return when == null || isAbsurd(when, anchor.published) ? null : when;
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    /** No news tells of a year before 1000 or of one more than a hundred years ahead. */
    private static boolean isAbsurd(When when, LocalDate published) {
        return when.start().getYear() < FIRST_YEAR || published != null && when.end().getYear() > published.getYear() + FARTHEST;
    }

    static When day(LocalDate day) {
        return new When(day, day, DatePrecision.DAY, true);
    }

    static When month(YearMonth month) {
        return new When(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH, true);
    }

    static When year(int year) {
        return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR, true);
    }

    static When range(LocalDate start, LocalDate end) {
        return start.isAfter(end) ? null : new When(start, end, DatePrecision.RANGE, true);
    }

    /** The day of a year not told: the nearest one that is not future, or for plans the next one. */
    static LocalDate nearest(int month, int day, Anchor anchor) {
        if (anchor.today() == null) {
            return anchor.before() == null ? null : LocalDate.of(anchor.before().getYear(), month, day);
        }
        int year = anchor.today().getYear();
        LocalDate same = LocalDate.of(leapYear(year, month, day), month, day);
        if (anchor.future()) {
            return same.isBefore(anchor.today()) ? LocalDate.of(year + 1, month, day) : same;
        }
        return same.isAfter(anchor.today()) ? LocalDate.of(year - 1, month, day) : same;
    }

    private static int leapYear(int year, int month, int day) {
        int leap = year;
        while (month == 2 && day == 29 && !java.time.Year.isLeap(leap)) {
            leap--;
        }
        return leap;
    }

    static YearMonth nearest(int month, Anchor anchor) {
        if (anchor.today() == null) {
            return anchor.before() == null ? null : YearMonth.of(anchor.before().getYear(), month);
        }
        YearMonth now = YearMonth.from(anchor.today());
        YearMonth same = YearMonth.of(now.getYear(), month);
        if (anchor.future()) {
            return same.isBefore(now) ? same.plusYears(1) : same;
        }
        return same.isAfter(now) ? same.minusYears(1) : same;
    }

    /** A unit so many steps from the one that holds {@code day}: its day, its week from Monday, its month or year. */
    static When unit(Unit unit, LocalDate day, long steps) {
        LocalDate there = day.plus(steps * unit.count, unit.unit);
        return switch (unit) {
            case HOUR, DAY -> day(there);
            case WEEK -> range(monday(there), monday(there).plusDays(6));
            case WEEKEND -> range(monday(there).plusDays(5), monday(there).plusDays(6));
            case MONTH, HALF, PART -> month(YearMonth.from(there));
            case YEAR -> year(there.getYear());
            case QUARTER -> quarter(there);
            case DECADE, CENTURY -> range(day.plus(steps * unit.count, unit.unit), day);
        };
    }

    private static When quarter(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
        return range(first, first.plusMonths(3).minusDays(1));
    }

    /** The weekend begun last, or for plans the one not over. */
    static When weekend(Anchor anchor) {
        boolean begun = anchor.today().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        return unit(Unit.WEEKEND, anchor.today(), anchor.future() || begun ? 0 : -1);
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    /** Units of time in the order of the lists' {@code unit=} values. */
    enum Unit {
        HOUR(0, ChronoUnit.DAYS, 0, 0), DAY(1, ChronoUnit.DAYS, 6, 6), WEEK(1, ChronoUnit.WEEKS, 7, 3),
        MONTH(1, ChronoUnit.MONTHS, 11, 4), YEAR(1, ChronoUnit.YEARS, 9, 4), DECADE(10, ChronoUnit.YEARS, 5, 3),
        CENTURY(100, ChronoUnit.YEARS, 5, 3), QUARTER(3, ChronoUnit.MONTHS, 4, 3), HALF(6, ChronoUnit.MONTHS, 3, 3),
        /** "The second half": of a year only where that is told after it. */
        PART(6, ChronoUnit.MONTHS, 1, 1),
        WEEKEND(1, ChronoUnit.WEEKS, 7, 3);

        private static final Unit[] BY_VALUE = values();

        final int count;
        final ChronoUnit unit;
        /** How many "several" may be: from two to this. */
        final int several;
        /** How many "the last" ones are. */
        final int lately;

        Unit(int count, ChronoUnit unit, int several, int lately) {
            this.count = count;
            this.unit = unit;
            this.several = several;
            this.lately = lately;
        }

        static Unit of(int value) {
            return BY_VALUE[value - 1];
        }

        /** Whether the word is there and tells this unit. */
        boolean at(Words words, int i) {
            return words.is(i, Tag.UNIT) && words.value(i) == ordinal() + 1;
        }
    }
}
