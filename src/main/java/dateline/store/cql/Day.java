package dateline.store.cql;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Days as filters write them. Reports are known to the day, so a timestamp stands for its day in UTC. */
final class Day {
    private static final int LENGTH = "2024-02-03".length();

    private Day() {}

    /** @return the day as {@code YYYY-MM-DD} */
    static String of(String text) {
        try {
            if (text.length() <= LENGTH + 1) { // some clients write a bare T after a day
                return LocalDate.parse(text.length() == LENGTH + 1 && text.endsWith("T") ? text.substring(0, LENGTH) : text)
                        .toString();
            }
            return OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().toString();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("has the bad date '" + text
                    + "'; write DATE('YYYY-MM-DD') or TIMESTAMP('YYYY-MM-DDThh:mm:ssZ')");
        }
    }

    static boolean isOpen(String text) {
        return text.isEmpty() || text.equals("..");
    }
}
