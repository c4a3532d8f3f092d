package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.day;
import static dateline.extract.sentence.StatedDate.range;

import dateline.event.When;
import dateline.text.grammar.Grammar;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads the numbers of one day or of days in a row: "5", "5-7", "5 and 6", "14, 15 и 16". */
final class DayNumbers {
    private static final int LAST = 31;
    private static final Pattern DASH = Pattern.compile("[-–—]");

    private final Words words;
    private final Grammar grammar;
    private final Numbers numbers;

    DayNumbers(Words words, Grammar grammar, Numbers numbers) {
        this.words = words;
        this.grammar = grammar;
        this.numbers = numbers;
    }

    /**
     * Days of a month.
     *
     * @param next index of the word after them
     */
    record Days(int first, int last, int next) {
        /** From the day that is the first of them, or null where that is. */
        When from(LocalDate start) {
            return start == null ? null : first == last ? day(start) : range(start, start.withDayOfMonth(last));
        }
    }

    /** The days that begin at this word, or null. */
    Days at(int i) {
        if (i >= words.size) {
            return null;
        }
        int first = number(i);
        if (first < 0) {
            return joinedByDash(i);
        }
        int last = first;
        int at = i;
        while (joins(at + 1)) {
            int next = words.is(at + 2, Tag.THE) ? at + 3 : at + 2;
            if (next >= words.size || number(next) <= last) {
                break;
            }
            last = number(next);
            at = next;
        }
        return new Days(first, last, at + 1);
    }

    /** The number of one day, or -1. */
    int number(int i) {
        int number = numbers.number(i);
        return number >= 1 && number <= LAST && (numbers.digit(i) || grammar.tellsDaysInWords()) ? number : -1;
    }

    /** Whether the word joins days or months: "5 and 6 May", "14, 15 и 16 июня", "5 - 7 May". */
    boolean joins(int i) {
        return words.is(i, Tag.LINK, Tag.UNTIL) || words.reads(i, "-") || words.reads(i, "–") || words.reads(i, "—")
                || (words.reads(i, ",") || words.reads(i, ".")) && !grammar.hasCapitalisedMonths();
    }

    /** Where the month of these days would stand: "5 мая", "5 de mayo". */
    int monthAfter(Days days) {
        return words.is(days.next, Tag.OF) ? days.next + 1 : days.next;
    }

    private Days joinedByDash(int i) {
        String[] parts = numbers.digit(i) ? DASH.split(words.form(i)) : new String[0];
        if (parts.length != 2 || !isShortNumber(parts[0]) || !isShortNumber(parts[1])) {
            return null;
        }
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        return first < second && second <= LAST ? new Days(first, second, i + 1) : null;
    }

    private static boolean isShortNumber(String part) {
        return !part.isEmpty() && part.length() <= 2 && part.chars().allMatch(Character::isDigit);
    }
}
