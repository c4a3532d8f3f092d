package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.range;

import dateline.extract.sentence.StatedDate.Resolver;
import dateline.text.grammar.Grammar;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;
import java.time.YearMonth;

/** Reads seasons: "весной 2020 года", "this summer"; a winter begins in December of the year told. */
final class Seasons {
    private static final int MONTHS = 3;

    private final Words words;
    private final Grammar grammar;
    private final YearAfter year;

    Seasons(Words words, Grammar grammar, YearAfter year) {
        this.words = words;
        this.grammar = grammar;
        this.year = year;
    }

    /** The season that this word is, with the words that turn it, or null. */
    StatedDate at(int i) {
        if (!words.is(i, Tag.SEASON)) {
            return null;
        }
        boolean turned = words.is(i - 1, Tag.LAST, Tag.THIS, Tag.NEXT);
        boolean after = words.is(i + 1, Tag.LAST, Tag.THIS, Tag.NEXT); // "el verano pasado"
        if (!turned && !after && year.at(i) < 0 && !words.is(i - 1, Tag.IN) && !grammar.isCased()) {
            return null;
        }
        int month = words.value(i) * MONTHS;
        Resolver told = year.of(i);
        int turn = turned ? i - 1 : i + 1;
        boolean next = words.is(turn, Tag.NEXT);
        boolean last = words.is(turn, Tag.LAST);
        return new StatedDate(turned ? turn : i, after && told == null ? i + 1 : year.end(i), a -> {
            YearMonth nearest = YearAfter.month(told, month, a);
            YearMonth start = nearest == null || told != null || a.today() == null ? nearest
                    : turned(nearest, next, last, a.today());
            return start == null ? null : range(start.atDay(1), end(start));
        });
    }

    /** "Next spring" is not the one it is, nor is "last summer". */
    private static YearMonth turned(YearMonth start, boolean next, boolean last, LocalDate today) {
        return next && !start.atDay(1).isAfter(today) ? start.plusYears(1)
                : last && !end(start).isBefore(today) ? start.minusYears(1) : start;
    }

    private static LocalDate end(YearMonth start) {
        return start.plusMonths(MONTHS - 1).atEndOfMonth();
    }
}
