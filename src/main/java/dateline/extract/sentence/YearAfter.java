package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.nearest;
import static dateline.extract.sentence.StatedDate.year;

import dateline.event.When;
import dateline.extract.sentence.StatedDate.Anchor;
import dateline.extract.sentence.StatedDate.Resolver;
import dateline.extract.sentence.StatedDate.Unit;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;
import java.time.YearMonth;

/** Reads the year that is told after another date ("5 мая 2020 года", "summer of last year"), and dates it. */
final class YearAfter {
    private static final int FIRST = 1000;
    private static final int LAST = 2100;

    private final Words words;
    private final Numbers numbers;

    YearAfter(Words words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /** The year told after word {@code i}, in figures or as "прошлого года"; null where there is none. */
    Resolver of(int i) {
        int at = at(i);
        if (at < 0) {
            return null;
        }
        if (numbers.digit(at)) {
            int number = numbers.number(at);
            return a -> year(number);
        }
        int steps = either(at, Tag.LAST) ? -1 : either(at, Tag.NEXT) ? 1 : 0;
        return a -> a.today() == null ? null : year(a.today().getYear() + steps);
    }

    private boolean either(int at, Tag turn) {
        return words.is(at, turn) || words.is(at + 1, turn);
    }

    /** Where the year after word {@code i} stands, past "de", "of" and commas; -1 where none does. */
    int at(int i) {
        int at = i + 1;
        while (at <= i + 2 && (words.is(at, Tag.OF) || words.reads(at, ",") || words.reads(at, "."))) {
            at++;
        }
        at = Unit.YEAR.at(words, at) && numbers.digit(at + 1) ? at + 1 : at;
        int number = numbers.digit(at) ? numbers.number(at) : -1;
        if (number >= FIRST && number <= LAST) {
            return at;
        }
        boolean turned = words.is(at, Tag.LAST, Tag.THIS, Tag.NEXT) && Unit.YEAR.at(words, at + 1)
                || Unit.YEAR.at(words, at) && words.is(at + 1, Tag.LAST, Tag.THIS, Tag.NEXT);
        return turned ? at : -1;
    }

    /** The last word of the year after word {@code i}; {@code i} where none is told. */
    int end(int i) {
        int at = at(i);
        if (at < 0) {
            return i;
        }
        return Unit.YEAR.at(words, at + 1) || !numbers.digit(at) ? at + 1 : at;
    }

    /** A day of the year told, or where that is null of the one that the anchor tells; null where neither tells. */
    static LocalDate day(Resolver year, int month, int day, Anchor anchor) {
        if (year == null) {
            return nearest(month, day, anchor);
        }
        When told = year.in(anchor);
        return told == null ? null : LocalDate.of(told.start().getYear(), month, day);
    }

    /** A month likewise. */
    static YearMonth month(Resolver year, int month, Anchor anchor) {
        if (year == null) {
            return nearest(month, anchor);
        }
        When told = year.in(anchor);
        return told == null ? null : YearMonth.of(told.start().getYear(), month);
    }
}
