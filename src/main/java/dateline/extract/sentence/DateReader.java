package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.day;
import static dateline.extract.sentence.StatedDate.nearest;
import static dateline.extract.sentence.StatedDate.range;
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
    private final Words words;
    private final CalendarDates calendar;

    private DateReader(Words words, Grammar grammar) {
        this.words = words;
        this.calendar = new CalendarDates(words, grammar);
    }

    static List<StatedDate> dates(Words words, Grammar grammar) {
        var reader = new DateReader(words, grammar);
        List<StatedDate> found = new ArrayList<>();
        int at = 0;
        while (at < words.size) {
            StatedDate date = words.mayDate(at) ? reader.at(at) : null;
            if (date != null) {
                date = reader.onward(date);
                found.add(date);
            }
            at = date == null ? at + 1 : date.last() + 1;
        }
        return found;
    }

    /** "since July", "с июля по сентябрь": a range, up to the second date or to the day of publication. */
    private StatedDate onward(StatedDate date) {
        int before = words.is(date.first() - 1, Tag.PART) ? date.first() - 2 : date.first() - 1;
        boolean closed = false;
        for (int i = date.first() + 1; i < date.last(); i++) {
            closed |= words.is(i, Tag.UNTIL);
        }
        if (closed || !words.is(before, Tag.ONWARD)) {
            return date;
        }
        int next = date.last() + 2;
        StatedDate end = words.is(next - 1, Tag.UNTIL) && next < words.size && words.mayDate(next) ? at(next) : null;
        return new StatedDate(date.first(), end == null ? date.last() : end.last(), anchor -> {
            When from = date.resolve(anchor);
            When to = end == null ? null : end.resolve(anchor);
            LocalDate last = to != null ? to.end() : end == null && !anchor.future() ? anchor.today() : null;
            return from == null || last == null || !last.isAfter(from.end()) ? from : range(from.start(), last);
        });
    }

    private StatedDate at(int i) {
        StatedDate date = calendar.at(i);
        if (date == null && words.is(i, Tag.WEEKDAY)) {
            date = weekday(i, false);
        }
        if (date == null && words.is(i, Tag.DAY)) {
            date = dayFromToday(i);
        }
        if (date == null && words.is(i, Tag.EVE)) {
            date = new StatedDate(i, i + words.length(i) - 1, a -> a.before() != null ? day(a.before().minusDays(1))
                    : a.today() == null ? null : day(a.today().minusDays(1)));
        }
        if (date == null) {
            date = counted(i);
        }
        if (date == null) {
            date = lately(i);
        }
        return date != null ? date : turned(i);
    }

    /** "во вторник", "в минувший вторник", "last Tuesday", "el martes pasado", "в пятницу, 5 мая". */
    private StatedDate weekday(int i, boolean last) {
        int next = words.reads(i + 1, ",") ? i + 2 : i + 1;
        StatedDate exact = calendar.at(next);
        if (exact != null && calendar.hasDay(next)) {
            return new StatedDate(i, exact.last(), exact.resolver());
        }
        boolean past = last || words.is(i + 1, Tag.LAST);
        int weekday = words.value(i);
        return new StatedDate(i, words.is(i + 1, Tag.LAST, Tag.NEXT) ? i + 1 : i, a -> a.today() == null ? null
                : day(weekday(weekday, a.today(), a.future() && !past || words.is(i + 1, Tag.NEXT), past)));
    }

    private static LocalDate weekday(int weekday, LocalDate today, boolean future, boolean past) {
        int back = Math.floorMod(today.getDayOfWeek().getValue() - weekday, 7);
        if (future) {
            return today.plusDays(Math.floorMod(-back, 7));
        }
        return today.minusDays(past && back == 0 ? 7 : back);
    }

    private StatedDate dayFromToday(int i) {
        int days = words.value(i);
        return new StatedDate(i, i + words.length(i) - 1, a -> a.today() == null ? null
                : day(a.today().plusDays(days)));
    }

    /** "в последние недели", "за последние три дня", "the past two months": up to the day of publication. */
    private StatedDate lately(int i) {
        if (!words.is(i, Tag.LAST)) {
            return null;
        }
        int at = i + words.length(i);
        boolean few = words.is(at, Tag.FEW);
        int count = few ? 0 : calendar.number(at);
        int unitAt = few ? at + words.length(at) : count > 0 ? at + 1 : at;
        if (!words.is(unitAt, Tag.UNIT) || words.value(unitAt) < 2 || count < 1 && !few && !words.plural(i)) {
            return null;
        }
        Unit unit = Unit.of(words.value(unitAt));
        long back = (long) unit.count * (count > 0 ? count : unit.several);
        return new StatedDate(i, unitAt, a -> a.today() == null ? null
                : range(a.today().minus(back, unit.unit), a.today()));
    }

    /** "три дня назад", "несколько месяцев назад", "днем ранее", "two days later", "hace dos días". */
    private StatedDate counted(int i) {
        boolean later = words.is(i, Tag.LATER);
        int at = words.is(i, Tag.HACE) || later ? i + words.length(i) : i;
        boolean few = words.is(at, Tag.FEW);
        int count = few ? 0 : calendar.number(at);
        int unitAt = few ? at + words.length(at) : count > 0 ? at + 1 : at;
        if (!words.is(unitAt, Tag.UNIT) || count > 1000) {
            return null;
        }
        Unit unit = Unit.of(words.value(unitAt));
        int after = unitAt + 1;
        if (later) {
            return few || unit == Unit.HOUR ? null : new StatedDate(i, unitAt, fromBefore(unit, Math.max(1, count)));
        }
        if (words.is(i, Tag.HACE) && at > i || words.is(after, Tag.AGO)) {
            int last = words.is(after, Tag.AGO) ? after + words.length(after) - 1 : unitAt;
            return new StatedDate(i, last, few ? several(unit) : ago(unit, Math.max(1, count)));
        }
        if (words.is(after, Tag.EARLIER, Tag.LATER) && !few && unit != Unit.HOUR) {
            int steps = words.is(after, Tag.EARLIER) ? -Math.max(1, count) : Math.max(1, count);
            return new StatedDate(i, after + words.length(after) - 1, fromBefore(unit, steps));
        }
        return null;
    }

    private static Resolver ago(Unit unit, int count) {
        return a -> a.today() == null ? null : unit == Unit.WEEK
                ? range(a.today().minusDays(7L * count + 3), a.today().minusDays(7L * count - 3))
                : unit(unit, a.today(), -count);
    }

    /** "Several" units ago: between two of them and as many as make a greater unit. */
    private static Resolver several(Unit unit) {
        return a -> a.today() == null ? null : unit == Unit.HOUR ? day(a.today())
                : range(a.today().minus((long) unit.several * unit.count, unit.unit),
                        a.today().minus(2L * unit.count, unit.unit));
    }

    private static Resolver fromBefore(Unit unit, int steps) {
        return a -> {
            LocalDate from = a.before() != null ? a.before() : steps < 0 ? a.today() : null;
            return from == null ? null : unit(unit, from, steps);
        };
    }

    /** "на прошлой неделе", "в этом году", "next month", "la semana pasada", "на следующий день", "last Tuesday". */
    private StatedDate turned(int i) {
        if (words.is(i, Tag.LAST) && words.is(i, Tag.UNIT)) {
            Unit unit = Unit.of(words.value(i));
            return new StatedDate(i, i, a -> a.today() == null ? null : unit(unit, a.today(), -1));
        }
        boolean before = words.is(i, Tag.LAST, Tag.THIS, Tag.NEXT);
        int turn = before ? i : i + 1;
        int noun = before ? i + words.length(i) : i;
        if (!before && !words.is(turn, Tag.LAST, Tag.NEXT) || noun >= words.size) {
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
        Unit unit = Unit.of(words.value(noun));
        int steps = words.is(turn, Tag.LAST) ? -1 : words.is(turn, Tag.NEXT) ? 1 : 0;
        Resolver resolver = unit == Unit.DAY && steps != 0 ? fromBefore(unit, steps)
                : a -> a.today() == null ? null : unit(unit, a.today(), steps);
        return new StatedDate(i, Math.max(turn, noun), resolver);
    }

    /** The date as the sentence has it; what is told as past is never in the future. */
    public static When past(When when, LocalDate published, boolean future) {
        if (when == null || published == null || future || !when.end().isAfter(published)) {
            return when;
        }
        return when.start().isAfter(published) ? null : new When(when.start(), published, when.precision(), true);
    }
}
