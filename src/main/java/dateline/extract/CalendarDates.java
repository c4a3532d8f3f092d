package dateline.extract;

import static dateline.extract.StatedDate.day;
import static dateline.extract.StatedDate.month;
import static dateline.extract.StatedDate.nearest;
import static dateline.extract.StatedDate.range;
import static dateline.extract.StatedDate.year;

import dateline.event.DatePrecision;
import dateline.event.When;
import dateline.extract.StatedDate.Anchor;
import dateline.extract.StatedDate.Resolver;
import java.time.LocalDate;
import java.time.YearMonth;

/** Finds dates of the calendar: days of months, months, seasons and years, in words or numbers. */
final class CalendarDates {
    private final Words words;
    private final String lang;

    CalendarDates(Words words, String lang) {
        this.words = words;
        this.lang = lang;
    }

    /** The date that begins at this word, or null. */
    StatedDate at(int i) {
        if (i >= words.size) {
            return null;
        }
        StatedDate date = digit(i) ? numeric(i) : null;
        date = date == null ? dayOfMonth(i) : date;
        date = date == null ? monthAndDay(i) : date;
        date = date == null ? monthAlone(i) : date;
        date = date == null ? season(i) : date;
        return date == null && digit(i) ? yearAlone(i) : date;
    }

    /** Whether the date here names its day. */
    boolean hasDay(int i) {
        return digit(i) || words.is(i, Tag.NUMBER) || isMonth(i) && dayNumber(i + 1) > 0;
    }

