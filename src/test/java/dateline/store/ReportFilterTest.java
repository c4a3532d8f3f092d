package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.Category;
import dateline.event.Role;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFilterTest {
    @Test
    void readsTheParametersOfAQueryAndLeavesOutAllOthers() {
        ReportFilter filter = ReportFilter.parse(Map.ofEntries(Map.entry("bbox", "1,2,3,4"), Map.entry("published", "2024-05-01/.."),
                Map.entry("placeId", "geonames:1,dateline:baltic-sea"), Map.entry("country", "gh,NG"),
                Map.entry("role", "scene,mentioned"), Map.entry("category", "visit"), Map.entry("lang", "ES"),
                Map.entry("source", "\"The Sun, Lagos\", Reuters"), Map.entry("confidence", "0.5"), Map.entry("q", " bridge "),
                Map.entry("limit", "10")));
        assertEquals(ReportFilter.ALL.withBbox(new Bbox(1, 2, 3, 4)).withPublished(DatetimeInterval.parse("2024-05-01/.."))
                .withPlaces(Set.of("geonames:1", "dateline:baltic-sea")).withCountries(Set.of("GH", "NG"))
                .withRoles(Set.of(Role.SCENE, Role.MENTIONED)).withCategories(Set.of(Category.VISIT)).withLangs(Set.of("es"))
                .withSources(Set.of("The Sun, Lagos", "Reuters")).withConfidence(0.5).withQ("bridge"), filter);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"role|actor|one or more of scene, mentioned", "role||one or more of", "role|scene,,|none empty",
        "certainty|sure|one or more of stated", "country|Ghana|codes of two letters", "lang|english|codes of languages",
        "confidence|2|from 0 to 1", "confidence|NaN|from 0 to 1", "source|a\"b|double quote", "published|soon|RFC 3339", "placeId|,|none empty"})
    void refusesWithTheNameAndWhatToWrite(String parameter, String text, String told) {
        BadParameterException e = assertThrows(BadParameterException.class,
                () -> ReportFilter.parse(Map.of(parameter, text == null ? "" : text)));
        assertEquals(parameter, e.parameter());
        assertTrue(e.getMessage().contains(told) || text == null, e.getMessage());
    }
}
