package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.range;
import static dateline.extract.sentence.StatedDate.unit;

import dateline.event.DatePrecision;
import dateline.event.When;
import dateline.extract.sentence.StatedDate.Resolver;
import dateline.extract.sentence.StatedDate.Unit;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;

/** Reads which part of a month, year, decade or century is meant: 1 its beginning, 2 its middle, 3 its end, 0 all of it. */
final class Thirds {
    /** The months of a year's beginning, middle and end: to March, May to August, from November. */
    private static final int[] START = {0, 0, 4, 10};
    private static final int[] END = {12, 3, 8, 12};

    private final Words words;

    Thirds(Words words) {
        this.words = words;
    }

    /** The part told before word {@code i}. */
    int before(int i) {
        boolean apart = words.is(i - 1, Tag.OF) || words.reads(i - 1, "-")
                || words.is(i - 1, Tag.IN, Tag.THROUGH) && words.is(i - 2, Tag.PART); // "early in 2025"
        int at = apart ? i - 2 : i - 1;
        return words.is(at, Tag.PART) ? words.value(at) : 0;
    }

    /** "в начале года", "a principios de mes", "at the end of the year": of the month or year that it is. */
    StatedDate ofThis(int i) {
        if (!words.is(i, Tag.PART)) {
            return null;
        }
        int noun = i + 1;
        while (noun < i + 3 && words.is(noun, Tag.OF, Tag.THE)) {
            noun++;
        }
        boolean turned = words.is(noun + 1, Tag.LAST, Tag.NEXT); // "a finales del mes pasado"
        Unit unit = Unit.MONTH.at(words, noun) ? Unit.MONTH : Unit.YEAR.at(words, noun) ? Unit.YEAR : null;
        int part = words.value(i);
        return turned || unit == null ? null : new StatedDate(i, noun, a -> a.today() == null ? null
                : of(part, unit(unit, a.today(), 0)));
    }

    /** The part of a month or year. */
    static When of(int part, When whole) {
        if (part == 0 || whole == null) {
            return whole;
        }
        LocalDate start = whole.start();
        if (whole.precision() == DatePrecision.YEAR) {
            return range(start.plusMonths(START[part]), start.plusMonths(END[part]).minusDays(1));
        }
        LocalDate end = part == 3 ? whole.end() : start.plusDays(10L * part - 1);
        return range(start.plusDays(10L * (part - 1)), end);
    }

    /** The part of a decade, or all years from one to another. */
    static Resolver ofDecade(int from, int to, int part) {
        int first = part == 2 ? from + 3 : part == 3 ? from + 7 : from;
        int last = part == 1 ? from + 3 : part == 2 ? from + 6 : to;
        return years(first, last);
    }

    /** The part of a century, which here begins with its year 00. */
    static Resolver ofCentury(int from, int part) {
        int first = part == 2 ? from + 34 : part == 3 ? from + 67 : from;
        int last = part == 1 ? from + 33 : part == 2 ? from + 66 : from + 99;
        return years(first, last);
    }

    private static Resolver years(int first, int last) {
        return a -> range(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
}
