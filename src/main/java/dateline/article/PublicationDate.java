package dateline.article;

import dateline.article.day.DayReader;
import dateline.article.day.StatedDay;
import java.time.LocalDate;

/** The day of publication that an operator's own file gives, which is refused where it cannot be read. */
final class PublicationDate {
    private PublicationDate() {}

    static LocalDate parse(String text) throws SkipException {
        return DayReader.read(text, false).map(StatedDay::day).orElseThrow(() -> {
            String date = text.strip();
            return new SkipException(SkipCause.BAD_DATE, "bad date \""
                    + (date.length() > 40 ? date.substring(0, 40) + "..." : date)
                    + "\"; write it as YYYY-MM-DD");
        });
    }
}
