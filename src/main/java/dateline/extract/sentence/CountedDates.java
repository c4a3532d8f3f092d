package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.day;
import static dateline.extract.sentence.StatedDate.range;
import static dateline.extract.sentence.StatedDate.unit;

import dateline.event.When;
import dateline.extract.sentence.StatedDate.Resolver;
import dateline.extract.sentence.StatedDate.Unit;
import dateline.text.lexicon.Tag;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Finds dates that are counted in units of time from the day of publication or from a day told before. */
final class CountedDates {
    private static final int MOST = 1000; // units; nobody tells news of more than a thousand days or years ago
    private static final int RECENTLY = 21; // days
    private static final int HOURS = 24; // of a day
    private static final int AROUND = 3; // days before and after one that is told by weeks
    private static final int SHORTEST_MANY = 3; // letters: "mes" is one
    private static final int LONGEST_RUN = 31; // "on the fifth day of the strike"

    private final Words words;
    private final Years years;
    private final boolean cased;

    CountedDates(Words words, Years years, boolean cased) {
        this.words = words;
        this.years = years;
        this.cased = cased;
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

    /**
     * A number, "several", or nothing, and the unit after it.
     *
     * @param half whether half a unit is to be added ("a year and a half", "полтора года")
     * @param unitAt the last of these words
     */
    private record Count(int count, boolean few, boolean half, int unitAt, Unit unit) {
        int steps() {
            return Math.max(1, count);
        }

        /** The unit so many of these from a day, back where {@code way} is -1; of half a unit the time about it. */
        When from(LocalDate day, int way) {
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

    private Count count(int at) {
        boolean few = words.is(at, Tag.FEW);
        int count = few ? 0 : years.number(at);
        int unitAt = few ? at + words.length(at) : count > 0 ? at + 1 : at;
        if (count > 0 && count % 10 == 0 && words.is(at, Tag.NUMBER) && words.is(unitAt, Tag.NUMBER)) {
            count += words.value(unitAt++); // "двадцать пять"
        }
        boolean half = words.is(at, Tag.HALF_MORE);
        if (!half && count > 0 && words.is(unitAt, Tag.HALF_MORE)) {
            half = true;
            unitAt += words.length(unitAt); // "two and a half years"
        }
        if (!words.is(unitAt, Tag.UNIT) || count > MOST || Unit.of(words.value(unitAt)) == Unit.PART) {
            return null;
        }
        int last = unitAt + words.length(unitAt) - 1;
        boolean after = !few && words.is(last + 1, Tag.HALF_MORE); // "a year and a half"
        return new Count(count, few || count < 1 && !half && !after && isMany(unitAt), half || after,
                after ? last + words.length(last + 1) : last, Unit.of(words.value(unitAt)));
    }

    /** "Years ago", "hace años". */
    private boolean isMany(int unitAt) {
        String form = words.form(unitAt);
        return form.length() > SHORTEST_MANY && form.endsWith("s") && !form.endsWith("'s");
    }

    /** "в последние недели", "the past 24 hours", "en los próximos días": up to the day of publication, or from it on. */
    private StatedDate lately(int i) {
        boolean turned = words.is(i, Tag.NUMBER, Tag.FEW) && words.is(i + 1, Tag.LAST, Tag.NEXT); // "las dos últimas semanas"
        int turn = turned ? i + 1 : i;
        boolean next = words.is(turn, Tag.NEXT);
        Count count = next || words.is(turn, Tag.LAST) ? count(turn + words.length(turn)) : null;
        if (count != null && turn > i) {
            count = new Count(Math.max(0, years.number(i)), words.is(i, Tag.FEW), count.half, count.unitAt, count.unit);
        }
        boolean many = count != null && !words.is(turn + words.length(turn), Tag.THE) && (count.count > 0 || count.few
                || count.half || count.unit != Unit.HOUR && count.unit != Unit.WEEKEND && words.plural(turn));
        return !many ? null : new StatedDate(i, count.unitAt, lately(count, next));
    }

    private static Resolver lately(Count count, boolean next) {
        long days = count.unit == Unit.HOUR ? (count.count + HOURS - 1) / HOURS : 0;
        boolean months = count.half && count.unit == Unit.YEAR;
        long units = days > 0 ? days : months ? 12L * count.steps() + 6
                : (long) count.unit.count * (count.count > 0 ? count.count : count.unit.lately);
        ChronoUnit unit = days > 0 ? ChronoUnit.DAYS : months ? ChronoUnit.MONTHS : count.unit.unit;
        return a -> a.today() == null ? null : next
                ? range(a.today().plusDays(1), a.today().plus(units, unit)) : range(a.today().minus(units, unit), a.today());
    }

    /** "три дня назад", "несколько месяцев назад", "днем ранее", "two days later", "hace dos días", "через две недели". */
    private StatedDate counted(int i) {
        boolean ahead = words.is(i, Tag.AHEAD);
        boolean later = words.is(i, Tag.LATER);
        boolean since = words.is(i, Tag.HACE);
        Count round = words.is(i, Tag.UNIT) ? turnedRound(i) : null;
        Count count = round != null ? round : count(ahead || later || since ? i + words.length(i) : i);
        if (count == null || count.count < 1 && years.digit(i - 1)) {
            return null; // "9223372036854775807 days ago"
        }
        if (ahead && years.yearAt(count.unitAt) >= 0) {
            return null; // "за дев'ять місяців 2025 року"
        }
        if ((ahead || later) && !words.is(count.unitAt + 1, Tag.EARLIER)) { // "за два дні до того"
            boolean bare = !later && count.count < 1 && !(cased && count.unit != Unit.DAY && count.unit != Unit.CENTURY);
            return count.few || count.unit == Unit.HOUR || bare ? null : new StatedDate(i, count.unitAt, ahead(count, later));
        }
        return since ? new StatedDate(i, agoEnd(count.unitAt), ago(count)) : words.is(count.unitAt + 1, Tag.AGO)
                ? new StatedDate(i, agoEnd(count.unitAt), ago(count)) : beside(i, count);
    }

    /** "Лет двадцать назад": about so many. */
    private Count turnedRound(int i) {
        int number = years.number(i + 1);
        return !cased || number < 1 || number > MOST || !words.is(i + 2, Tag.AGO) ? null
                : new Count(number, false, false, i + 1, Unit.of(words.value(i)));
    }

    private int agoEnd(int unitAt) {
        return words.is(unitAt + 1, Tag.AGO) ? unitAt + words.length(unitAt + 1) : unitAt;
    }

    private StatedDate beside(int i, Count count) {
        int after = count.unitAt + 1;
        if (words.is(after, Tag.AHEAD) && words.length(after) > 1 && !count.few) {
            return new StatedDate(i, after + words.length(after) - 1, ahead(count, false)); // "from now"
        }
        if (words.is(after, Tag.FROM) && words.is(after + 1, Tag.WEEKDAY) && count.unit == Unit.WEEK && !count.few) {
            return new StatedDate(i, after + 1, weekday(words.value(after + 1), count.steps())); // "a week from Sunday"
        }
        if (!words.is(after, Tag.EARLIER, Tag.LATER) || count.few || count.unit == Unit.HOUR) {
            return null;
        }
        int steps = words.is(after, Tag.EARLIER) ? -count.steps() : count.steps();
        return new StatedDate(i, after + words.length(after) - 1, fromBefore(count.unit, steps));
    }

    private static Resolver weekday(int weekday, int weeks) {
        return a -> a.today() == null || !a.future() ? null
                : day(a.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday))).plusWeeks(weeks));
    }

