package dateline.extract.sentence;

import dateline.text.grammar.Grammar;
import dateline.text.lexicon.Tag;

/** Finds dates of the calendar: days of months, months, seasons, holidays, decades and years, in words or figures. */
final class CalendarDates {
    private final Words words;
    private final Numbers numbers;
    private final DayNumbers dayNumbers;
    private final NumericDates numeric;
    private final DaysOfMonths daysOfMonths;
    private final DaysAlone daysAlone;
    private final Months months;
    private final Seasons seasons;
    private final Holidays holidays;
    private final Decades decades;
    private final Years years;

    CalendarDates(Words words, Grammar grammar, Numbers numbers, YearAfter year, Thirds thirds) {
        this.words = words;
        this.numbers = numbers;
        this.dayNumbers = new DayNumbers(words, grammar, numbers);
        this.numeric = new NumericDates(words, grammar);
        this.daysOfMonths = new DaysOfMonths(words, grammar, dayNumbers, year);
        this.daysAlone = new DaysAlone(words, grammar, numbers, dayNumbers);
        this.months = new Months(words, grammar, dayNumbers, year, thirds);
        this.seasons = new Seasons(words, grammar, year);
        this.holidays = new Holidays(words, year);
        this.decades = new Decades(words, grammar, thirds);
        this.years = new Years(words, grammar, numbers, thirds);
    }

    /** The date that begins at this word, or null. */
    StatedDate at(int i) {
        if (i >= words.size) {
            return null;
        }
        boolean digit = numbers.digit(i);
        StatedDate date = digit ? numeric.at(i) : null;
        date = date == null ? daysOfMonths.at(i) : date;
        date = date == null ? daysAlone.at(i) : date;
        date = date == null ? months.at(i) : date;
        date = date == null ? seasons.at(i) : date;
        date = date == null ? holidays.at(i) : date;
        date = date == null ? decades.inWords(i) : date;
        date = date == null && digit ? decades.inFigures(i) : date;
        return date == null && digit ? years.at(i) : date;
    }

    /** Whether the date here names its day. */
    boolean hasDay(int i) {
        return numbers.digit(i) || words.is(i, Tag.NUMBER) || words.is(i, Tag.MONTH) && dayNumbers.number(i + 1) > 0;
    }
}
