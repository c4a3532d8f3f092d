package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.range;
import static dateline.extract.sentence.StatedDate.year;

import dateline.event.DatePrecision;
import dateline.event.When;
import dateline.extract.sentence.StatedDate.Resolver;
import dateline.extract.sentence.StatedDate.Unit;
import dateline.text.grammar.Grammar;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the years, and the parts of years and months, that a sentence tells. */
final class Years {
    private static final int FIRST = 1000;
    private static final int LAST = 2100;
    /** A year alone or with its ending ("2016-м"), a decade ("1990-х", "1980s"), or two years ("2014-2016"). */
    private static final Pattern YEAR = Pattern.compile(
            "(1\\d{3}|20\\d{2})(?:-?[мгй]\\p{L}{0,2}|-?(х|ті|тих|их|s)|[-–—/](1\\d{3}|20\\d{2}|\\d{2}))?");
    private static final Pattern ROMAN = Pattern.compile("(x{0,2})(ix|iv|v?i{0,3})");
    private static final int FIRST_CENTURY = 11; // none before the year 1000
    private static final int LAST_CENTURY = 21;
    private static final Pattern TENS = Pattern.compile("([3-9]0)(?:-?(х|ті|тих|их|s))?");

    /** The months of a year's beginning, middle and end: to March, May to August, from November. */
    private static final int[] PART_START = {0, 0, 4, 10};
    private static final int[] PART_END = {12, 3, 8, 12};

    private final Words words;
    private final boolean cased;

    Years(Words words, Grammar grammar) {
        this.words = words;
        this.cased = grammar.isCased();
    }

    boolean digit(int i) {
        return i >= 0 && i < words.size && Character.isDigit(words.form(i).charAt(0));
    }

    /** A number in words or figures with at most three letters after them ("5-го", "22nd"); -1 where there is none. */
    int number(int i) {
        if (words.is(i, Tag.NUMBER)) {
            return words.value(i);
        }
        if (!digit(i)) {
            return -1;
        }
        String form = words.form(i);
        int value = 0;
        int at = 0;
        while (at < form.length() && at < 6 && Character.isDigit(form.charAt(at))) {
            value = value * 10 + Character.digit(form.charAt(at++), 10);
        }
        String rest = form.substring(at);
        return rest.length() > 4 || rest.chars().anyMatch(c -> !Character.isLetter(c) && c != '-') ? -1 : value;
    }

    /** The year told after word {@code i}, in figures or as "прошлого года"; null where there is none. */
    Resolver yearOf(int i) {
        int at = yearAt(i);
        if (at < 0) {
            return null;
        }
        if (digit(at)) {
            int number = number(at);
            return a -> year(number);
        }
        int steps = lastYear(at) ? -1 : nextYear(at) ? 1 : 0;
        return a -> a.today() == null ? null : year(a.today().getYear() + steps);
    }

    private boolean lastYear(int at) {
        return words.is(at, Tag.LAST) || words.is(at + 1, Tag.LAST);
    }

    private boolean nextYear(int at) {
        return words.is(at, Tag.NEXT) || words.is(at + 1, Tag.NEXT);
    }

    /** Where the year after word {@code i} stands, past "de", "of" and commas; -1 where none does. */
    int yearAt(int i) {
        int at = i + 1;
        while (at <= i + 2 && (words.is(at, Tag.OF) || words.reads(at, ",") || words.reads(at, "."))) {
            at++;
        }
        at = isYearWord(at) && digit(at + 1) ? at + 1 : at;
        int number = at < words.size && digit(at) ? number(at) : -1;
        if (number >= FIRST && number <= LAST) {
            return at;
        }
        boolean turned = words.is(at, Tag.LAST, Tag.THIS, Tag.NEXT) && isYearWord(at + 1)
                || isYearWord(at) && words.is(at + 1, Tag.LAST, Tag.THIS, Tag.NEXT);
        return turned ? at : -1;
    }

    int yearEnd(int i) {
        int at = yearAt(i);
        if (at < 0) {
            return i;
        }
        return isYearWord(at + 1) || !digit(at) ? at + 1 : at;
    }

    private boolean isYearWord(int i) {
        return words.is(i, Tag.UNIT) && words.value(i) == 5;
    }

    /** "в 2005 году", "2014-2016 годы", "in 2005", "1990-х годах", "the 1990s". */
    StatedDate yearAlone(int i) {
        String form = words.form(i);
        StatedDate decade = decade(i);
        boolean wordAfter = isYearWord(i + 1);
        boolean told = wordAfter || isYearWord(i - 1) || (cased ? spansTo(i) : joined(i)) || form.endsWith("-м")
                || form.endsWith("-му") || form.endsWith("-го") || form.endsWith("-х") || form.endsWith("s");
        Matcher year = decade == null && told ? YEAR.matcher(form) : null;
        if (year == null || !year.matches() || !wordAfter && form.compareTo("15") < 0) {
            return decade;
        }
        int from = Integer.parseInt(year.group(1));
        int part = part(i);
        boolean ten = year.group(2) != null || from % 10 == 0 && (!cased && isYearWord(i - 1) && words.form(i - 1).endsWith("s")
                || isDecade(i - 2) && words.is(i - 1, Tag.OF)); // "los años 1960", "la década de 1970"
        Resolver resolver = ten ? years(from, from + 9, part)
                : year.group(3) != null ? years(from, until(from, year.group(3)), 0) : a -> part(part, year(from));
        return new StatedDate(i, wordAfter ? i + 1 : i, resolver);
    }

    private static int until(int from, String year) {
        return year.length() == 4 ? Integer.parseInt(year) : from / 100 * 100 + Integer.parseInt(year);
    }

