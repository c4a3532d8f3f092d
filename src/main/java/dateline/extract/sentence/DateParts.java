package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.day;
import static dateline.extract.sentence.StatedDate.range;

import dateline.event.When;
import dateline.extract.sentence.StatedDate.Resolver;
import dateline.extract.sentence.StatedDate.Unit;
import dateline.text.lexicon.Tag;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Finds the first, second or last days, weeks and weekdays of a month, and the first or last months of a year. */
final class DateParts {
    private static final int LAST = -1;
    private static final int DAYS = 10; // "the first days"
    private static final int WEEK = 7; // days
    private static final int MONTHS = 12; // of a year
    private static final String ONE_DAY = "день"; // Russian and Ukrainian

    private final Words words;
    private final Numbers numbers;
    private final YearAfter year;
    private final CalendarDates calendar;
    private final boolean cased;

    DateParts(Words words, Numbers numbers, YearAfter year, CalendarDates calendar, boolean cased) {
        this.words = words;
        this.numbers = numbers;
        this.year = year;
        this.calendar = calendar;
        this.cased = cased;
    }

    /** The date that begins at this word, or null. */
    StatedDate at(int i) {
        boolean turned = words.is(i, Tag.ORDER, Tag.LAST);
        int number = turned ? 0 : numbers.number(i);
        if (!turned && (number < 1 || number > MONTHS)) {
            return null;
        }
        int at = i;
        int order = 0;
        int count = 0;
        for (; at < i + 2 && order * count == 0; at++) { // "first nine", "nueve primeros", "nine"
            if (order == 0 && words.is(at, Tag.ORDER, Tag.LAST)) {
                order = words.is(at, Tag.LAST) ? LAST : words.value(at);
            } else if (count == 0 && numbers.number(at) > 0) {
                count = numbers.number(at);
            } else {
                break;
            }
        }
        return words.is(at, Tag.WEEKDAY) && order != 0 && count == 0 ? weekday(i, at, order)
                : words.is(at, Tag.UNIT) ? part(i, at, order, count) : null;
    }

    /** "On the first Sunday in March", "в последнее воскресенье марта". */
    private StatedDate weekday(int first, int at, int order) {
        StatedDate month = month(at + 1);
        DayOfWeek weekday = DayOfWeek.of(words.value(at));
        return month == null || order > 5 ? null : new StatedDate(first, month.last(), a -> {
            When when = month.resolver().in(a);
            return when == null ? null : day(when.start().with(TemporalAdjusters.dayOfWeekInMonth(order, weekday)));
        });
    }

    private StatedDate part(int first, int at, int order, int count) {
        Unit unit = Unit.of(words.value(at));
        if (unit == Unit.MONTH && (order == 1 || (order == LAST || order == 0) && year.at(at) >= 0)) {
            return months(first, at, order, count);
        }
        StatedDate month = order != 0 && (unit == Unit.DAY || unit == Unit.WEEK) ? month(at + 1) : null;
        if (month == null) {
            return null;
        }
        boolean single = unit == Unit.DAY && count == 0 && isOne(at);
        int length = single ? 1 : unit == Unit.WEEK ? WEEK * Math.max(1, count) : count > 0 ? count : DAYS;
        return new StatedDate(first, month.last(), a -> part(month.resolver().in(a), order, length));
    }

    private boolean isOne(int at) {
        String form = words.form(at);
        return cased ? form.equals(ONE_DAY) : !form.endsWith("s");
    }

    private static When part(When month, int order, int length) {
        if (month == null) {
            return null;
        }
        LocalDate start = order == LAST ? month.end().minusDays(length - 1L) : month.start().plusDays((order - 1L) * length);
        LocalDate end = start.plusDays(length - 1L);
        return start.isAfter(month.end()) ? null : start.equals(end) ? day(start)
                : range(start, end.isAfter(month.end()) ? month.end() : end);
    }

    /** "The first nine months of 2025", "за девять месяцев прошлого года", "los dos primeros meses del año". */
    private StatedDate months(int first, int at, int order, int count) {
        int noun = at + 1;
        while (noun < at + 3 && words.is(noun, Tag.OF, Tag.THE)) {
            noun++;
        }
        Resolver told = year.of(at);
        boolean same = told == null && noun > at && Unit.YEAR.at(words, noun);
        int months = count > 0 ? count : 3;
        if (told == null && !same || months >= MONTHS) {
            return null;
        }
        return new StatedDate(first, same ? noun : year.end(at), a -> {
            When whole = told != null ? told.in(a) : a.today() == null ? null : StatedDate.year(a.today().getYear());
            return whole == null ? null : order == LAST ? range(whole.end().plusDays(1).minusMonths(months), whole.end())
                    : range(whole.start(), whole.start().plusMonths(months).minusDays(1));
        });
    }

    /** The month told past "of", "in" and commas, without a day of it; or null. */
    private StatedDate month(int from) {
        int at = from;
        while (at < from + 2 && words.is(at, Tag.OF, Tag.IN)) {
            at++;
        }
        StatedDate month = words.is(at, Tag.MONTH) ? calendar.at(at) : null;
        return month == null || DateKind.of(words, month) != DateKind.MONTH ? null : month;
    }
}
