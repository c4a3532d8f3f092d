package dateline.gazetteer.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.gazetteer.Level;
import dateline.gazetteer.compile.Contradictions.Contradiction;
import dateline.gazetteer.compile.SourceName.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
    private static final SourcePlace COUNTRY = place("geonames:1", Level.COUNTRY, "Andorra", 42.55, 1.57, 20_000);

    @Test
    void findsAPlaceFarFromItsCountry() {
        List<Contradiction> found = Contradictions.in(
                List.of(COUNTRY, place("geonames:2", Level.CITY, "Encamp", 42.54, 11.58, 2_000)));
        assertEquals(1, found.size());
        assertEquals("far from its country", found.get(0).cause());
        assertTrue(found.get(0).detail().endsWith("km from the middle of AD"), found.get(0).detail());
    }

    @Test
    void findsTwoIdsForOnePlace() {
        List<Contradiction> found = Contradictions.in(List.of(COUNTRY,
                place("geonames:2", Level.CITY, "Encamp", 42.54, 1.58, 2_000),
                place("geonames:3", Level.CITY, "Encamp", 42.55, 1.57, 2_000)));
        assertEquals(List.of("two ids for one place"), found.stream().map(Contradiction::cause).toList());
    }

    @Test
    void findsNothingWrongWithTwoNamesakesApart() {
        assertEquals(List.of(), Contradictions.in(List.of(COUNTRY,
                place("geonames:2", Level.CITY, "Encamp", 42.54, 1.58, 2_000),
                place("geonames:3", Level.CITY, "Encamp", 42.64, 1.58, 2_000))));
    }

    @Test
    void findsNothingWrongWithAPlaceInAFarRegionOfItsCountry() {
        SourcePlace region = new SourcePlace("geonames:4", Level.ADMIN1, "ADM1", 21, -157, 300_000, "AD", "HI", 0,
                List.of(new SourceName("Far Islands", "", Kind.SHOWN, "test")));
        SourcePlace town = new SourcePlace("geonames:5", Level.CITY, "PPL", 21.3, -157.8, 2_000, "AD", "HI", 0,
                List.of(new SourceName("Town", "", Kind.SHOWN, "test")));
        assertEquals(List.of(List.of(region)),
                Contradictions.in(List.of(COUNTRY, region, town)).stream().map(Contradiction::places).toList());
    }

    @Test
    void findsTownsNamedLikeOrdinaryWordsShortestFirstAndNoLargeCities() {
        List<Contradiction> found = OrdinaryWords.in(List.of(named("Reading", 200_000), named("Normal", 50_000),
                named("Hope", 10_000), named("Toronto", 50_000)));
        assertEquals(List.of("Hope", "Normal"), found.stream().map(Contradiction::detail).toList());
        assertEquals("a name that is an ordinary word, en", found.get(0).cause());
    }

    private static SourcePlace named(String name, long population) {
        return new SourcePlace("geonames:9", Level.CITY, "PPL", 0, 0, 2_000, null, null, population,
                List.of(new SourceName(name, "en", Kind.SHOWN, "test")));
    }

    private static SourcePlace place(String id, Level level, String name, double lat, double lon, int metres) {
        return new SourcePlace(id, level, "PPL", lat, lon, metres, "AD", null, 0,
                List.of(new SourceName(name, "", Kind.SHOWN, "test")));
    }
}
