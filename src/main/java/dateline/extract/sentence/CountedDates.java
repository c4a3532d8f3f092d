package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.day;
import static dateline.extract.sentence.StatedDate.range;
import static dateline.extract.sentence.StatedDate.unit;

import dateline.event.When;
import dateline.extract.sentence.StatedDate.Resolver;
import dateline.extract.sentence.StatedDate.Unit;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Finds dates that are counted in units of time from the day of publication or from a day told before. */
final class CountedDates {
    private static final int MOST = 1000; // units; nobody tells news of more than a thousand days or years ago
    private static final int RECENTLY = 21; // days
    private static final int HOURS = 24; // of a day
    private static final int LONGEST_RUN = 31; // "on the fifth day of the strike"

    private final Words words;
    private final Years years;

    CountedDates(Words words, Years years) {
        this.words = words;
        this.years = years;
    }

    /** The date that begins at this word, or null. */
    StatedDate at(int i) {
        StatedDate date = counted(i);
        date = date == null ? lately(i) : date;
        date = date == null ? ordered(i) : date;
        return date != null || !words.is(i, Tag.RECENTLY) ? date
                : new StatedDate(i, i + words.length(i) - 1, a -> a.today() == null ? null
                        : range(a.today().minusDays(RECENTLY), a.today()));
    }

    /** A number, "several", or nothing, and the unit after it. */
    private record Count(int count, boolean few, int unitAt, Unit unit) {}

    private Count count(int at) {
        boolean few = words.is(at, Tag.FEW);
        int count = few ? 0 : years.number(at);
        int unitAt = few ? at + words.length(at) : count > 0 ? at + 1 : at;
        return !words.is(unitAt, Tag.UNIT) || count > MOST || Unit.of(words.value(unitAt)) == Unit.PART ? null
                : new Count(count, few, unitAt + words.length(unitAt) - 1, Unit.of(words.value(unitAt)));
    }

    /** "в последние недели", "the past 24 hours", "en los próximos días": up to the day of publication, or from it on. */
    private StatedDate lately(int i) {
        boolean next = words.is(i, Tag.NEXT);
        Count count = next || words.is(i, Tag.LAST) ? count(i + words.length(i)) : null;
        boolean many = count != null && !words.is(i + words.length(i), Tag.THE) && (count.count > 0 || count.few || count.unit != Unit.HOUR && count.unit != Unit.WEEKEND && words.plural(i));
        if (!many) {
            return null;
        }
        long days = count.unit == Unit.HOUR ? (count.count + HOURS - 1) / HOURS : 0;
        long units = days > 0 ? days : (long) count.unit.count * (count.count > 0 ? count.count : count.unit.lately);
        ChronoUnit unit = days > 0 ? ChronoUnit.DAYS : count.unit.unit;
        return new StatedDate(i, count.unitAt, a -> a.today() == null ? null : next
                ? range(a.today().plusDays(1), a.today().plus(units, unit)) : range(a.today().minus(units, unit), a.today()));
    }

    /** "три дня назад", "несколько месяцев назад", "днем ранее", "two days later", "hace dos días", "через две недели". */
    private StatedDate counted(int i) {
        boolean ahead = words.is(i, Tag.AHEAD);
        boolean later = words.is(i, Tag.LATER);
        boolean since = words.is(i, Tag.HACE);
        Count count = count(ahead || later || since ? i + words.length(i) : i);
        if (count == null || count.count < 1 && years.digit(i - 1)) {
            return null; // "9223372036854775807 days ago"
        }
        int steps = Math.max(1, count.count);
        if (ahead || later) {
            return count.few || count.unit == Unit.HOUR || !later && count.count < 1 ? null
                    : new StatedDate(i, count.unitAt, ahead(count.unit, steps, later));
        }
        return since ? new StatedDate(i, agoEnd(count.unitAt), ago(count)) : words.is(count.unitAt + 1, Tag.AGO)
                ? new StatedDate(i, agoEnd(count.unitAt), ago(count)) : beside(i, count, steps);
    }