    private boolean digit(int i) {
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

    private int dayNumber(int i) {
        int number = number(i);
        return number >= 1 && number <= 31 && (digit(i) || lang.equals("es")) ? number : -1;
    }

    private boolean isMonth(int i) {
        return words.is(i, Tag.MONTH);
    }

    /** "05.08.2008", "5/8/2008", "2008-08-05"; in English the month stands first unless it cannot. */
    private StatedDate numeric(int i) {
        String[] parts = words.form(i).split("[./-]");
        if (parts.length != 3 || !words.form(i).chars().allMatch(c -> c >= '0' && c <= '9' || "./-".indexOf(c) >= 0)) {
            return null;
        }
        if (parts[0].length() == 4 && parts[1].length() <= 2 && parts[2].length() <= 2) {
            return numeric(i, parts[0], parts[1], parts[2]);
        }
        if (parts[2].length() != 4 || parts[0].length() > 2 || parts[1].length() > 2) {
            return null;
        }
        boolean monthFirst = lang.equals("en") && words.form(i).contains("/") && Integer.parseInt(parts[0]) <= 12;
        return monthFirst ? numeric(i, parts[2], parts[0], parts[1]) : numeric(i, parts[2], parts[1], parts[0]);
    }

    private static StatedDate numeric(int i, String year, String month, String day) {
        return new StatedDate(i, i, a -> day(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month),
                Integer.parseInt(day))));
    }

    /** "5 мая", "5-7 мая 2020 года", "с 5 по 7 мая", "5 de mayo de 2020". */
    private StatedDate dayOfMonth(int i) {
        int[] days = days(i);
        if (days == null) {
            return null;
        }
        int month = words.is(days[2], Tag.OF) ? days[2] + 1 : days[2];
        return isMonth(month) && words.value(month) > 0 ? dated(i, month, days, words.value(month)) : null;
    }

    /** "May 5, 2020", "May 5-7". */
    private StatedDate monthAndDay(int i) {
        int[] days = isMonth(i) && lang.equals("en") ? days(i + 1) : null;
        return days == null || days[2] < words.size && isMonth(days[2]) ? null
                : dated(i, days[2] - 1, days, words.value(i));
    }

    /** First day, last day, and the word after them; null where there are none. */
    private int[] days(int i) {
        if (i >= words.size) {
            return null;
        }
        int first = dayNumber(i);
        if (first < 0) {
            return twoDays(i);
        }
        boolean joined = words.is(i + 1, Tag.LINK, Tag.UNTIL) || words.reads(i + 1, "-") || words.reads(i + 1, "–")
                || words.reads(i + 1, "—");
        int second = joined && i + 2 < words.size ? dayNumber(i + 2) : -1;
        return second > first ? new int[] {first, second, i + 3} : new int[] {first, first, i + 1};
    }

    private int[] twoDays(int i) {
        String[] parts = digit(i) ? words.form(i).split("[-–—]") : new String[0];
        if (parts.length != 2 || !parts[0].matches("\\d{1,2}") || !parts[1].matches("\\d{1,2}")) {
            return null;
        }
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        return first < second && second <= 31 ? new int[] {first, second, i + 1} : null;
    }

    private StatedDate dated(int first, int last, int[] days, int month) {
        int end = yearEnd(last);
        Resolver year = yearOf(last);
        return new StatedDate(first, end, a -> {
            LocalDate start = dayIn(year, month, days[0], a);
            LocalDate stop = start == null || days[0] == days[1] ? start : start.withDayOfMonth(days[1]);
            return start == null ? null : start.equals(stop) ? day(start) : range(start, stop);
        });
    }

    private static LocalDate dayIn(Resolver year, int month, int day, Anchor anchor) {
        if (year == null) {
            return nearest(month, day, anchor);
        }
        When told = year.in(anchor);
        return told == null ? null : LocalDate.of(told.start().getYear(), month, day);
    }

    /** The year told after word {@code i}, in figures or as "прошлого года"; null where there is none. */
    private Resolver yearOf(int i) {
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
    private int yearAt(int i) {
        int at = i + 1;
        while (at <= i + 2 && (words.is(at, Tag.OF) || words.reads(at, ","))) {
            at++;
        }
        int number = at < words.size && digit(at) ? number(at) : -1;
        if (number >= 1000 && number <= 2100) {
            return at;
        }
        boolean turned = words.is(at, Tag.LAST, Tag.THIS, Tag.NEXT) && isYearWord(at + 1)
                || isYearWord(at) && words.is(at + 1, Tag.LAST, Tag.THIS, Tag.NEXT);
        return turned ? at : -1;
    }

    private int yearEnd(int i) {
        int at = yearAt(i);
        if (at < 0) {
            return i;
        }
        return isYearWord(at + 1) || !digit(at) ? at + 1 : at;
    }

    private boolean isYearWord(int i) {
        return words.is(i, Tag.UNIT) && words.value(i) == 5;
    }

    /** "в марте", "в начале мая 2013 года", "early May", "декабрьский", "last March". */
    private StatedDate monthAlone(int i) {
        if (!isMonth(i) || words.value(i) < 1) {
            return null;
        }
        boolean slavic = lang.equals("ru") || lang.equals("uk");
        int before = i - 1;
        boolean told = slavic || yearAt(i) >= 0 || !(lang.equals("es") && words.capital(i)) && words.is(before, Tag.IN, Tag.SINCE, Tag.UNTIL, Tag.PART, Tag.LAST,
                Tag.THIS, Tag.NEXT, Tag.OF);
        if (!told) {
            return null;
        }
        int month = words.value(i);
        Resolver year = yearOf(i);
        int part = part(i);
        boolean last = words.is(before, Tag.LAST);
        return new StatedDate(words.is(before, Tag.LAST, Tag.THIS, Tag.NEXT) ? before : i, yearEnd(i),
                a -> part(part, monthIn(year, month, last, a)));
    }

    private static When monthIn(Resolver year, int month, boolean last, Anchor anchor) {
        YearMonth told;
        if (year == null) {
            told = nearest(month, anchor);
            told = told != null && last && anchor.today() != null && told.equals(YearMonth.from(anchor.today()))
                    ? told.minusYears(1) : told;
        } else {
            When when = year.in(anchor);
            told = when == null ? null : YearMonth.of(when.start().getYear(), month);
        }
        return told == null ? null : month(told);
    }

    /** "весной 2020 года", "this summer"; a winter begins in December of the year told. */
    private StatedDate season(int i) {
        boolean turned = words.is(i - 1, Tag.LAST, Tag.THIS, Tag.NEXT);
        if (!words.is(i, Tag.SEASON) || !turned && yearAt(i) < 0 && !words.is(i - 1, Tag.IN) && !lang.equals("ru")
                && !lang.equals("uk")) {
            return null;
        }
        int season = words.value(i);
        Resolver year = yearOf(i);
        return new StatedDate(turned ? i - 1 : i, yearEnd(i), a -> {
            YearMonth start = seasonStart(season, year, a);
            return start == null ? null : range(start.atDay(1), start.plusMonths(2).atEndOfMonth());
        });
    }

    private static YearMonth seasonStart(int season, Resolver year, Anchor anchor) {
        int month = season * 3;
        if (year == null) {
            return nearest(month, anchor);
        }
        When told = year.in(anchor);
        return told == null ? null : YearMonth.of(told.start().getYear(), month);
    }

    /** "в 2005 году", "2014-2016 годы", "in 2005", "1990-х годах", "the 1990s". */
    private StatedDate yearAlone(int i) {
        String form = words.form(i);
        boolean wordAfter = isYearWord(i + 1);
        boolean slavic = lang.equals("ru") || lang.equals("uk");
        boolean told = wordAfter || !slavic && (part(i) > 0 || words.is(i - 1, Tag.IN, Tag.SINCE, Tag.UNTIL)) || form.endsWith("-м") || form.endsWith("-му");
        if (form.length() < 4 || !told && !form.endsWith("s") || !form.substring(0, 4).matches(wordAfter ? "1\\d{3}|20\\d{2}" : "1[5-9]\\d{2}|20\\d{2}")) {
            return null;
        }
        int last = wordAfter ? i + 1 : i;
        int from = Integer.parseInt(form.substring(0, 4));
        String rest = form.substring(4);
        if (rest.isEmpty() || rest.matches("-?[мгй]\\p{L}{0,2}")) {
            int part = part(i);
            return new StatedDate(i, last, a -> part(part, year(from)));
        }
        if (rest.matches("-?(х|ті|тих|их|s)")) {
            return new StatedDate(i, last, a -> range(LocalDate.of(from, 1, 1), LocalDate.of(from + 9, 12, 31)));
        }
        if (rest.matches("[-–—/](1\\d{3}|20\\d{2})")) {
            int to = Integer.parseInt(rest.substring(1));
            return new StatedDate(i, last, a -> range(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)));
        }
        return null;
    }

    /** The part of the month or year told before word {@code i}: 1 its beginning, 2 its middle, 3 its end, 0 all. */
    private int part(int i) {
        int at = words.is(i - 1, Tag.OF) ? i - 2 : i - 1;
        return words.is(at, Tag.PART) ? words.value(at) : 0;
    }

    private static When part(int part, When whole) {
        if (part == 0 || whole == null) {
            return whole;
        }
        LocalDate start = whole.start();
        if (whole.precision() == DatePrecision.YEAR) {
            return range(start.plusMonths(4L * (part - 1)), start.plusMonths(4L * part).minusDays(1));
        }
        LocalDate end = part == 3 ? whole.end() : start.plusDays(10L * part - 1);
        return range(start.plusDays(10L * (part - 1)), end);
    }
}
