package dateline.article.day;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day of publication: ISO 8601 whole or basic, RFC 822, seconds or milliseconds since 1970, day.month.year, and
 * months in words. The day is the one that is written, in whatever zone. Nothing before 1900, nothing of 1 January 1970 (an
 * empty field's), nothing more than two days ahead.
 */
public final class DayReader {
    private static final int LONGEST = 300;
    private static final int EARLIEST_YEAR = 1900;
    private static final int DAYS_AHEAD = 2;
    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern BASIC = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?\\d{4,6}Z?)?(?!\\d)");
    private static final Pattern CJK = Pattern.compile("((?:19|20)\\d\\d)\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d.])(\\d{1,2})([./-])(\\d{1,2})\\2(?:" + YEAR
            + "|(\\d\\d)(?![\\d.]))");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|[º°ª]|-?го|-?е|\\.)?[\\s,.-]{0,3}"
            + "(?:(?:de|of|d')\\s?)?(\\p{L}{3,12})\\.?[\\s,.'’-]{0,3}"
            + "(?:(?:de|del|of)\\s)?(?:" + YEAR + "|(\\d\\d)(?=$|\\s\\d|\\s*$))");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{3,12})\\.?\\s{0,2}(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:,|\\s|\\.)[\\s,]{0,3}"
            + "(?:\\d{1,2}:\\d\\d(?::\\d\\d)?\\s(?:[A-Z]{2,5}\\s|[+-]\\d{4}\\s)?)?" + YEAR);
    private static final Pattern UTC = Pattern.compile("(?:\\d|\\s)(?:Z|UTC|GMT|[+-]00:?00)\\s*$");

    private DayReader() {}

    /**
     * Reads what a field holds, or the date in a short line of text.
     *
     * @param monthFirst 3/5/2024 is 5 March, as American English has it
     */
    public static Optional<StatedDay> read(String text, boolean monthFirst) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String cut = text.strip().substring(0, Math.min(LONGEST, text.strip().length())).replace('\u00A0', ' ');
        LocalDate day = epoch(cut);
        day = day != null ? day : yearFirst(cut);
        day = day != null ? day : numbers(cut, monthFirst);
        day = day != null ? day : words(cut);
        boolean utc = UTC.matcher(cut).find() || EPOCH.matcher(cut).matches();
        return Optional.ofNullable(day).map(read -> new StatedDay(read, utc));
    }

    private static LocalDate epoch(String text) {
        Matcher epoch = EPOCH.matcher(text);
        return epoch.matches() && !BASIC.matcher(text).matches()
                ? sound(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).atZone(ZoneOffset.UTC).toLocalDate()) : null;
    }

    private static LocalDate yearFirst(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(iso.group(1), iso.group(3), iso.group(4));
        }
        Matcher basic = BASIC.matcher(text);
        if (basic.find()) {
            return day(basic.group(1), basic.group(2), basic.group(3));
        }
        Matcher cjk = CJK.matcher(text);
        return cjk.find() ? day(cjk.group(1), cjk.group(2), cjk.group(3)) : null;
    }

    /** Day before month but for American English, and where only the one order makes a date. */
    private static LocalDate numbers(String text, boolean monthFirst) {
        Matcher numbers = NUMBERS.matcher(text);
        while (numbers.find()) {
            boolean swapped = monthFirst && !numbers.group(2).equals(".");
            String year = year(numbers.group(4), numbers.group(5));
            LocalDate told = day(year, numbers.group(swapped ? 1 : 3), numbers.group(swapped ? 3 : 1));
            LocalDate other = day(year, numbers.group(swapped ? 3 : 1), numbers.group(swapped ? 1 : 3));
            if (told != null || other != null) {
                return told != null ? told : other;
            }
        }
        return null;
    }

    private static LocalDate words(String text) {
        LocalDate day = DAY_MONTH.matcher(text).results().map(found -> month(found, 2, 1, year(found.group(3), found.group(4))))
                .filter(found -> found != null).findFirst().orElse(null);
        return day != null ? day : MONTH_DAY.matcher(text).results().map(found -> month(found, 1, 2, found.group(3)))
                .filter(found -> found != null).findFirst().orElse(null);
    }

    private static LocalDate month(MatchResult found, int month, int day, String year) {
        int number = Months.number(found.group(month));
        return number == 0 ? null : day(year, Integer.toString(number), found.group(day));
    }

    private static String year(String whole, String lastTwo) {
        return whole != null ? whole : (Integer.parseInt(lastTwo) > 69 ? "19" : "20") + lastTwo;
    }

    private static LocalDate day(String year, String month, String day) {
        try {
            return sound(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate sound(LocalDate day) {
        boolean sound = day.getYear() >= EARLIEST_YEAR && !day.equals(LocalDate.EPOCH)
                && !day.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_AHEAD));
        return sound ? day : null;
    }
}
