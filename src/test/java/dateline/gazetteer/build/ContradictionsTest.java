package dateline.gazetteer.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.gazetteer.Level;
import dateline.gazetteer.build.Contradictions.Contradiction;
import dateline.gazetteer.build.SourceName.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
    private static final SourcePlace COUNTRY = place("geonames:1", Level.COUNTRY, "Andorra", 42.55, 1.57, 20_000);

    @Test
    void findsAPlaceFarFromItsCountry() {
        List<Contradiction> found = Contradictions.in(
                List.of(COUNTRY, place("geonames:2", Level.CITY, "Encamp", 42.54, 11.58, 2_000)));
        assertEquals(1, found.size());
        assertTrue(found.get(0).cause().contains("from the middle of AD"), found.get(0).cause());
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

    private static SourcePlace place(String id, Level level, String name, double lat, double lon, int metres) {
        return new SourcePlace(id, level, "PPL", lat, lon, metres, "AD", null, 0,
                List.of(new SourceName(name, "", Kind.SHOWN, "test")));
    }
}
