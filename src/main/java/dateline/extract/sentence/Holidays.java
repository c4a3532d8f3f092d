package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.day;

import dateline.extract.sentence.StatedDate.Resolver;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;

/** Reads holidays of a fixed day, with their year or without: "Christmas Eve", "Nochevieja". */
final class Holidays {
    /** The lists tell a holiday's day as its month times this and the day: 1224. */
    private static final int HUNDRED = 100;

    private final Words words;
    private final YearAfter year;

    Holidays(Words words, YearAfter year) {
        this.words = words;
        this.year = year;
    }

    /** The holiday that begins at this word, or null. */
    StatedDate at(int i) {
        if (!words.is(i, Tag.HOLIDAY)) {
            return null;
        }
        int last = i + words.length(i) - 1;
        int value = words.value(i);
        Resolver told = year.of(last);
        return new StatedDate(i, year.end(last), a -> {
            LocalDate day = YearAfter.day(told, value / HUNDRED, value % HUNDRED, a);
            return day == null ? null : day(day);
        });
    }
}
