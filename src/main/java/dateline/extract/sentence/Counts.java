package dateline.extract.sentence;

import dateline.extract.sentence.StatedDate.Unit;
import dateline.text.lexicon.Tag;

/** Reads how many units of time are told: "two days", "несколько месяцев", "a year and a half", "years". */
final class Counts {
    private static final int MOST = 1000; // units; nobody tells news of more than a thousand days or years ago
    private static final int SHORTEST_MANY = 3; // letters: "mes" is one

    private final Words words;
    private final Numbers numbers;
    private final boolean cased;

    Counts(Words words, Numbers numbers, boolean cased) {
        this.words = words;
        this.numbers = numbers;
        this.cased = cased;
    }

    /** A number, "several", or nothing, and the unit after it; null where there is none. */
    Count at(int at) {
        boolean few = words.is(at, Tag.FEW);
        int count = few ? 0 : numbers.number(at);
        int unitAt = few ? at + words.length(at) : count > 0 ? at + 1 : at;
        if (count > 0 && count % 10 == 0 && words.is(at, Tag.NUMBER) && words.is(unitAt, Tag.NUMBER)) {
            count += words.value(unitAt++); // "двадцать пять"
        }
        boolean half = words.is(at, Tag.HALF_MORE);
        if (!half && count > 0 && words.is(unitAt, Tag.HALF_MORE)) {
            half = true;
            unitAt += words.length(unitAt); // "two and a half years"
        }
        boolean told = words.is(unitAt, Tag.UNIT) && count <= MOST && !Unit.PART.at(words, unitAt);
        return told ? count(count, few, half, unitAt) : null;
    }

    private Count count(int count, boolean few, boolean half, int unitAt) {
        int last = unitAt + words.length(unitAt) - 1;
        boolean after = !few && words.is(last + 1, Tag.HALF_MORE); // "a year and a half"
        return new Count(count, few || count < 1 && !half && !after && isMany(unitAt), half || after,
                after ? last + words.length(last + 1) : last, Unit.of(words.value(unitAt)));
    }

    /** "Years ago", "hace años". */
    private boolean isMany(int unitAt) {
        String form = words.form(unitAt);
        return form.length() > SHORTEST_MANY && form.endsWith("s") && !form.endsWith("'s");
    }

    /** "Лет двадцать назад": about so many. */
    Count turnedRound(int i) {
        int number = cased && words.is(i, Tag.UNIT) && words.is(i + 2, Tag.AGO) ? numbers.number(i + 1) : 0;
        return number < 1 || number > MOST ? null : new Count(number, false, false, i + 1, Unit.of(words.value(i)));
    }
}
