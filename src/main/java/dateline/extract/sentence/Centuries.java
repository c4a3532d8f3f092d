package dateline.extract.sentence;

import dateline.extract.sentence.StatedDate.Unit;
import dateline.text.lexicon.Tag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads centuries: "the 19th century", "в XIX веке", "el siglo XIX", with the part of it told before. */
final class Centuries {
    private static final Pattern ROMAN = Pattern.compile("(x{0,2})(ix|iv|v?i{0,3})");
    private static final int FIRST = 11; // none before the year 1000
    private static final int LAST = 21;

    private final Words words;
    private final Numbers numbers;
    private final Thirds thirds;

    Centuries(Words words, Numbers numbers, Thirds thirds) {
        this.words = words;
        this.numbers = numbers;
        this.thirds = thirds;
    }

    /** The century whose number or word stands here, or null. */
    StatedDate at(int i) {
        return Unit.CENTURY.at(words, i) ? century(i)
                : Unit.CENTURY.at(words, i + 1) && numbers.digit(i) ? century(i + 1) : null;
    }

    private StatedDate century(int noun) {
        int before = ordinal(noun - 1);
        int ordinal = before > 0 ? before : ordinal(noun + 1);
        int first = before > 0 ? noun - 1 : noun;
        return ordinal < FIRST || ordinal > LAST ? null
                : new StatedDate(first, first + 1, Thirds.ofCentury(100 * (ordinal - 1), thirds.before(first)));
    }

    /** A number in Roman or other figures, 0 where it is none: "XIX", "19th". */
    private int ordinal(int i) {
        if (i < 0 || i >= words.size || words.is(i, Tag.NUMBER)) {
            return 0;
        }
        Matcher roman = ROMAN.matcher(words.form(i));
        if (!roman.matches()) {
            return Math.max(0, numbers.number(i));
        }
        String ones = roman.group(2);
        int value = ones.equals("ix") ? 9 : ones.equals("iv") ? 4 : (ones.startsWith("v") ? 4 : 0) + ones.length();
        return 10 * roman.group(1).length() + value;
    }
}
