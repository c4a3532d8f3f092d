package dateline.gazetteer.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.gazetteer.Level;
import dateline.gazetteer.compile.SourceName.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TwinsTest {
    @Test
    void joinsASeatInWhichNobodyLivesToTheTownItIs() {
        List<SourcePlace> joined = Twins.joined(List.of(
                town("geonames:1", 42.54, "02", 0, new SourceName("Энкамп", "ru", Kind.SHOWN, "test")),
                town("geonames:2", 42.56, "03", 9_000, new SourceName("Encam", "", Kind.ALTERNATE, "test"))));
        assertEquals(List.of("geonames:2"), joined.stream().map(SourcePlace::id).toList());
        assertEquals("Encamp, Энкамп, Encam",
                joined.get(0).names().stream().map(SourceName::text).collect(Collectors.joining(", ")));
    }

    @Test
    void joinsTwoOfOneRegionInWhichAboutAsManyLive() {
        assertEquals(List.of("geonames:1"), ids(town("geonames:1", 42.54, "02", 9_000), town("geonames:2", 42.56, "02", 8_500)));
    }

    @Test
    void leavesTwoTownsOfANameApart() {
        List<String> both = List.of("geonames:1", "geonames:2");
        assertEquals(both, ids(town("geonames:1", 42.54, "02", 9_000), town("geonames:2", 42.56, "03", 9_000)));
        assertEquals(both, ids(town("geonames:1", 42.54, "02", 9_000), town("geonames:2", 42.56, "02", 1_000)));
        assertEquals(both, ids(town("geonames:1", 42.54, "02", 9_000), town("geonames:2", 42.64, "02", 0)));
    }

    private static List<String> ids(SourcePlace... places) {
        return Twins.joined(List.of(places)).stream().map(SourcePlace::id).toList();
    }

    private static SourcePlace town(String id, double lat, String region, long population, SourceName... more) {
        NameList names = new NameList().add(new SourceName("Encamp", "", Kind.SHOWN, "test")).addAll(List.of(more));
        return new SourcePlace(id, Level.CITY, "PPL", lat, 1.58, 2_000, "AD", region, population, names.toList());
    }
}
