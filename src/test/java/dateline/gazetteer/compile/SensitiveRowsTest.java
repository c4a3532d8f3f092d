package dateline.gazetteer.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Level;
import dateline.gazetteer.Place;
import dateline.gazetteer.Places;
import dateline.text.ResourceLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveRowsTest {
    private static final long NO_ID = 0;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"Nellis Air Force Base", "McGuire AFB", "Schofield Barracks", "Aberdeen Proving Ground",
        "Joint Base Lewis McChord", "Naval Academy", "Dover Base Housing", "Kings Bay Base", "Linton Military Camp", "Firing Range",
        "Redstone Arsenal", "Marine Corps Base Hawaii - MCBH", "RAF Marham", "Huntsville State Prison", "Ust’-Ishim Power Station",
        "Base Aérea Militar Las Palmas", "Cuartel General del Ejército", "Central Nuclear Laguna Verde", "Campo Militar Número Uno",
        "Centro Penitenciario Norte", "Caserne Nord", "Base Navale", "Fliegerhorst Nord", "Diyarbakır Hava Üssü", "Raffineria di Sud",
        "Voyennyy Gorodok", "Voyennyi Gorodok Nomer Dva", "Военный Городок",
        "Войсковая часть 12345", "в/ч 12345", "Авиабаза Северная", "Військове містечко", "Нафтобаза Південна"})
    void tellsASiteByItsName(String name) {
        assertTrue(SensitiveRows.SHIPPED.holds(NO_ID, name, "PPL"), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Coffs Harbour", "College Station", "Fort Worth", "Fort Lauderdale", "Camp Springs", "Arsenal", "Naval",
        "Garrison", "Basel", "Navalmoral de la Mata", "Power", "Barracks", "Kaserne", "University City", "Terminal de Providencia",
        "Cuartel la Mesa", "Colonia Militar", "Campo Grande", "Fortaleza", "Batallas", "Avtopoligon", "Neftekamsk", "Военная Слобода",
        "Полигон", "Городок", "Мирный", "Baikonur", "Kraftwerksiedlung"})
    void leavesATownThatIsNamedLikeASite(String name) {
        assertFalse(SensitiveRows.SHIPPED.holds(NO_ID, name, "PPL"), name);
    }

    @Test
    void leavesASeatOfGovernmentWhateverItsName() {
        assertFalse(SensitiveRows.SHIPPED.holds(NO_ID, "Puerto Base Naval", "PPLA2"));
    }

    @Test
    void takesTheListByHandOverTheName() {
        assertTrue(SensitiveRows.SHIPPED.holds(6941080, "Fort Bragg", "PPL"));
        assertFalse(SensitiveRows.SHIPPED.holds(5350039, "Fort Bragg", "PPL"));
        assertTrue(SensitiveRows.SHIPPED.holds(7260997, "Camp Pendleton South", "PPL"));
    }

    @Test
    void givesEveryRowByHandAReasonAndOneOfTwoKinds() {
        for (String line : ResourceLines.read("/gazetteer/site-rows.tsv").stream().skip(1).toList()) {
            String[] columns = line.split("\t");
            assertEquals(4, columns.length, line);
            assertTrue(List.of("site", "town").contains(columns[2]), line);
        }
    }

    @Test
    void isHeldByTheTableOfCitiesNowhere() throws IOException {
        List<String> sites = new ArrayList<>();
        Table.read(Path.of("data/gazetteer/cities.tsv.gz"), CityRow.COLUMNS, row -> {
            CityRow city = CityRow.from(row);
            boolean sensitive = city.isSensitiveSite() || row.list("alternates", ',').size() != city.alternates().size()
                    && !row.text("alternates").isEmpty();
            if (sensitive) {
                sites.add(city.name());
            }
        });
        assertEquals(List.of(), sites);
    }

    @Test
    void isHeldByTheCompiledGazetteerNowhere() throws IOException {
        Places places = Gazetteer.of(null).places();
        List<String> sites = new ArrayList<>();
        for (int number = 0; number < places.size(); number++) {
            Place place = places.get(number);
            long id = place.id().startsWith("geonames:") ? Long.parseLong(place.id().substring("geonames:".length())) : NO_ID;
            if (place.level() == Level.CITY && SensitiveRows.SHIPPED.holds(id, place.name(), places.feature(number))) {
                sites.add(place.name());
            }
        }
        assertEquals(List.of(), sites);
    }

    @Test
    void isRefusedFromAGeoNamesDumpAndCounted() throws IOException {
        Path sample = Path.of("src/test/resources/gazetteer/geonames/cities1000.txt");
        String row = Files.readAllLines(sample).stream().filter(line -> line.contains("\tP\tPPL")).findFirst().orElseThrow();
        String[] fields = row.split("\t", -1);
        fields[0] = "1";
        fields[1] = fields[2] = "Northern Air Force Base";
        fields[7] = "PPL";
        String[] town = row.split("\t", -1);
        town[3] = town[3] + ",Northern Air Force Base";
        Files.writeString(directory.resolve("cities1000.txt"), String.join("\t", fields) + "\n" + String.join("\t", town) + "\n");
        GeoNamesDump dump = GeoNamesDump.read(directory, 0, step -> {});
        assertEquals(1, dump.cities().size());
        assertEquals(1, dump.refused().get("PPL: a military or other sensitive site"));
        assertTrue(dump.cities().get(0).names().stream().noneMatch(name -> name.text().contains("Air Force")));
    }
}
