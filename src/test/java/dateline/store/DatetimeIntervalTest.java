package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatetimeIntervalTest {
    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2024-02-29, 2024-02-29",
        "2024-02-29T23:30:00Z, 2024-02-29, 2024-02-29",
        "2024-02-29T23:30:00.5-03:00, 2024-03-01, 2024-03-01",
        "2024-02-29t01:30:00+03:00, 2024-02-28, 2024-02-28",
        "2024-01-01/2024-01-31, 2024-01-01, 2024-01-31",
        "2024-01-01T00:00:00Z/2024-01-31, 2024-01-01, 2024-01-31",
        "../2024-01-31, , 2024-01-31",
        "/2024-01-31, , 2024-01-31",
        "2024-01-01/.., 2024-01-01,",
        "2024-01-01/, 2024-01-01,",
        "../.., ,"})
    void readsDaysInstantsAndOpenEnds(String text, LocalDate start, LocalDate end) {
        assertEquals(new DatetimeInterval(start, end), DatetimeInterval.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "2024", "2024-13-01", "2023-02-29", "yesterday", "2024-01-01T00:00:00",
        "2024-02-01/2024-01-01", "2024-01-01/2024-02-01/2024-03-01", "2024-01-01 2024-02-01"})
    void refusesWhatIsNoTime(String text) {
        assertThrows(IllegalArgumentException.class, () -> DatetimeInterval.parse(text));
    }
}
