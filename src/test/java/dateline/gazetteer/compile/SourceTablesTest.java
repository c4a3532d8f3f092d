package dateline.gazetteer.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.gazetteer.Level;
import dateline.gazetteer.compile.SourceName.Kind;
import dateline.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTablesTest {
    private static final Path TABLES = Path.of("data/gazetteer");
    private static final long MOST_BYTES = 9_000_000;
    private static List<SourcePlace> places;
    private static final Map<String, SourcePlace> BY_ID = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        places = SourceTables.read(TABLES);
        places.forEach(p -> BY_ID.put(p.id(), p));
    }

    @Test
    void showsEachPlaceUnderTheNameOfEachLanguage() throws IOException {
        Table.read(Path.of("src/test/resources/gazetteer/shown-names.tsv"),
                List.of("id", "ru", "uk", "es", "en", "name"), row -> {
                    SourcePlace place = BY_ID.get(row.text("id"));
                    assertNotNull(place, row.text("id"));
                    for (String lang : Language.codes()) {
                        assertEquals(row.text(lang), shown(place, lang), row.text("id") + " in " + lang);
                    }
                    assertEquals(row.text("name"), shown(place, ""), row.text("id"));
                });
    }

    @Test
    void holdsEveryCountryInFourLanguagesWithoutBracketsOrAbbreviatedWords() {
        List<SourcePlace> countries = places.stream().filter(p -> p.level() == Level.COUNTRY).toList();
        assertEquals(250, countries.size());
        for (SourcePlace country : countries) {
            for (String lang : List.of("ru", "uk", "es", "en")) {
                String name = shown(country, lang);
                assertTrue(name != null || country.country().equals("UM"), country.id() + " " + lang);
                assertFalse(name != null && name.matches(".*[()].*|.*о-в.*"), name);
            }
        }
    }

    @Test
    void holdsAtLeastTwoHundredSeasAndWideRegionsInFourLanguages() {
        List<SourcePlace> wide =
                places.stream().filter(p -> p.level() == Level.SEA || p.level() == Level.REGION).toList();
        assertTrue(wide.size() >= 200, "only " + wide.size());
        for (SourcePlace place : wide) {
            for (String lang : Language.codes()) {
                assertNotNull(shown(place, lang), place.id() + " " + lang);
            }
        }
    }

    @Test
    void givesEveryPlaceAnIdOfItsOwnAPointACircleAndOneShownNameALanguage() {
        Set<String> ids = new HashSet<>();
        for (SourcePlace place : places) {
            assertTrue(ids.add(place.id()), "twice: " + place.id());
            assertTrue(place.id().matches("geonames:\\d+|dateline:[a-z0-9-]+"), place.id());
            assertTrue(Math.abs(place.lat()) <= 90 && Math.abs(place.lon()) <= 180, place.id());
            assertTrue(place.uncertaintyMetres() > 0, place.id());
            Set<String> languages = new HashSet<>();
            place.names().stream().filter(n -> n.kind() == Kind.SHOWN)
                    .forEach(n -> assertTrue(languages.add(n.lang()), place.id() + " " + n));
            assertNotNull(shown(place, ""), place.id());
        }
    }

    @Test
    void findsTheSameTwice() throws IOException {
        assertEquals(places, SourceTables.read(TABLES));
    }

    @Test
    void shipsInNineMegabytes() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            long bytes = files.mapToLong(f -> f.toFile().length()).sum();
            assertTrue(bytes < MOST_BYTES, bytes + " bytes");
        }
    }

    @Test
    void placesRegionsWhereTheyAre() {
        assertNear("geonames:706482", 49.6, 36.5, 60);
        assertNear("geonames:4736286", 31.4, -98.8, 250);
        assertNear("geonames:2951839", 49.0, 11.5, 80);
        assertNear("geonames:5879092", 63, -153, 500);
    }

    @Test
    void tellsTheLineOfAWrongTable(@TempDir Path copy) throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(TABLES.resolve("countries.tsv")));
        lines.add("short\tline");
        Files.write(copy.resolve("countries.tsv"), lines);
        String told = assertThrows(IOException.class, () -> SourceTables.read(copy)).getMessage();
        assertTrue(told.contains("countries.tsv, line " + lines.size() + ": expected 7 fields"), told);
    }

    private static void assertNear(String id, double lat, double lon, double km) {
        SourcePlace place = BY_ID.get(id);
        assertNotNull(place, id);
        double off = EnclosingCircle.metres(lat, lon, place.lat(), place.lon()) / 1000;
        assertTrue(off < km, id + " lies " + off + " km off, at " + place.lat() + ", " + place.lon());
    }

    private static String shown(SourcePlace place, String lang) {
        return place.names().stream().filter(n -> n.lang().equals(lang) && n.kind() == Kind.SHOWN)
                .map(SourceName::text).findFirst().orElse(null);
    }
}
