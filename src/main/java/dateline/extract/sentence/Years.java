package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.year;

import dateline.extract.sentence.StatedDate.Resolver;
import dateline.extract.sentence.StatedDate.Unit;
import dateline.text.grammar.Grammar;
import dateline.text.lexicon.Tag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads years in figures that no other date stands before: one, two joined, or the ten from one. */
final class Years {
    private static final int FIRST = 1000;
    /** A year alone or with its ending ("2016-м"), a decade ("1990-х", "1980s"), or two years ("2014-2016"). */
    private static final Pattern YEAR = Pattern.compile(
            "(1\\d{3}|20\\d{2})(?:-?[мгй]\\p{L}{0,2}|-?(х|ті|тих|их|s)|[-–—/](1\\d{3}|20\\d{2}|\\d{2}))?");

    private final Words words;
    private final Numbers numbers;
    private final Thirds thirds;
    private final boolean cased;

    Years(Words words, Grammar grammar, Numbers numbers, Thirds thirds) {
        this.words = words;
        this.numbers = numbers;
        this.thirds = thirds;
        this.cased = grammar.isCased();
    }

    /** "в 2005 году", "2014-2016 годы", "in 2005", "1990-х годах", "the 1990s"; null where the figures are no year. */
    StatedDate at(int i) {
        Matcher year = isTold(i) ? YEAR.matcher(words.form(i)) : null;
        boolean wordAfter = Unit.YEAR.at(words, i + 1);
        if (year == null || !year.matches() || !wordAfter && words.form(i).compareTo("15") < 0) {
            return null;
        }
        int from = Integer.parseInt(year.group(1));
        int part = thirds.before(i);
        Resolver resolver = year.group(2) != null || isTen(i, from) ? Thirds.ofDecade(from, from + 9, part)
                : year.group(3) != null ? Thirds.ofDecade(from, until(from, year.group(3)), 0)
                : a -> Thirds.of(part, year(from));
        return new StatedDate(i, wordAfter ? i + 1 : i, resolver);
    }

    /** "los años 1960", "la década de 1970". */
    private boolean isTen(int i, int from) {
        return from % 10 == 0 && (!cased && Unit.YEAR.at(words, i - 1) && words.form(i - 1).endsWith("s")
                || Unit.DECADE.at(words, i - 2) && words.is(i - 1, Tag.OF));
    }

    private static int until(int from, String year) {
        return year.length() == 4 ? Integer.parseInt(year) : from / 100 * 100 + Integer.parseInt(year);
    }

    /** Whether the words beside a number or its ending tell that it is a year. */
    private boolean isTold(int i) {
        String form = words.form(i);
        return Unit.YEAR.at(words, i + 1) || Unit.YEAR.at(words, i - 1) || (cased ? spansTo(i) : joined(i))
                || form.endsWith("-м") || form.endsWith("-му") || form.endsWith("-го") || form.endsWith("-х")
                || form.endsWith("s");
    }

    /** "in 1999", "the 2006 elections", "ley de 1998". */
    private boolean joined(int i) {
        return thirds.before(i) > 0 || words.is(i - 1, Tag.IN, Tag.SINCE, Tag.UNTIL, Tag.OF, Tag.THE)
                || words.is(i - 1, Tag.LINK) && isLate(i - 2);
    }

    /** "с 2010 по 2014 год": the word stands after the second year only. */
    private boolean spansTo(int i) {
        if (!Unit.YEAR.at(words, i + 3)) {
            return false;
        }
        return words.is(i - 1, Tag.BETWEEN) || words.is(i - 1, Tag.SINCE, Tag.ONWARD) && words.is(i + 1, Tag.UNTIL, Tag.LINK)
                && isLate(i + 2) || words.is(i + 1, Tag.LINK) && numbers.digit(i + 2)
                && numbers.number(i + 2) == numbers.number(i) + 1;
    }

    private boolean isLate(int i) {
        return numbers.digit(i) && numbers.number(i) >= FIRST;
    }
}
