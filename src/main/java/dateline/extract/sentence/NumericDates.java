package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.day;

import dateline.text.grammar.Grammar;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads dates in figures alone: "05.08.2008", "5/8/2008", "2008-08-05". */
final class NumericDates {
    private static final String SEPARATORS = "./-";
    private static final Pattern SEPARATOR = Pattern.compile("[./-]");
    private static final int MONTHS = 12;

    private final Words words;
    private final Grammar grammar;

    NumericDates(Words words, Grammar grammar) {
        this.words = words;
        this.grammar = grammar;
    }

    /** The date that the word is, or null; in English the month stands first unless it cannot. */
    StatedDate at(int i) {
        String[] parts = SEPARATOR.split(words.form(i));
        if (parts.length != 3 || !words.form(i).chars().allMatch(c -> c >= '0' && c <= '9' || SEPARATORS.indexOf(c) >= 0)) {
            return null;
        }
        if (parts[0].length() == 4 && parts[1].length() <= 2 && parts[2].length() <= 2) {
            return date(i, parts[0], parts[1], parts[2]);
        }
        if (parts[2].length() != 4 || parts[0].length() > 2 || parts[1].length() > 2) {
            return null;
        }
        boolean monthFirst = grammar.hasCapitalisedMonths() && words.form(i).contains("/")
                && Integer.parseInt(parts[0]) <= MONTHS;
        return monthFirst ? date(i, parts[2], parts[0], parts[1]) : date(i, parts[2], parts[1], parts[0]);
    }

    private static StatedDate date(int i, String year, String month, String day) {
        return new StatedDate(i, i, a -> day(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month),
                Integer.parseInt(day))));
    }
}
