package dateline.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Days from first to last, both included. Reports are known to the day, so an instant stands for its day in UTC.
 *
 * @param start null where open
 * @param end null where open
 */
public record DatetimeInterval(LocalDate start, LocalDate end) {
    /** What {@link #parse} takes, for error messages and help. */
    public static final String FORM = "an RFC 3339 date or date-time, or an interval of two with a slash between,"
            + " where .. leaves an end open (2025-10-26, 2025-10-01/2025-10-31, 2025-10-01/..)";

    public DatetimeInterval {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("ends on " + end + " before it starts on " + start);
        }
    }

    /**
     * Reads the OGC API parameter {@code datetime}.
     *
     * @throws IllegalArgumentException that says what the text should be
     */
    public static DatetimeInterval parse(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length > 2) {
            throw new IllegalArgumentException("must be " + FORM);
        }
        return ends.length == 2 ? new DatetimeInterval(end(ends[0]), end(ends[1]))
                : new DatetimeInterval(day(text), day(text));
    }

    private static LocalDate end(String text) {
        return text.isEmpty() || text.equals("..") ? null : day(text);
    }

    private static LocalDate day(String text) {
        try {
            return text.matches("[^T]{10}T?") ? LocalDate.parse(text.substring(0, 10)) // GDAL 3.6 writes a bare T
                    : OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("must be " + FORM + "; \"" + text + "\" is none");
        }
    }
}
