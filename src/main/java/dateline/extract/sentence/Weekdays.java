package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.day;

import dateline.event.When;
import dateline.extract.sentence.StatedDate.Unit;
import dateline.text.grammar.Grammar;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;

/** Finds weekdays, with the date or the week told after them, or told as last, this or next. */
final class Weekdays {
    private final Words words;
    private final Grammar grammar;
    private final CalendarDates calendar;
    private final TurnedUnits units;

    Weekdays(Words words, Grammar grammar, CalendarDates calendar, TurnedUnits units) {
        this.words = words;
        this.grammar = grammar;
        this.calendar = calendar;
        this.units = units;
    }

    /** "во вторник", "el martes pasado", "в пятницу, 5 мая"; null where the word is no weekday. */
    StatedDate at(int i) {
        return words.is(i, Tag.WEEKDAY) ? weekday(i, false) : null;
    }

    /** "в минувший вторник", "last Tuesday", "next Friday"; null where no weekday is told so. */
    StatedDate turned(int i) {
        int noun = i + words.length(i);
        if (!words.is(i, Tag.LAST, Tag.THIS, Tag.NEXT) || !words.is(noun, Tag.WEEKDAY)) {
            return null;
        }
        StatedDate date = weekday(noun, words.is(i, Tag.LAST));
        int weekday = words.value(noun);
        return new StatedDate(i, date.last(), !words.is(i, Tag.NEXT) ? date.resolver() : a -> a.today() == null ? null
                : day(nearest(weekday, a.today().plusDays(1), true, false)));
    }

    private StatedDate weekday(int i, boolean last) {
        int next = words.reads(i + 1, ",") ? i + 2 : i + 1;
        StatedDate exact = calendar.hasDay(next) ? calendar.at(next) : null;
        if (exact != null) {
            return new StatedDate(i, exact.last(), exact.resolver());
        }
        StatedDate week = last ? null : ofWeek(i);
        if (week != null) {
            return week;
        }
        boolean turned = words.is(i + 1, Tag.LAST, Tag.NEXT) && !grammar.hasCapitalisedMonths();
        boolean past = last || turned && words.is(i + 1, Tag.LAST);
        boolean future = turned && words.is(i + 1, Tag.NEXT);
        int weekday = words.value(i);
        return new StatedDate(i, turned ? i + 1 : i, a -> a.today() == null ? null
                : day(nearest(weekday, a.today(), a.future() && !past || future, past)));
    }

    /** "El lunes de la semana pasada", "Monday of last week", "во вторник на прошлой неделе"; null where no week is told. */
    private StatedDate ofWeek(int i) {
        int at = i + 1;
        while (at < i + 3 && words.is(at, Tag.OF, Tag.IN, Tag.THE)) {
            at++;
        }
        StatedDate week = words.is(at, Tag.LAST, Tag.THIS, Tag.NEXT) || words.is(at, Tag.UNIT) ? units.at(at) : null;
        boolean told = week != null && (Unit.WEEK.at(words, week.first()) || Unit.WEEK.at(words, week.last()));
        int weekday = words.value(i);
        return !told ? null : new StatedDate(i, week.last(), a -> {
            When when = week.resolver().in(a);
            return when == null ? null : day(when.start().plusDays(weekday - 1L));
        });
    }

    /** The next such day or the last one, {@code today} with them where it is one and not told to be past. */
    private static LocalDate nearest(int weekday, LocalDate today, boolean future, boolean past) {
        int back = Math.floorMod(today.getDayOfWeek().getValue() - weekday, 7);
        if (future) {
            return today.plusDays(Math.floorMod(-back, 7));
        }
        return today.minusDays(past && back == 0 ? 7 : back);
    }
}
