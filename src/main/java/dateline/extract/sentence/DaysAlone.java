package dateline.extract.sentence;

import dateline.extract.sentence.DayNumbers.Days;
import dateline.extract.sentence.StatedDate.Anchor;
import dateline.extract.sentence.StatedDate.Unit;
import dateline.text.grammar.Grammar;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads days told without their month: of the month of the publication, or of the one beside it. */
final class DaysAlone {
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)");
    private static final String NUMBER_OF_DAY = "числ"; // Russian and Ukrainian

    private final Words words;
    private final Grammar grammar;
    private final Numbers numbers;
    private final DayNumbers dayNumbers;

    DaysAlone(Words words, Grammar grammar, Numbers numbers, DayNumbers dayNumbers) {
        this.words = words;
        this.grammar = grammar;
        this.numbers = numbers;
        this.dayNumbers = dayNumbers;
    }

    /** The days that begin at this word, or null. */
    StatedDate at(int i) {
        if (grammar.hasCapitalisedMonths()) {
            return ordinal(i);
        }
        boolean noun = grammar.tellsDaysInWords() && Unit.DAY.at(words, i);
        return noun ? afterNoun(i) : grammar.isCased() ? beforeNoun(i) : null;
    }

    /** "los días 24 y 25", "el pasado día 3". */
    private StatedDate afterNoun(int i) {
        Days days = dayNumbers.at(i + 1);
        return days == null || hasMonth(days) ? null : dated(i, days.next() - 1, days);
    }

    /** "15 числа". */
    private StatedDate beforeNoun(int i) {
        Days days = dayNumbers.at(i);
        boolean told = days != null && !hasMonth(days)
                && words.form(Math.min(days.next(), words.size - 1)).startsWith(NUMBER_OF_DAY);
        return told ? dated(i, days.next(), days) : null;
    }

    private boolean hasMonth(Days days) {
        return words.is(dayNumbers.monthAfter(days), Tag.MONTH);
    }

    /** "On the 9th": not "on the 9th floor". */
    private StatedDate ordinal(int i) {
        boolean ends = i + 1 >= words.size || !words.letters(i + 1) && !numbers.digit(i + 1)
                || words.is(i + 1, Tag.THE, Tag.LINK, Tag.IN, Tag.FROM, Tag.NEAR);
        boolean told = ends && ORDINAL.matcher(words.form(i)).matches() && words.reads(i - 1, "the")
                && words.is(i - 2, Tag.UPON, Tag.SINCE, Tag.UNTIL);
        int day = told ? dayNumbers.number(i) : 0;
        return day < 1 ? null : dated(i, i, new Days(day, day, i + 1));
    }

    private static StatedDate dated(int first, int last, Days days) {
        return new StatedDate(first, last, a -> days.from(nearest(days.first(), a)));
    }

    private static LocalDate nearest(int day, Anchor anchor) {
        if (anchor.today() == null) {
            return null;
        }
        LocalDate same = anchor.today().withDayOfMonth(day);
        return anchor.future() && same.isBefore(anchor.today()) ? same.plusMonths(1)
                : !anchor.future() && same.isAfter(anchor.today()) ? same.minusMonths(1) : same;
    }
}
