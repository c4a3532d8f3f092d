package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.range;

import dateline.event.When;
import dateline.extract.sentence.StatedDate.Anchor;
import dateline.extract.sentence.StatedDate.Resolver;
import dateline.extract.sentence.StatedDate.Unit;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;

/** Finds the quarters and halves of a year by their order, and the days of what goes on ("the third day of the strike"). */
final class OrderedParts {
    private static final int LONGEST_RUN = 31; // "on the fifth day of the strike"
    private static final int MONTHS = 12; // of a year

    private final Words words;
    private final YearAfter year;

    OrderedParts(Words words, YearAfter year) {
        this.words = words;
        this.year = year;
    }

    /** "в первом квартале 2023 года", "second half of the year", "primer trimestre"; "третий день" of what goes on. */
    StatedDate at(int i) {
        boolean ordered = words.is(i, Tag.ORDER);
        int noun = i + 1;
        if (!ordered && !words.is(i, Tag.LAST) || !words.is(noun, Tag.UNIT)) {
            return null;
        }
        Unit unit = Unit.of(words.value(noun));
        int months = unit == Unit.QUARTER ? 3 : 6;
        int order = ordered ? words.value(i) : MONTHS / months;
        if (unit == Unit.DAY) {
            return ordered ? dayOfRun(i, order) : null;
        }
        int last = noun + words.length(noun) - 1;
        Resolver told = year.of(last);
        boolean part = unit == Unit.QUARTER || unit == Unit.HALF || unit == Unit.PART;
        boolean needsYear = !ordered || unit == Unit.PART; // "last quarter" with its year alone
        return !part || months * order > MONTHS || needsYear && told == null ? null
                : new StatedDate(i, year.end(last), a -> part(told, a, months, order));
    }

    /** The days of a strike from its first to this one, which is told on it. */
    private StatedDate dayOfRun(int i, int order) {
        return order < 2 || order > LONGEST_RUN || words.is(i - 1, Tag.IN, Tag.OF) ? null
                : new StatedDate(i, i + 1, a -> a.today() == null ? null : range(a.today().minusDays(order - 1L), a.today()));
    }

    /** A quarter or half of the year told, or of the year whose such part is over, or for plans is not. */
    private static When part(Resolver told, Anchor anchor, int months, int order) {
        if (told == null && anchor.today() == null) {
            return null;
        }
        When year = told == null ? StatedDate.year(anchor.today().getYear()) : told.in(anchor);
        LocalDate start = year == null ? null : year.start().plusMonths((long) months * (order - 1));
        if (told == null && !anchor.future() && start.isAfter(anchor.today())) {
            start = start.minusYears(1);
        }
        return start == null ? null : range(start, start.plusMonths(months).minusDays(1));
    }
}
