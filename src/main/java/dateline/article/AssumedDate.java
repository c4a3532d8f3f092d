package dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * What stands in for a date of publication that an article does not tell, where the operator allows it.
 *
 * @param day null for the day on which the article was fetched: today, or the day on which a file was written
 */
public record AssumedDate(LocalDate day) {
    /** Parses {@code fetched} or a date as YYYY-MM-DD. */
    public static AssumedDate parse(String text) {
        try {
            return new AssumedDate(text.equals("fetched") ? null : LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is neither `fetched` nor a date as YYYY-MM-DD", e);
        }
    }
}
