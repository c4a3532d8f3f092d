package dateline.extract.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.event.When;
import dateline.extract.sentence.StatedDate.Anchor;
import dateline.text.Language;
import dateline.text.Span;
import dateline.text.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DateReaderTest {
    private static final Map<String, Lexicon> LEXICONS = Language.codes().stream()
            .collect(Collectors.toMap(code -> code, code -> Lexicon.of(Language.of(code))));
    /** Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 20);

    /** A plus after the language: told of the future. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/extract/dates.csv", delimiter = '|', maxCharsPerColumn = 1000)
    void worksOutTheDate(String column, String text, String told, String expected) {
        boolean future = column.endsWith("+");
        String lang = column.substring(0, 2);
        List<StatedDate> dates = dates(lang, text);
        assertEquals(expected == null ? 0 : 1, dates.size(), () -> "dates found: " + dates);
        if (expected != null) {
            Words words = words(lang, text);
            assertEquals(told, words.span(dates.get(0).first(), dates.get(0).last()).of(text));
            assertEquals(expected, show(dates.get(0).resolve(new Anchor(PUBLISHED, () -> null, future))));
        }
    }

    @Test
    void countsFromTheDateToldBefore() {
        StatedDate date = dates("ru", "днем ранее").get(0);
        assertEquals("2025-01-04 day", show(date.resolve(new Anchor(PUBLISHED, () -> LocalDate.of(2025, 1, 5), false))));
    }

    @Test
    void takesTheNextSuchDayForPlans() {
        StatedDate date = dates("es", "el 5 de enero").get(0);
        assertEquals("2026-01-05 day", show(date.resolve(new Anchor(PUBLISHED, () -> null, true))));
    }

    @Test
    void leavesARelativeDateOpenWithoutAPublicationDate() {
        assertNull(dates("en", "last week").get(0).resolve(new Anchor(null, () -> null, false)));
    }

    @Test
    void leavesADayNoCalendarHasOpen() {
        assertNull(dates("ru", "31 апреля 2020 года").get(0).resolve(new Anchor(PUBLISHED, () -> null, false)));
    }

    private static String show(When when) {
        if (when == null) {
            return "?";
        }
        String days = when.start().equals(when.end()) ? "" + when.start() : when.start() + ".." + when.end();
        return days + " " + when.precision().name().toLowerCase();
    }

    private static Words words(String lang, String text) {
        return Words.of(text, new Span(0, text.length()), LEXICONS.get(lang));
    }

    private static List<StatedDate> dates(String lang, String text) {
        return DateReader.dates(words(lang, text), Language.of(lang).grammar());
    }
}
