package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.day;
import static dateline.extract.sentence.StatedDate.unit;

import dateline.event.When;
import dateline.extract.sentence.StatedDate.Resolver;
import dateline.extract.sentence.StatedDate.Unit;
import dateline.text.grammar.Grammar;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the dates that a sentence tells: weekdays, days counted from today or from another day, months, years. */
public final class DateReader {
    /** The value of an entry that means the very day told before; a word of it may have a number of its own ("un día antes"). */
    private static final int SAME_DAY = 2;

    private final Words words;
    private final Grammar grammar;
    private final CalendarDates calendar;
    private final CountedDates counted;
    private final Years years;
    private final DateParts parts;
    private final DateRanges ranges;

    private DateReader(Words words, Grammar grammar) {
        this.words = words;
        this.grammar = grammar;
        this.years = new Years(words, grammar);
        this.calendar = new CalendarDates(words, grammar, years);
        this.counted = new CountedDates(words, years, grammar.isCased());
        this.parts = new DateParts(words, years, calendar, grammar.isCased());
        this.ranges = new DateRanges(words, this::at);
    }

    static List<StatedDate> dates(Words words, Grammar grammar) {
        var reader = new DateReader(words, grammar);
        List<StatedDate> found = new ArrayList<>();
        int at = 0;
        while (at < words.size) {
            StatedDate date = words.mayDate(at) ? reader.at(at) : null;
            if (date != null) {
                date = reader.ranges.of(date);
                found.add(date);
            }
            at = date == null ? at + 1 : date.last() + 1;
        }
        return found;
    }

    private StatedDate at(int i) {
        StatedDate date = parts.at(i);
        date = date == null ? calendar.at(i) : date;
        if (date == null && words.is(i, Tag.WEEKDAY)) {
            date = weekday(i, false);
        }
        if (date == null && words.is(i, Tag.DAY)) {
            date = dayFromToday(i);
        }
        if (date == null && words.is(i, Tag.EVE)) {
            date = eve(i);
        }
        date = date == null ? counted.at(i) : date;
        date = date == null ? turned(i) : date;
        date = date == null ? weekend(i) : date;
        date = date == null ? years.century(i) : date;
        return date == null ? partOfThis(i) : date;
    }

    /** "в начале года", "a principios de mes", "at the end of the year": of the month or year that it is. */
    private StatedDate partOfThis(int i) {
        int noun = i + 1;
        while (noun < i + 3 && words.is(noun, Tag.OF, Tag.THE)) {
            noun++;
        }
        boolean turned = words.is(noun + 1, Tag.LAST, Tag.NEXT); // "a finales del mes pasado"
        Unit unit = words.is(i, Tag.PART) && words.is(noun, Tag.UNIT) && !turned ? Unit.of(words.value(noun)) : null;
        int part = words.value(i);
        return unit != Unit.MONTH && unit != Unit.YEAR ? null : new StatedDate(i, noun, a -> a.today() == null ? null
                : Years.part(part, unit(unit, a.today(), 0)));
    }

    /** "во вторник", "в минувший вторник", "last Tuesday", "el martes pasado", "в пятницу, 5 мая". */
    private StatedDate weekday(int i, boolean last) {
        int next = words.reads(i + 1, ",") ? i + 2 : i + 1;
        StatedDate exact = calendar.at(next);
        if (exact != null && calendar.hasDay(next)) {
            return new StatedDate(i, exact.last(), exact.resolver());
        }
        StatedDate week = last ? null : week(i);
        if (week != null) {
            return week;
        }
        boolean turned = words.is(i + 1, Tag.LAST, Tag.NEXT) && !grammar.hasCapitalisedMonths();
        boolean past = last || turned && words.is(i + 1, Tag.LAST);
        int weekday = words.value(i);
        return new StatedDate(i, turned ? i + 1 : i, a -> a.today() == null ? null
                : day(weekday(weekday, a.today(), a.future() && !past || turned && words.is(i + 1, Tag.NEXT), past)));
    }

    /** "El lunes de la semana pasada", "Monday of last week", "во вторник на прошлой неделе". */
    private StatedDate week(int i) {
        int at = i + 1;
        while (at < i + 3 && words.is(at, Tag.OF, Tag.IN, Tag.THE)) {
            at++;
        }
        StatedDate week = words.is(at, Tag.LAST, Tag.THIS, Tag.NEXT) || words.is(at, Tag.UNIT) ? turned(at) : null;
        boolean told = week != null && (isWeek(week.first()) || isWeek(week.last()));
        int weekday = words.value(i);
        return !told ? null : new StatedDate(i, week.last(), a -> {
            When when = week.resolver().in(a);
            return when == null ? null : day(when.start().plusDays(weekday - 1L));
        });
    }