    /** Whether words tell that a number is a year: "in 1999", "the 2006 elections", "ley de 1998". */
    private boolean joined(int i) {
        return part(i) > 0 || words.is(i - 1, Tag.IN, Tag.SINCE, Tag.UNTIL, Tag.OF, Tag.THE)
                || words.is(i - 1, Tag.LINK) && digit(i - 2) && number(i - 2) >= FIRST;
    }

    /** "с 2010 по 2014 год": the word stands after the second year only. */
    private boolean spansTo(int i) {
        return words.is(i - 1, Tag.SINCE, Tag.ONWARD) && words.is(i + 1, Tag.UNTIL, Tag.LINK) && digit(i + 2)
                && number(i + 2) >= FIRST && isYearWord(i + 3) || words.is(i - 1, Tag.BETWEEN) && isYearWord(i + 3)
                || words.is(i + 1, Tag.LINK) && digit(i + 2) && number(i + 2) == number(i) + 1 && isYearWord(i + 3);
    }

    /** "девяностых годов", "the eighties", "los años noventa". */
    StatedDate decadeInWords(int i) {
        int tens = words.is(i, Tag.NUMBER) ? words.value(i) : 0;
        boolean year = cased && isOrdinal(i) && isYearWord(i + 1);
        boolean named = year || !cased && isYearWord(i - 1) || isOrdinal(i) && words.is(i - 1, Tag.IN, Tag.PART)
                || !cased && words.is(i - 1, Tag.THE) && (part(i - 1) > 0 || isDecade(i - 3)) // "principios de los setenta"
                || words.form(i).endsWith("ies") && words.reads(i - 1, "the"); // not "in his sixties"
        int from = 1900 + tens;
        return tens < 30 || tens > 90 || tens % 10 != 0 || !named ? null
                : new StatedDate(i, year ? i + 1 : i, years(from, from + 9, part(words.is(i - 1, Tag.THE) ? i - 1 : i)));
    }

    /** "Семидесятых", "шістдесяті", and no number ("сорок лет"). */
    private boolean isOrdinal(int i) {
        String form = words.form(i);
        return cased && (form.endsWith("х") || form.endsWith("е") || form.endsWith("і"));
    }

    private boolean isDecade(int i) {
        return words.is(i, Tag.UNIT) && Unit.of(words.value(i)) == Unit.DECADE;
    }

    /** "90-х годов", "the '90s", "los años 90". */
    private StatedDate decade(int i) {
        Matcher tens = TENS.matcher(words.form(i));
        boolean named = words.is(i - 1, Tag.THE) || words.reads(i - 1, "'") || words.reads(i - 1, "’") || isYearWord(i - 1);
        if (!tens.matches() || !named && (!cased || tens.group(2) == null)) {
            return null;
        }
        int from = 1900 + Integer.parseInt(tens.group(1));
        return new StatedDate(i, isYearWord(i + 1) ? i + 1 : i, years(from, from + 9, part(i)));
    }

    /** "the 19th century", "в XIX веке", "el siglo XIX", with the part of it told before. */
    StatedDate century(int i) {
        if (!words.is(i, Tag.UNIT) || Unit.of(words.value(i)) != Unit.CENTURY) {
            return words.is(i + 1, Tag.UNIT) && digit(i) ? century(i + 1) : null;
        }
        int before = ordinal(i - 1);
        int ordinal = before > 0 ? before : ordinal(i + 1);
        int first = before > 0 ? i - 1 : i;
        return ordinal < FIRST_CENTURY || ordinal > LAST_CENTURY ? null
                : new StatedDate(first, first + 1, centuryOf(100 * (ordinal - 1), part(first)));
    }

    /** A number in Roman or other figures, 0 where it is none: "XIX", "19th". */
    private int ordinal(int i) {
        if (i < 0 || i >= words.size || words.is(i, Tag.NUMBER)) {
            return 0;
        }
        Matcher roman = ROMAN.matcher(words.form(i));
        if (!roman.matches()) {
            return Math.max(0, number(i));
        }
        String ones = roman.group(2);
        int value = ones.equals("ix") ? 9 : ones.equals("iv") ? 4 : (ones.startsWith("v") ? 4 : 0) + ones.length();
        return 10 * roman.group(1).length() + value;
    }

    private static Resolver centuryOf(int from, int part) {
        int first = part == 2 ? from + 34 : part == 3 ? from + 67 : from;
        int last = part == 1 ? from + 33 : part == 2 ? from + 66 : from + 99;
        return a -> range(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static Resolver years(int from, int to, int part) {
        int first = part == 2 ? from + 3 : part == 3 ? from + 7 : from;
        int last = part == 1 ? from + 3 : part == 2 ? from + 6 : to;
        return a -> range(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** The part of the month or year told before word {@code i}: 1 its beginning, 2 its middle, 3 its end, 0 all. */
    int part(int i) {
        boolean apart = words.is(i - 1, Tag.OF) || words.reads(i - 1, "-")
                || words.is(i - 1, Tag.IN, Tag.THROUGH) && words.is(i - 2, Tag.PART); // "early in 2025"
        int at = apart ? i - 2 : i - 1;
        return words.is(at, Tag.PART) ? words.value(at) : 0;
    }

    static When part(int part, When whole) {
        if (part == 0 || whole == null) {
            return whole;
        }
        LocalDate start = whole.start();
        if (whole.precision() == DatePrecision.YEAR) {
            return range(start.plusMonths(PART_START[part]), start.plusMonths(PART_END[part]).minusDays(1));
        }
        LocalDate end = part == 3 ? whole.end() : start.plusDays(10L * part - 1);
        return range(start.plusDays(10L * (part - 1)), end);
    }
}