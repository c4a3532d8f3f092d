package dateline.store.cql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.DatePrecision;
import dateline.event.Provenance;
import dateline.event.ReportedEvent;
import dateline.event.Role;
import dateline.event.When;
import dateline.event.Where;
import dateline.store.Crs;
import dateline.store.ReportFeature;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a filter says of a report, and what is refused; that the index says the same, {@link Cql2QueryTest} tells. */
class Cql2FilterTest {
    private static final ReportedEvent REPORT = new ReportedEvent("0a", Role.SCENE, Certainty.ATTRIBUTED,
            Category.OPENING, new When(LocalDate.of(2023, 5, 6), LocalDate.of(2023, 5, 8), DatePrecision.RANGE, true),
            new Where("geonames:2643743", "London", Map.of("es", "Londres"), "city", "GB", "England", 51.51, -0.13, 20_000),
            "A museum of the café opened in London, it's said.", "Reuters", 0.9, List.of(),
            new Provenance("a1", null, "Dateline digest", null, "en", LocalDate.of(2023, 5, 9)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "country = 'GB' | true", "country = 'FR' | false", "role = 'scene' AND certainty <> 'denied' | true",
        "quote LIKE '%museum%' | true", "category IN ('meeting', 'opening') | true", "title IS NULL | true",
        "date >= DATE('2023-05-06') AND date < DATE('2023-05-07') | true", "date > DATE('2023-05-06') | false",
        "confidence BETWEEN 0.8 AND 1 | true", "confidence NOT BETWEEN 0.95 AND 1 | true", "NOT (level = 'city') | false",
        "id = '0a' | true", "'GB' = country | true", "\"date\" = '2023-05-06T' | true", "country NOT IN ('FR', 'ES') | true",
        "date = TIMESTAMP('2023-05-06T23:00:00-03:00') | false", "quote LIKE '%it''s%' | true",
        "source = 'DATE(''2023-05-06'')' | false", "TRUE | true", "country = 'GB' AND FALSE | false",
        "CASEI(country) = CASEI('gB') | true", "country = CASEI('GB') | false", "CASEI(source) LIKE casei('DATELINE%') | true",
        "ACCENTI(quote) LIKE ACCENTI('%of the CAFÉ%') | false", "ACCENTI(CASEI(quote)) LIKE ACCENTI(CASEI('%CAFÉ%')) | true",
        "placeEs LIKE 'Lo_d%' | true", "placeEs LIKE 'Lo\\_d%' | false", "coordinateUncertaintyInMeters <= 20000 | true",
        "S_INTERSECTS(geometry, POLYGON((-1 51, 1 51, 1 52, -1 52, -1 51))) | true",
        "S_WITHIN(geometry, POLYGON((2 51, 3 51, 3 52, 2 52, 2 51))) | false",
        "S_INTERSECTS(geometry, BBOX(-1, 51, 1, 52)) | true", "S_INTERSECTS(BBOX(170, 51, -0.1, 52), geometry) | true",
        "S_DISJOINT(geometry, MULTIPOINT((0 0), (1 1))) | true", "S_EQUALS(geometry, POINT(-0.13 51.51)) | true",
        "S_CONTAINS(POLYGON((-1 51, 1 51, 1 52, -1 52, -1 51)), geometry) | true",
        "S_TOUCHES(geometry, LINESTRING(-0.13 51.51, 5 51.51)) | true", "S_CROSSES(geometry, LINESTRING(-1 51.51, 5 51.51)) | false",
        "S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(1 2), LINESTRING(-1 51.51, 5 51.51))) | true"})
    void decidesAsTheTextSays(String text, boolean holds) {
        assertEquals(holds, holds(Cql2Filter.parse(text)));
    }