    private boolean isWeek(int i) {
        return words.is(i, Tag.UNIT) && Unit.of(words.value(i)) == Unit.WEEK;
    }

    /** "over the weekend", "на выходных", "el fin de semana". */
    private StatedDate weekend(int i) {
        boolean told = words.is(i, Tag.UNIT) && Unit.of(words.value(i)) == Unit.WEEKEND;
        return !told ? null : new StatedDate(i, i + words.length(i) - 1,
                a -> a.today() == null ? null : StatedDate.weekend(a));
    }

    private static LocalDate weekday(int weekday, LocalDate today, boolean future, boolean past) {
        int back = Math.floorMod(today.getDayOfWeek().getValue() - weekday, 7);
        if (future) {
            return today.plusDays(Math.floorMod(-back, 7));
        }
        return today.minusDays(past && back == 0 ? 7 : back);
    }

    /** "накануне", "on the eve": the day before the one told last, else before the publication; "that day": the one told last. */
    private StatedDate eve(int i) {
        boolean same = (words.value(i) & SAME_DAY) != 0;
        return new StatedDate(i, i + words.length(i) - 1, a -> a.before() != null ? day(a.before().minusDays(same ? 0 : 1))
                : same || a.today() == null ? null : day(a.today().minusDays(1)));
    }

    private StatedDate dayFromToday(int i) {
        int days = words.value(i);
        int last = i + words.length(i) - 1;
        int next = words.reads(last + 1, ",") ? last + 2 : last + 1;
        return new StatedDate(i, words.is(next, Tag.WEEKDAY) ? next : last, a -> a.today() == null ? null
                : day(a.today().plusDays(days)));
    }

    /** "на прошлой неделе", "в этом году", "next month", "la semana pasada", "на следующий день", "last Tuesday". */
    private StatedDate turned(int i) {
        if (words.is(i, Tag.LAST, Tag.THIS) && words.is(i, Tag.UNIT)) {
            Unit unit = Unit.of(words.value(i));
            int back = back(i);
            int part = years.part(i);
            return new StatedDate(i, i + words.length(i) - 1, a -> a.today() == null ? null
                    : Years.part(part, unit(unit, a.today(), back)));
        }
        boolean before = words.is(i, Tag.LAST, Tag.THIS, Tag.NEXT);
        int turn = before ? i : i + Math.max(1, words.is(i, Tag.UNIT) ? words.length(i) : 1);
        int noun = before ? i + words.length(i) : i;
        if (!before && (!grammar.tellsDaysInWords() || !words.is(turn, Tag.LAST, Tag.NEXT)) || noun >= words.size) {
            return null;
        }
        if (words.is(noun, Tag.WEEKDAY) && before) {
            StatedDate day = weekday(noun, words.is(i, Tag.LAST));
            return new StatedDate(i, day.last(), words.is(i, Tag.NEXT) ? a -> a.today() == null ? null
                    : day(weekday(words.value(noun), a.today().plusDays(1), true, false)) : day.resolver());
        }
        if (!words.is(noun, Tag.UNIT) || words.value(noun) < 2) {
            return null;
        }
        StatedDate numbered = before ? calendar.at(noun) : null; // "el pasado día 3"
        if (numbered != null) {
            return new StatedDate(i, numbered.last(), numbered.resolver());
        }
        Unit unit = Unit.of(words.value(noun));
        if (unit == Unit.PART) {
            return null;
        }
        boolean near = unit == Unit.WEEKEND && words.is(turn, Tag.THIS); // "в ближайшие выходные"
        int steps = words.is(turn, Tag.NEXT) && !near ? 1 : back(turn);
        int part = unit == Unit.MONTH || unit == Unit.YEAR ? years.part(i) : 0;
        Resolver resolver = unit == Unit.DAY ? CountedDates.fromBefore(unit, steps)
                : a -> a.today() == null ? null : Years.part(part, unit(unit, a.today(), steps));
        return new StatedDate(i, Math.max(turn, unit == Unit.WEEKEND ? noun + words.length(noun) - 1 : noun), resolver);
    }

    /** How many units back: "the week before last" is two. */
    private int back(int i) {
        return !words.is(i, Tag.LAST) ? 0 : words.is(i, Tag.EARLIER) ? -2 : -1;
    }

    /** The date as the sentence has it; what is told as past is never in the future. */
    public static When past(When when, LocalDate published, boolean future) {
        if (when == null || published == null || future || !when.end().isAfter(published)) {
            return when;
        }
        return when.start().isAfter(published) ? null : new When(when.start(), published, when.precision(), true);
    }
}
