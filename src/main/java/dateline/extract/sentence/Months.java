package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.month;

import dateline.event.When;
import dateline.extract.sentence.StatedDate.Anchor;
import dateline.extract.sentence.StatedDate.Resolver;
import dateline.text.grammar.Grammar;
import dateline.text.lexicon.Tag;
import java.time.YearMonth;

/** Reads months told without a day of theirs, and the parts of them: "в начале мая 2013 года", "early May", "last March". */
final class Months {
    /** Spanish months are cut to three letters only beside a day: "mar" is the sea too. */
    private static final int ABBREVIATION = 3;

    private final Words words;
    private final Grammar grammar;
    private final DayNumbers dayNumbers;
    private final YearAfter year;
    private final Thirds thirds;

    Months(Words words, Grammar grammar, DayNumbers dayNumbers, YearAfter year, Thirds thirds) {
        this.words = words;
        this.grammar = grammar;
        this.dayNumbers = dayNumbers;
        this.year = year;
        this.thirds = thirds;
    }

    /** The month that this word is, with the words that turn it, or null. */
    StatedDate at(int i) {
        boolean cut = grammar.tellsDaysInWords() && words.form(i).length() <= ABBREVIATION;
        if (!words.is(i, Tag.MONTH) || words.value(i) < 1 || cut || !isTold(i)) {
            return null;
        }
        int month = words.value(i);
        Resolver told = year.of(i);
        int part = thirds.before(i);
        boolean last = words.is(i - 1, Tag.LAST);
        return new StatedDate(words.is(i - 1, Tag.LAST, Tag.THIS, Tag.NEXT) ? i - 1 : i, year.end(i),
                a -> Thirds.of(part, monthIn(told, month, last, a)));
    }

    /** Whether its case or the words beside it tell that the word is a month. */
    private boolean isTold(int i) {
        int before = i - 1;
        return grammar.isCased() || year.at(i) >= 0 || thirds.before(i) > 0 || words.form(i).endsWith("'s")
                || words.is(before - 1, Tag.MONTH) && dayNumbers.joins(before)
                || !(grammar.tellsDaysInWords() && words.capital(i)) && words.is(before, Tag.IN, Tag.SINCE, Tag.UNTIL,
                Tag.PART, Tag.LAST, Tag.THIS, Tag.NEXT, Tag.OF);
    }

    private static When monthIn(Resolver year, int month, boolean last, Anchor anchor) {
        YearMonth told = YearAfter.month(year, month, anchor);
        boolean current = year == null && told != null && anchor.today() != null && told.equals(YearMonth.from(anchor.today()));
        return told == null ? null : month(last && current ? told.minusYears(1) : told);
    }
}
