package dateline.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Shipped;
import dateline.text.Language;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adjectives and names of peoples, in the gazetteer that ships. */
class AdjectivesTest {
    private static Gazetteer gazetteer;

    @BeforeAll
    static void open() {
        gazetteer = Shipped.gazetteer();
    }

    @ParameterizedTest
    @CsvSource({"Московского,geonames:524901", "московским,geonames:524894", "Каннский,geonames:3028808",
        "нью-йоркская,geonames:5128581", "санкт-петербургские,geonames:498817", "калифорнийскую,geonames:5332921",
        "львівської,geonames:702550", "Київської,geonames:703446", "празькими,geonames:3067696", "чикагский,geonames:4887398",
        "венесуэльскими,geonames:3625428", "американок,geonames:6252001", "українці,geonames:690791",
        "Venezolanas,geonames:3625428", "American,geonames:6252001", "Texans,geonames:4736286", "catalanas,geonames:3336901",
        "европейского,dateline:europe", "азійський,dateline:asia", "African,dateline:africa", "árabes,dateline:arab-world",
        "татарстанский,geonames:484048", "донбасскими,dateline:donbas"})
    void leadToTheirPlaceAndAreMarked(String form, String place) {
        List<NameReading> found = gazetteer.readings(form).stream().filter(r -> r.place().id().equals(place)).toList();
        assertEquals(1, found.size(), form + " of " + place + " among " + gazetteer.readings(form));
        assertTrue(found.get(0).adjective(), form);
        assertTrue(found.get(0).cases().isEmpty(), form);
    }

    @Test
    void stayNamesWhereTheyAreNamesOfTheSamePlaceToo() {
        assertFalse(gazetteer.readings("Argentina").get(0).adjective(), "la prensa argentina");
        assertFalse(gazetteer.readings("Хмельницький").get(0).adjective());
        assertEquals(1, gazetteer.readings("Argentina").stream().filter(r -> "geonames:3865483".equals(r.place().id())).count());
    }

    @Test
    void standBehindNames() {
        List<NameReading> readings = gazetteer.readings("Московский");
        int firstAdjective = IntStream.range(0, readings.size()).filter(i -> readings.get(i).adjective()).findFirst().orElseThrow();
        assertTrue(firstAdjective > 0);
        assertTrue(readings.subList(firstAdjective, readings.size()).stream().allMatch(NameReading::adjective));
    }

    @Test
    void meanTheLargeCityAloneWhereItOutshinesTheOther() {
        assertEquals(List.of(), gazetteer.readings("московскую").stream()
                .filter(r -> !"RU".equals(r.place().country())).toList());
    }

    @Test
    void areOnlyListedOfPlacesThatTheGazetteerHolds() {
        Set<String> held = new TreeSet<>();
        for (int i = 0; i < gazetteer.places().size(); i++) {
            held.add(gazetteer.places().get(i).id());
        }
        for (String lang : Language.codes()) {
            List<PlaceAdjectives> lines = PlaceAdjectives.read(Language.of(lang));
            assertTrue(lines.size() > 200, lang);
            for (PlaceAdjectives line : lines) {
                assertTrue(line.place().matches("[A-Z]{2}(\\.\\w+)?") || held.contains(line.place()), lang + " " + line);
                assertTrue(gazetteer.readings(line.words().get(0).replaceFirst("ск\\*$", "ский").replaceFirst("ськ\\*$", "ський"))
                        .size() > 0 || line.words().get(0).endsWith("*"), lang + " " + line);
            }
        }
    }
}
