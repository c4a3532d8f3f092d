package dateline.extract.sentence;

import dateline.extract.sentence.DayNumbers.Days;
import dateline.extract.sentence.StatedDate.Resolver;
import dateline.text.grammar.Grammar;
import dateline.text.lexicon.Tag;

/** Reads days with their month, the year told or not: "5-7 мая 2020 года", "5 de mayo", "May 5". */
final class DaysOfMonths {
    private final Words words;
    private final Grammar grammar;
    private final DayNumbers dayNumbers;
    private final YearAfter year;

    DaysOfMonths(Words words, Grammar grammar, DayNumbers dayNumbers, YearAfter year) {
        this.words = words;
        this.grammar = grammar;
        this.dayNumbers = dayNumbers;
        this.year = year;
    }

    /** The days that begin at this word, or null. */
    StatedDate at(int i) {
        StatedDate date = dayFirst(i);
        return date == null && grammar.hasCapitalisedMonths() && words.is(i, Tag.MONTH) ? monthFirst(i) : date;
    }

    /** "5 мая", "5-7 мая 2020 года", "с 5 по 7 мая", "5 de mayo de 2020". */
    private StatedDate dayFirst(int i) {
        Days days = dayNumbers.at(i);
        if (days == null) {
            return null;
        }
        int month = dayNumbers.monthAfter(days);
        return words.is(month, Tag.MONTH) && words.value(month) > 0 ? dated(i, month, days, words.value(month)) : null;
    }

    /** "May 5, 2020", "May 5-7". */
    private StatedDate monthFirst(int i) {
        Days days = dayNumbers.at(words.reads(i + 1, ".") ? i + 2 : i + 1);
        return days == null || words.is(days.next(), Tag.MONTH) ? null : dated(i, days.next() - 1, days, words.value(i));
    }

    private StatedDate dated(int first, int last, Days days, int month) {
        Resolver told = year.of(last);
        return new StatedDate(first, year.end(last), a -> days.from(YearAfter.day(told, month, days.first(), a)));
    }
}
