package dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of publication, as the publisher's own clock had it. */
final class PublicationDate {
    private static final Pattern ISO = Pattern.compile("([1-9]\\d{3}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final Pattern BASIC = Pattern.compile("[1-9]\\d{7}");

    private PublicationDate() {}

    /** Parses an ISO 8601 date or date with time, the basic form (20230206), or RFC 1123's. */
    static LocalDate parse(String text) throws SkipException {
        String date = text.strip();
        Matcher iso = ISO.matcher(date);
        try {
            if (iso.matches()) {
                return LocalDate.parse(iso.group(1));
            }
            return LocalDate.from((BASIC.matcher(date).matches()
                    ? DateTimeFormatter.BASIC_ISO_DATE : DateTimeFormatter.RFC_1123_DATE_TIME).parse(date));
        } catch (DateTimeException e) {
            String shown = date.length() > 40 ? date.substring(0, 40) + "..." : date;
            throw new SkipException(SkipCause.BAD_DATE, "bad date \"" + shown + "\"; write it as YYYY-MM-DD");
        }
    }
}