    /** "In two weeks" counts from the publication; what is past counts from the day told before ("спустя два дня"). */
    private static Resolver ahead(Count count, boolean later) {
        Resolver before = fromBefore(count.unit, count.steps());
        return a -> a.future() && a.today() != null
                ? count.unit == Unit.WEEK && !count.half ? day(a.today().plusWeeks(count.steps())) : count.from(a.today(), 1)
                : later ? before.in(a) : null;
    }

    private static Resolver ago(Count count) {
        if (count.few) {
            return several(count.unit);
        }
        int steps = count.steps();
        return a -> a.today() == null ? null : count.unit == Unit.WEEK && !count.half
                ? range(a.today().minusDays(7L * steps + AROUND), a.today().minusDays(7L * steps - AROUND))
                : !count.half && (count.unit == Unit.DECADE || count.unit == Unit.CENTURY)
                        ? StatedDate.year(a.today().getYear() - steps * count.unit.count) : count.from(a.today(), -1);
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
        if (!words.is(i, Tag.ORDER, Tag.LAST) || !words.is(noun, Tag.UNIT)) {
            return null;
        }
        Unit unit = Unit.of(words.value(noun));
        int order = words.is(i, Tag.ORDER) ? words.value(i) : unit == Unit.QUARTER ? 4 : 2;
        if (!words.is(i, Tag.ORDER) && (unit == Unit.DAY || years.yearOf(noun + words.length(noun) - 1) == null)) {
            return null; // "last quarter" with its year alone
        }
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
