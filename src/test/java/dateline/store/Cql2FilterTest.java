package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.Provenance;
import dateline.event.ReportedEvent;
import dateline.event.Role;
import dateline.event.When;
import dateline.event.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Cql2FilterTest {
    private static final ReportedEvent REPORT = new ReportedEvent("0a", Role.SCENE, Certainty.ATTRIBUTED,
            Category.OPENING, When.reported(LocalDate.of(2023, 5, 6)),
            new Where("geonames:2643743", "London", Map.of(), "city", "GB", "England", 51.51, -0.13, 20_000),
            "A museum opened in London.", "Reuters", 0.9, List.of(),
            new Provenance("a1", null, "Dateline digest", null, "en", LocalDate.of(2023, 5, 6)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "country = 'GB' | true", "country = 'FR' | false", "role = 'scene' AND certainty <> 'denied' | true",
        "quote LIKE '%museum%' | true", "category IN ('meeting', 'opening') | true", "title IS NULL | true",
        "date >= DATE('2023-05-06') AND date < DATE('2023-05-07') | true", "date > DATE('2023-05-06') | false",
        "confidence BETWEEN 0.8 AND 1 | true", "NOT (level = 'city') | false",
        "S_INTERSECTS(geometry, POLYGON((-1 51, 1 51, 1 52, -1 52, -1 51))) | true",
        "S_WITHIN(geometry, POLYGON((2 51, 3 51, 3 52, 2 52, 2 51))) | false"})
    void decidesAsTheTextSays(String text, boolean holds) {
        assertEquals(holds, Cql2Filter.parse(text).test(REPORT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "weapon = 'x' | unknown property", "country = | must be CQL2 text", "strToUpperCase(country) = 'GB' | function",
        "DWITHIN(geometry, POINT(0 51), 10, kilometers) | distance", "distance(geometry, POINT(0 51)) < 1 | function",
        "BEYOND(geometry, POINT(0 51), 10, kilometers) | distance"})
    void refusesWithTheReason(String text, String reason) {
        String message = assertThrows(IllegalArgumentException.class, () -> Cql2Filter.parse(text)).getMessage();
        assertTrue(message.contains(reason), message);
    }
}