    private int agoEnd(int unitAt) {
        return words.is(unitAt + 1, Tag.AGO) ? unitAt + words.length(unitAt + 1) : unitAt;
    }

    private StatedDate beside(int i, Count count, int steps) {
        int after = count.unitAt + 1;
        if (words.is(after, Tag.AHEAD) && words.length(after) > 1 && !count.few) {
            return new StatedDate(i, after + words.length(after) - 1, ahead(count.unit, steps, false)); // "from now"
        }
        if (!words.is(after, Tag.EARLIER, Tag.LATER) || count.few || count.unit == Unit.HOUR) {
            return null;
        }
        return new StatedDate(i, after + words.length(after) - 1,
                fromBefore(count.unit, words.is(after, Tag.EARLIER) ? -steps : steps));
    }

    /** "In two weeks" counts from the publication; what is past counts from the day told before ("спустя два дня"). */
    private static Resolver ahead(Unit unit, int steps, boolean later) {
        Resolver before = fromBefore(unit, steps);
        return a -> a.future() && a.today() != null
                ? unit == Unit.WEEK ? day(a.today().plusWeeks(steps)) : unit(unit, a.today(), steps)
                : later ? before.in(a) : null;
    }

    private static Resolver ago(Count count) {
        if (count.few) {
            return several(count.unit);
        }
        int steps = Math.max(1, count.count);
        return a -> a.today() == null ? null : count.unit == Unit.WEEK
                ? range(a.today().minusDays(7L * steps + 3), a.today().minusDays(7L * steps - 3))
                : unit(count.unit, a.today(), -steps);
    }

    /** "Several" units ago: between two of them and as many as make a greater unit. */
    private static Resolver several(Unit unit) {
        return a -> a.today() == null ? null : unit == Unit.HOUR ? day(a.today())
                : range(a.today().minus((long) unit.several * unit.count, unit.unit),
                        a.today().minus(2L * unit.count, unit.unit));
    }

    static Resolver fromBefore(Unit unit, int steps) {
        return a -> {
            LocalDate from = a.before() != null ? a.before() : steps < 0 ? a.today() : null;
            return from == null ? null : unit(unit, from, steps);
        };
    }

    /** "в первом квартале 2023 года", "second half of the year", "primer trimestre"; "третий день" of what goes on. */
    private StatedDate ordered(int i) {
        int noun = i + 1;
        if (!words.is(i, Tag.ORDER) || !words.is(noun, Tag.UNIT)) {
            return null;
        }
        int order = words.value(i);
        Unit unit = Unit.of(words.value(noun));
        if (unit == Unit.DAY && order > 1 && order <= LONGEST_RUN && !words.is(i - 1, Tag.IN, Tag.OF)) {
            return new StatedDate(i, noun, a -> a.today() == null ? null : range(a.today().minusDays(order - 1L), a.today()));
        }
        boolean part = unit == Unit.QUARTER || unit == Unit.HALF || unit == Unit.PART;
        int months = unit == Unit.QUARTER ? 3 : 6;
        noun += words.length(noun) - 1;
        Resolver told = years.yearOf(noun);
        if (!part || months * order > 12 || unit == Unit.PART && told == null) {
            return null;
        }
        return new StatedDate(i, years.yearEnd(noun), a -> part(told, a, months, order));
    }

    /** A quarter or half of the year told, or of the year whose such part is over, or for plans is not. */
    private static When part(Resolver told, StatedDate.Anchor anchor, int months, int order) {
        if (told == null && anchor.today() == null) {
            return null;
        }
        When year = told == null ? StatedDate.year(anchor.today().getYear()) : told.in(anchor);
        LocalDate start = year == null ? null : year.start().plusMonths((long) months * (order - 1));
        if (told == null && !anchor.future() && start.isAfter(anchor.today())) {
            start = start.minusYears(1);
        }
        return start == null ? null : range(start, start.plusMonths(months).minusDays(1));
    }
}
