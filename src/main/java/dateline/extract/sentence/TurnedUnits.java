package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.unit;

import dateline.extract.sentence.StatedDate.Resolver;
import dateline.extract.sentence.StatedDate.Unit;
import dateline.text.grammar.Grammar;
import dateline.text.lexicon.Tag;

/** Finds units of time told as last, this or next: "на прошлой неделе", "this year", "la semana pasada", "the weekend". */
final class TurnedUnits {
    private final Words words;
    private final Grammar grammar;
    private final CalendarDates calendar;
    private final Thirds thirds;

    TurnedUnits(Words words, Grammar grammar, CalendarDates calendar, Thirds thirds) {
        this.words = words;
        this.grammar = grammar;
        this.calendar = calendar;
        this.thirds = thirds;
    }

    /** The date that begins at this word, or null. */
    StatedDate at(int i) {
        if (words.is(i, Tag.UNIT) && words.is(i, Tag.LAST, Tag.THIS)) {
            return inOneEntry(i);
        }
        boolean before = words.is(i, Tag.LAST, Tag.THIS, Tag.NEXT);
        StatedDate date = before ? turnFirst(i, i + words.length(i)) : turnAfter(i);
        return date == null && Unit.WEEKEND.at(words, i) ? weekend(i) : date;
    }

    /** "the week before last", "прошлогодний": the list has unit and turn in one entry. */
    private StatedDate inOneEntry(int i) {
        return dated(i, i + words.length(i) - 1, Unit.of(words.value(i)), back(i), thirds.before(i));
    }

    /** "в этом году", "next month", "на следующий день", "el pasado día 3". */
    private StatedDate turnFirst(int i, int noun) {
        if (!words.is(noun, Tag.UNIT) || Unit.HOUR.at(words, noun)) {
            return null;
        }
        StatedDate numbered = calendar.at(noun);
        return numbered != null ? new StatedDate(i, numbered.last(), numbered.resolver()) : turned(i, i, noun);
    }

    /** "la semana pasada", "el mes próximo". */
    private StatedDate turnAfter(int i) {
        int turn = i + words.length(i);
        boolean told = grammar.tellsDaysInWords() && words.is(i, Tag.UNIT) && !Unit.HOUR.at(words, i)
                && words.is(turn, Tag.LAST, Tag.NEXT);
        return told ? turned(i, turn, i) : null;
    }

    private StatedDate turned(int first, int turn, int noun) {
        Unit unit = Unit.of(words.value(noun));
        boolean near = unit == Unit.WEEKEND && words.is(turn, Tag.THIS); // "в ближайшие выходные"
        int steps = words.is(turn, Tag.NEXT) && !near ? 1 : back(turn);
        int last = Math.max(turn, unit == Unit.WEEKEND ? noun + words.length(noun) - 1 : noun);
        int part = unit == Unit.MONTH || unit == Unit.YEAR ? thirds.before(first) : 0;
        return unit == Unit.PART ? null : unit == Unit.DAY ? new StatedDate(first, last, Count.fromBefore(unit, steps))
                : dated(first, last, unit, steps, part);
    }

    private static StatedDate dated(int first, int last, Unit unit, int steps, int part) {
        Resolver resolver = a -> a.today() == null ? null : Thirds.of(part, unit(unit, a.today(), steps));
        return new StatedDate(first, last, resolver);
    }

    /** How many units back: "the week before last" is two. */
    private int back(int i) {
        return !words.is(i, Tag.LAST) ? 0 : words.is(i, Tag.EARLIER) ? -2 : -1;
    }

    /** "over the weekend", "на выходных", "el fin de semana". */
    private StatedDate weekend(int i) {
        return new StatedDate(i, i + words.length(i) - 1, a -> a.today() == null ? null : StatedDate.weekend(a));
    }
}
