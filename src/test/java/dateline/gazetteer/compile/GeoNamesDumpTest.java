package dateline.gazetteer.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.gazetteer.Level;
import dateline.gazetteer.compile.SourceName.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoNamesDumpTest {
    private static final Path SAMPLE = Path.of("src/test/resources/gazetteer/geonames");

    @TempDir
    Path directory;

    @Test
    void takesPopulatedPlacesRegionsAndSeasAndCountsTheRestByCause() throws IOException {
        GeoNamesDump dump = GeoNamesDump.read(SAMPLE, 0, line -> {});
        assertEquals(List.of("geonames:625144", "geonames:703448", "geonames:3646738"), ids(dump.cities()));
        assertEquals(List.of("geonames:630673", "geonames:706482", "geonames:3640847", "geonames:703447"),
                ids(dump.others()));
        assertEquals(1, dump.refused().get("feature S.AIRP"));
        assertEquals(1, dump.refused().get("PPLX: not a place of its own"));
    }

    @Test
    void leavesOutPlacesWithFewerInhabitantsThanAsked() throws IOException {
        GeoNamesDump dump = GeoNamesDump.read(SAMPLE, 2_000_000, line -> {});
        assertEquals(List.of("geonames:703448", "geonames:3646738"), ids(dump.cities()));
        assertEquals(1, dump.refused().get("population below 2000000"));
    }

    @Test
    void showsTheTaggedNamesOfAlternateNamesBeforeTheUntagged() throws IOException {
        GeoNamesDump dump = GeoNamesDump.read(SAMPLE, 0, line -> {});
        SourcePlace kyiv = dump.cities().get(1);
        assertEquals("Киев", shown(kyiv, "ru"));
        assertEquals("Київ", shown(kyiv, "uk"));
        assertTrue(kyiv.names().stream().noneMatch(n -> n.text().contains("wikipedia")));
    }

    @Test
    void readsASeaAsASeaOfNoCountry() throws IOException {
        SourcePlace sea = GeoNamesDump.read(SAMPLE, 0, line -> {}).others().get(0);
        assertEquals(Level.SEA, sea.level());
        assertEquals(null, sea.country());
    }

    @Test
    void tellsFileLineAndExpectationWhereATableIsNotWhatItSays() throws IOException {
        write("cities500.txt", "a line\nof prose");
        String told = assertThrows(IOException.class, () -> GeoNamesDump.read(directory, 0, l -> {})).getMessage();
        assertTrue(told.contains("cities500.txt, line 1: expected 19 fields separated by tabs"), told);
    }

    @Test
    void refusesBinaryFiles() throws IOException {
        Files.write(directory.resolve("cities500.txt"), new byte[] {80, 75, 3, 4, (byte) 0xFF, (byte) 0xFE, 10});
        String told = assertThrows(IOException.class, () -> GeoNamesDump.read(directory, 0, l -> {})).getMessage();
        assertTrue(told.contains("is not UTF-8 text") && told.contains("unzipped"), told);
    }

    @Test
    void tellsWhichNumberIsWrong() throws IOException {
        String row = Files.readAllLines(SAMPLE.resolve("cities1000.txt")).get(0);
        write("cities500.txt", row + "\n" + row.replace("10.48801", "north"));
        String told = assertThrows(IOException.class, () -> GeoNamesDump.read(directory, 0, l -> {})).getMessage();
        assertTrue(told.contains("line 2: expected a number"), told);
        write("cities500.txt", row.replace("10.48801", "110.5"));
        told = assertThrows(IOException.class, () -> GeoNamesDump.read(directory, 0, l -> {})).getMessage();
        assertTrue(told.contains("lat and lon in degrees"), told);
    }

    @Test
    void tellsWhatAnEmptyDirectoryLacks() {
        String told = assertThrows(IOException.class, () -> GeoNamesDump.read(directory, 0, l -> {})).getMessage();
        assertTrue(told.contains("holds none of") && told.contains("unzip"), told);
    }

    @Test
    void tellsWhichLineOfAlternateNamesIsWrong() throws IOException {
        Files.copy(SAMPLE.resolve("cities1000.txt"), directory.resolve("cities1000.txt"));
        write("alternateNamesV2.txt", "1\t703448\tru\tКиев\t1\t\t\t\t\t\n2\tKyiv\tuk");
        String told = assertThrows(IOException.class, () -> GeoNamesDump.read(directory, 0, l -> {})).getMessage();
        assertTrue(told.contains("alternateNamesV2.txt, line 2: expected 10 fields"), told);
    }

    @Test
    void tellsThatNamesStayUntaggedWithoutAlternateNames() throws IOException {
        Files.copy(SAMPLE.resolve("cities1000.txt"), directory.resolve("cities1000.txt"));
        List<String> notes = GeoNamesDump.read(directory, 0, l -> {}).notes();
        assertTrue(notes.get(0).contains("no alternateNamesV2.txt"), notes.toString());
        assertEquals(List.of(), GeoNamesDump.read(SAMPLE, 0, l -> {}).notes());
    }

    @Test
    void refusesCountriesThatCountryInfoDoesNotKnow() throws IOException {
        Files.copy(SAMPLE.resolve("cities1000.txt"), directory.resolve("cities1000.txt"));
        write("countryInfo.txt", "#ISO\tISO3\nVE" + "\tx".repeat(18));
        GeoNamesDump dump = GeoNamesDump.read(directory, 0, l -> {});
        assertEquals(List.of("geonames:3646738"), ids(dump.cities()));
        assertEquals(2, dump.refused().get("unknown country UA"));
    }

    @Test
    void joinsTheTablesWithTheDumpWithoutASeaTwice() throws IOException {
        List<SourcePlace> places =
                SourceTables.read(Path.of("data/gazetteer"), GeoNamesDump.read(SAMPLE, 0, line -> {}));
        assertEquals(3, places.stream().filter(p -> p.level() == Level.CITY && p.id().startsWith("geonames")).count());
        assertEquals(1, places.stream().filter(p -> "Black Sea".equals(shown(p, "en"))).count());
        SourcePlace caracas = places.stream().filter(p -> p.id().equals("geonames:3646738")).findFirst().orElseThrow();
        assertEquals("Каракас", shown(caracas, "ru"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static List<String> ids(List<SourcePlace> places) {
        return places.stream().map(SourcePlace::id).toList();
    }

    private static String shown(SourcePlace place, String lang) {
        return place.names().stream().filter(n -> n.lang().equals(lang) && n.kind() == Kind.SHOWN)
                .map(SourceName::text).findFirst().orElse(null);
    }
}