    /** 6 to 8 May against other days. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "T_AFTER(date, DATE('2023-05-05')) | true", "T_AFTER(date, DATE('2023-05-06')) | false",
        "T_BEFORE(INTERVAL(eventStart, eventEnd), DATE('2023-05-09')) | true",
        "T_INTERSECTS(INTERVAL(eventStart, eventEnd), INTERVAL('2023-05-08', '..')) | true",
        "T_INTERSECTS(date, INTERVAL('2023-05-07', '..')) | false",
        "T_DISJOINT(INTERVAL(eventStart, eventEnd), INTERVAL('..', '2023-05-05')) | true",
        "T_DURING(INTERVAL(eventStart, eventEnd), INTERVAL('2023-05-05', '2023-05-09')) | true",
        "T_DURING(INTERVAL(eventStart, eventEnd), INTERVAL('2023-05-06', '2023-05-09')) | false",
        "T_CONTAINS(INTERVAL(eventStart, eventEnd), DATE('2023-05-07')) | true",
        "T_EQUALS(INTERVAL(eventStart, eventEnd), INTERVAL('2023-05-06', '2023-05-08')) | true",
        "T_STARTS(INTERVAL(eventStart, eventEnd), INTERVAL('2023-05-06', '2023-06-01')) | true",
        "T_STARTEDBY(INTERVAL(eventStart, eventEnd), INTERVAL('2023-05-06', '2023-05-07')) | true",
        "T_FINISHES(INTERVAL(eventStart, eventEnd), INTERVAL('2023-05-01', '2023-05-08')) | true",
        "T_FINISHEDBY(INTERVAL(eventStart, eventEnd), INTERVAL('2023-05-07', '2023-05-08')) | true",
        "T_MEETS(INTERVAL(eventStart, eventEnd), INTERVAL('2023-05-08', '2023-06-01')) | true",
        "T_METBY(INTERVAL(eventStart, eventEnd), INTERVAL('2023-05-01', '2023-05-06')) | true",
        "T_OVERLAPS(INTERVAL(eventStart, eventEnd), INTERVAL('2023-05-07', '2023-06-01')) | true",
        "T_OVERLAPPEDBY(INTERVAL(eventStart, eventEnd), INTERVAL('2023-05-01', '2023-05-07')) | true"})
    void comparesDaysAndPeriods(String text, boolean holds) {
        assertEquals(holds, holds(Cql2Filter.parse(text)));
        assertEquals(!holds, holds(Cql2Filter.parse("NOT " + text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title = 'x'", "title <> 'x'", "NOT title = 'x'", "title LIKE '%'", "title NOT LIKE 'x'",
        "title NOT IN ('x')", "title > 'a' OR title <= 'a'", "title BETWEEN 'a' AND 'b'", "title NOT BETWEEN 'a' AND 'b'"})
    void whatIsUnknownIsNeitherSoNorNotSo(String text) {
        assertFalse(holds(Cql2Filter.parse(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"op\":\"=\",\"args\":[{\"property\":\"country\"},\"GB\"]} | true",
        "{\"op\":\"and\",\"args\":[{\"op\":\">\",\"args\":[{\"property\":\"confidence\"},0.5]},{\"op\":\"not\",\"args\":"
                + "[{\"op\":\"isNull\",\"args\":[{\"property\":\"country\"}]}]}]} | true",
        "{\"op\":\"or\",\"args\":[{\"op\":\"in\",\"args\":[{\"property\":\"country\"},[\"FR\",\"GB\"]]},false]} | true",
        "{\"op\":\"between\",\"args\":[{\"property\":\"confidence\"},0.95,1]} | false",
        "{\"op\":\"like\",\"args\":[{\"op\":\"casei\",\"args\":[{\"property\":\"place\"}]},{\"op\":\"casei\",\"args\":[\"LON%\"]}]} | true",
        "{\"op\":\"s_intersects\",\"args\":[{\"property\":\"geometry\"},{\"bbox\":[-1,51,1,52]}]} | true",
        "{\"op\":\"s_within\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"MultiPolygon\",\"coordinates\":"
                + "[[[[-1,51],[1,51],[1,52],[-1,52],[-1,51]]]]}]} | true",
        "{\"op\":\"t_after\",\"args\":[{\"property\":\"date\"},{\"date\":\"2023-05-06\"}]} | false",
        "{\"op\":\"t_intersects\",\"args\":[{\"interval\":[{\"property\":\"eventStart\"},{\"property\":\"eventEnd\"}]},"
                + "{\"interval\":[\"..\",\"2023-05-06\"]}]} | true"})
    void decidesAsTheJsonSays(String json, boolean holds) {
        assertEquals(holds, holds(json(json)));
    }

    @Test
    void geometriesMayStandInAnotherReferenceSystem() {
        Crs latLon = Crs.parse("http://www.opengis.net/def/crs/EPSG/0/4326");
        assertTrue(holds(Cql2Filter.parse("S_INTERSECTS(geometry, BBOX(51, -1, 52, 1))", Cql2Language.TEXT, latLon.uri(),
                latLon::toLonLat)));
        Crs mercator = Crs.parse("http://www.opengis.net/def/crs/EPSG/0/3857");
        assertTrue(holds(Cql2Filter.parse("S_INTERSECTS(geometry, POLYGON((-20000 6700000, 0 6700000, 0 6720000, -20000 6720000,"
                + " -20000 6700000)))", Cql2Language.TEXT, mercator.uri(), mercator::toLonLat)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "weapon = 'x' | unknown property", "country = | must be CQL2 text", "strToUpperCase(country) = 'GB' | function",
        "DWITHIN(geometry, POINT(0 51), 10, kilometers) | must be CQL2", "distance(geometry, POINT(0 51)) < 1 | no distances",
        "S_DWITHIN(geometry, POINT(0 51), 10) | no distances", "BEYOND(geometry, POINT(0 51), 10, kilometers) | must be CQL2",
        "country ILIKE 'x' | must be CQL2", "country = 5 | a text", "confidence = 'x' | the number confidence",
        "date = '2024-02-30' | bad date", "eventStart = eventEnd | something else than a value", "IN('0a') | not offered",
        "geometry = 'x' | S_INTERSECTS", "CASEI(date) = 'x' | no text", "confidence LIKE '0%' | no text",
        "country = 'a' ; drop | cannot be read", "country = 'a | cannot be read", "CASEI(country, 'x') = 'a' | takes one",
        "T_AFTER(date) | takes two", "T_AFTER(date, 'soon') | bad date", "country = T_AFTER(date, '2024-01-01') | CQL2",
        "S_INTERSECTS(geometry, POINT(200 0)) | beyond 180", "S_INTERSECTS(geometry, 'x') | geometry or a BBOX",
        "S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 1 0, 0 1, 0 0))) | crosses itself",
        "S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 1 0))) | closed", "S_INTERSECTS(geometry, BBOX(1, 2, 3)) | BBOX of 3",
        "S_INTERSECTS(place, POINT(0 0)) | property geometry", "INTERVAL('2024-01-01', '..') = 'x' | something else"})
    void refusesWithTheReason(String text, String reason) {
        String message = assertThrows(IllegalArgumentException.class, () -> Cql2Filter.parse(text)).getMessage();
        assertTrue(message.contains(reason), message);
        assertFalse(message.contains("geotools"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "7", "null", "{\"op\":\"=\"}", "{\"op\":\"not\",\"args\":[]}", "{\"op\":\"distance\",\"args\":[1,2]}",
        "{\"op\":\"=\",\"args\":[{\"property\":\"country\"},null]}", "{\"op\":\"in\",\"args\":[{\"property\":\"country\"},7]}x",
        "{\"op\":\"s_intersects\",\"args\":[{\"property\":\"geometry\"},{\"bbox\":[\"a\",1,2,3]}]}",
        "{\"op\":\"s_intersects\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1]]]}]}"})
    void refusesWhatIsNoCql2Json(String json) {
        assertThrows(IllegalArgumentException.class, () -> json(json));
    }

    @Test
    void refusesWhatIsTooLongTooDeepOrTooFine() {
        for (String text : List.of("country = '" + "x".repeat(30_000) + "'", "(".repeat(5000) + "country = 'x'" + ")".repeat(5000),
                "NOT (".repeat(40) + "country = 'x'" + ")".repeat(40), "NOT ".repeat(4000) + "country = 'x'",
                "ACCENTI(".repeat(2000) + "'x'" + ")".repeat(2000) + " = country",
                "country = 'x'" + " OR country = 'x'".repeat(600),
                "S_INTERSECTS(geometry, LINESTRING(" + "1 1, 2 2, ".repeat(1500) + "3 3))")) {
            assertThrows(IllegalArgumentException.class, () -> Cql2Filter.parse(text), text.substring(0, 30));
        }
        assertThrows(IllegalArgumentException.class,
                () -> json("{\"op\":\"not\",\"args\":[".repeat(200) + "true" + "]}".repeat(200)));
    }

    @Test
    void equalFiltersOfEqualTextAreOneQuestion() {
        assertEquals(Cql2Filter.parse("country = 'GB'"), Cql2Filter.parse("country = 'GB'"));
    }

    private static Cql2Filter json(String json) {
        return Cql2Filter.parse(json, Cql2Language.JSON, Crs.CRS84.uri(), Crs.CRS84::toLonLat);
    }

    private static boolean holds(Cql2Filter filter) {
        return filter.filter().evaluate(ReportFeature.of(REPORT));
    }
}
