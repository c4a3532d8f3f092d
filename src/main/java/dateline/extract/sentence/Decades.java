package dateline.extract.sentence;

import dateline.extract.sentence.StatedDate.Unit;
import dateline.text.grammar.Grammar;
import dateline.text.lexicon.Tag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads decades of the last century by their tens: "the eighties", "90-х годов". */
final class Decades {
    private static final int CENTURY = 1900;
    private static final Pattern TENS = Pattern.compile("([3-9]0)(?:-?(х|ті|тих|их|s))?");

    private final Words words;
    private final Thirds thirds;
    private final boolean cased;

    Decades(Words words, Grammar grammar, Thirds thirds) {
        this.words = words;
        this.thirds = thirds;
        this.cased = grammar.isCased();
    }

    /** "девяностых годов", "the eighties", "los años noventa". */
    StatedDate inWords(int i) {
        int tens = words.is(i, Tag.NUMBER) ? words.value(i) : 0;
        if (tens < 30 || tens > 90 || tens % 10 != 0) {
            return null;
        }
        boolean year = cased && isOrdinal(i) && Unit.YEAR.at(words, i + 1);
        return !year && !isNamed(i) ? null : decade(i, tens, year, thirds.before(words.is(i - 1, Tag.THE) ? i - 1 : i));
    }

    private boolean isNamed(int i) {
        return !cased && Unit.YEAR.at(words, i - 1) || isOrdinal(i) && words.is(i - 1, Tag.IN, Tag.PART)
                || !cased && words.is(i - 1, Tag.THE) && (thirds.before(i - 1) > 0
                        || Unit.DECADE.at(words, i - 3)) // "principios de los setenta"
                || words.form(i).endsWith("ies") && words.reads(i - 1, "the"); // not "in his sixties"
    }

    /** "Семидесятых", "шістдесяті", and no number ("сорок лет"). */
    private boolean isOrdinal(int i) {
        String form = words.form(i);
        return cased && (form.endsWith("х") || form.endsWith("е") || form.endsWith("і"));
    }

    /** "90-х годов", "the '90s", "los años 90". */
    StatedDate inFigures(int i) {
        Matcher tens = TENS.matcher(words.form(i));
        boolean named = words.is(i - 1, Tag.THE) || words.reads(i - 1, "'") || words.reads(i - 1, "’")
                || Unit.YEAR.at(words, i - 1);
        return !tens.matches() || !named && (!cased || tens.group(2) == null) ? null
                : decade(i, Integer.parseInt(tens.group(1)), Unit.YEAR.at(words, i + 1), thirds.before(i));
    }

    private static StatedDate decade(int i, int tens, boolean yearAfter, int part) {
        int from = CENTURY + tens;
        return new StatedDate(i, yearAfter ? i + 1 : i, Thirds.ofDecade(from, from + 9, part));
    }
}
