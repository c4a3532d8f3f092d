package dateline.extract.sentence;

import static dateline.extract.sentence.StatedDate.day;
import static dateline.extract.sentence.StatedDate.month;
import static dateline.extract.sentence.StatedDate.nearest;
import static dateline.extract.sentence.StatedDate.range;

import dateline.event.When;
import dateline.extract.sentence.StatedDate.Anchor;
import dateline.extract.sentence.StatedDate.Resolver;
import dateline.extract.sentence.StatedDate.Unit;
import dateline.text.grammar.Grammar;
import dateline.text.lexicon.Tag;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Finds dates of the calendar: days of months, months, seasons and years, in words or numbers. */
final class CalendarDates {
    private static final Pattern SEPARATOR = Pattern.compile("[./-]");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)");
    private static final Pattern DASH = Pattern.compile("[-–—]");

    /** Spanish months are cut to three letters only beside a day: "mar" is the sea too. */
    private static final int ABBREVIATION = 3;
    private static final int HUNDRED = 100;
    private static final String NUMBER_OF_DAY = "числ"; // Russian and Ukrainian

    private final Words words;
    private final Grammar grammar;
    private final Years years;

    CalendarDates(Words words, Grammar grammar, Years years) {
        this.words = words;
        this.grammar = grammar;
        this.years = years;
    }

    /** The date that begins at this word, or null. */
    StatedDate at(int i) {
        if (i >= words.size) {
            return null;
        }
        StatedDate date = years.digit(i) ? numeric(i) : null;
        date = date == null ? dayOfMonth(i) : date;
        date = date == null ? monthAndDay(i) : date;
        date = date == null ? dayAlone(i) : date;
        date = date == null ? monthAlone(i) : date;
        date = date == null ? season(i) : date;
        date = date == null && words.is(i, Tag.HOLIDAY) ? holiday(i) : date;
        date = date == null ? years.decadeInWords(i) : date;
        return date == null && years.digit(i) ? years.yearAlone(i) : date;
    }

    /** Whether the date here names its day. */
    boolean hasDay(int i) {
        return years.digit(i) || words.is(i, Tag.NUMBER) || isMonth(i) && dayNumber(i + 1) > 0;
    }

    private int dayNumber(int i) {
        int number = years.number(i);
        return number >= 1 && number <= 31 && (years.digit(i) || grammar.tellsDaysInWords()) ? number : -1;
    }

    private boolean isMonth(int i) {
        return words.is(i, Tag.MONTH);
    }

    /** "05.08.2008", "5/8/2008", "2008-08-05"; in English the month stands first unless it cannot. */
    private StatedDate numeric(int i) {
        String[] parts = SEPARATOR.split(words.form(i));
        if (parts.length != 3 || !words.form(i).chars().allMatch(c -> c >= '0' && c <= '9' || "./-".indexOf(c) >= 0)) {
            return null;
        }
        if (parts[0].length() == 4 && parts[1].length() <= 2 && parts[2].length() <= 2) {
            return numeric(i, parts[0], parts[1], parts[2]);
        }
        if (parts[2].length() != 4 || parts[0].length() > 2 || parts[1].length() > 2) {
            return null;
        }
        boolean monthFirst = grammar.hasCapitalisedMonths() && words.form(i).contains("/") && Integer.parseInt(parts[0]) <= 12;
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
        int[] days = isMonth(i) && grammar.hasCapitalisedMonths() ? days(words.reads(i + 1, ".") ? i + 2 : i + 1) : null;
        return days == null || days[2] < words.size && isMonth(days[2]) ? null
                : dated(i, days[2] - 1, days, words.value(i));
    }

    /** "Christmas Eve", "Nochevieja", with its year or without. */
    private StatedDate holiday(int i) {
        int last = i + words.length(i) - 1;
        int day = words.value(i);
        Resolver year = years.yearOf(last);
        return new StatedDate(i, years.yearEnd(last), a -> {
            LocalDate told = dayIn(year, day / HUNDRED, day % HUNDRED, a);
            return told == null ? null : day(told);
        });
    }

    /** "los días 24 y 25", "el pasado día 3", "15 числа": of the month of the publication, or of the one beside it. */
    private StatedDate dayAlone(int i) {
        if (grammar.hasCapitalisedMonths()) {
            return ordinalAlone(i);
        }
        int first = grammar.tellsDaysInWords() && words.is(i, Tag.UNIT) && Unit.of(words.value(i)) == Unit.DAY ? i + 1 : i;
        int[] days = first > i || grammar.isCased() ? days(first) : null;
        boolean told = days != null && !isMonth(words.is(days[2], Tag.OF) ? days[2] + 1 : days[2]) && (first > i || words.form(Math.min(days[2], words.size - 1)).startsWith(NUMBER_OF_DAY));
        return !told ? null : new StatedDate(i, first > i ? days[2] - 1 : days[2], a -> {
            LocalDate start = nearestDay(days[0], a);
            return start == null ? null : days[0] == days[1] ? day(start) : range(start, start.withDayOfMonth(days[1]));
        });
    }

    /** "On the 9th": not "on the 9th floor". */
    private StatedDate ordinalAlone(int i) {
        boolean ends = i + 1 >= words.size || !words.letters(i + 1) && !years.digit(i + 1)
                || words.is(i + 1, Tag.THE, Tag.LINK, Tag.IN, Tag.FROM, Tag.NEAR);
        boolean told = ends && ORDINAL.matcher(words.form(i)).matches() && words.reads(i - 1, "the")
                && words.is(i - 2, Tag.UPON, Tag.SINCE, Tag.UNTIL);
        int day = told ? dayNumber(i) : 0;
        return day < 1 ? null : new StatedDate(i, i, a -> {
            LocalDate start = nearestDay(day, a);
            return start == null ? null : day(start);
        });
    }

    private static LocalDate nearestDay(int day, Anchor anchor) {
        if (anchor.today() == null) {
            return null;
        }
        LocalDate same = anchor.today().withDayOfMonth(day);
        return anchor.future() && same.isBefore(anchor.today()) ? same.plusMonths(1)
                : !anchor.future() && same.isAfter(anchor.today()) ? same.minusMonths(1) : same;
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
        int last = first;
        int at = i;
        while (joined(at + 1)) {
            int next = words.is(at + 2, Tag.THE) ? at + 3 : at + 2;
            if (next >= words.size || dayNumber(next) <= last) {
                break;
            }
            last = dayNumber(next);
            at = next;
        }
        return new int[] {first, last, at + 1};
    }

    /** "5 and 6 May", "14, 15 и 16 июня", "5-7 May". */
    private boolean joined(int i) {
        return words.is(i, Tag.LINK, Tag.UNTIL) || words.reads(i, "-") || words.reads(i, "–") || words.reads(i, "—")
                || (words.reads(i, ",") || words.reads(i, ".")) && !grammar.hasCapitalisedMonths();
    }

    private int[] twoDays(int i) {
        String[] parts = years.digit(i) ? DASH.split(words.form(i)) : new String[0];
        if (parts.length != 2 || parts[0].length() > 2 || parts[1].length() > 2 || !numbers(parts)) {
            return null;
        }
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        return first < second && second <= 31 ? new int[] {first, second, i + 1} : null;
    }

    private static boolean numbers(String[] parts) {
        for (String part : parts) {
            if (part.isEmpty() || !part.chars().allMatch(Character::isDigit)) {
                return false;
            }
        }
        return true;
    }

    private StatedDate dated(int first, int last, int[] days, int month) {
        int end = years.yearEnd(last);
        Resolver year = years.yearOf(last);
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

    /** "в марте", "в начале мая 2013 года", "early May", "декабрьский", "last March". */
    private StatedDate monthAlone(int i) {
        if (!isMonth(i) || words.value(i) < 1 || grammar.tellsDaysInWords() && words.form(i).length() <= ABBREVIATION) {
            return null;
        }
        boolean slavic = grammar.isCased();
        int before = i - 1;
        boolean told = slavic || years.yearAt(i) >= 0 || years.part(i) > 0 || words.form(i).endsWith("'s")
                || isMonth(before - 1) && joined(before)
                || !(grammar.tellsDaysInWords() && words.capital(i)) && words.is(before, Tag.IN, Tag.SINCE, Tag.UNTIL,
                Tag.PART, Tag.LAST, Tag.THIS, Tag.NEXT, Tag.OF);
        if (!told) {
            return null;
        }
        int month = words.value(i);
        Resolver year = years.yearOf(i);
        int part = years.part(i);
        boolean last = words.is(before, Tag.LAST);
        return new StatedDate(words.is(before, Tag.LAST, Tag.THIS, Tag.NEXT) ? before : i, years.yearEnd(i),
                a -> Years.part(part, monthIn(year, month, last, a)));
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
        boolean after = words.is(i + 1, Tag.LAST, Tag.THIS, Tag.NEXT); // "el verano pasado"
        if (!words.is(i, Tag.SEASON) || !turned && !after && years.yearAt(i) < 0 && !words.is(i - 1, Tag.IN) && !grammar.isCased()) {
            return null;
        }
        int season = words.value(i);
        Resolver year = years.yearOf(i);
        int turn = turned ? i - 1 : i + 1;
        boolean next = (turned || after) && words.is(turn, Tag.NEXT);
        boolean last = (turned || after) && words.is(turn, Tag.LAST);
        return new StatedDate(turned ? i - 1 : i, after && year == null ? i + 1 : years.yearEnd(i), a -> {
            YearMonth start = seasonStart(season, year, a);
            start = start == null || year != null || a.today() == null ? start : turned(start, next, last, a.today());
            return start == null ? null : range(start.atDay(1), start.plusMonths(2).atEndOfMonth());
        });
    }

    /** "Next spring" is not the one it is, nor is "last summer". */
    private static YearMonth turned(YearMonth start, boolean next, boolean last, LocalDate today) {
        return next && !start.atDay(1).isAfter(today) ? start.plusYears(1)
                : last && !start.plusMonths(2).atEndOfMonth().isBefore(today) ? start.minusYears(1) : start;
    }

    private static YearMonth seasonStart(int season, Resolver year, Anchor anchor) {
        int month = season * 3;
        if (year == null) {
            return nearest(month, anchor);
        }
        When told = year.in(anchor);
        return told == null ? null : YearMonth.of(told.start().getYear(), month);
    }
}
