package dateline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Ran;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dateline/gazetteer");
    private static final Path SAMPLE = Path.of("src/test/resources/gazetteer/geonames");

    @TempDir
    Path home;

    @Test
    void showsWhatANameMayMeanAsATable() throws IOException {
        assertEquals(golden("show.txt"), show("Каракасом"));
    }

    @Test
    void showsACityBeforeTheRegionThatBearsItsName() {
        List<String> out = show("Москва");
        assertTrue(out.get(2).contains("geonames:524901") && out.get(3).contains("geonames:524894"), out.toString());
    }

    @Test
    void marksWhatIsOnlyAnAdjective() {
        assertTrue(show("Венесуэльскою").get(2).matches(".*country.* adjective .*geonames:3625428"), "as a table");
        Ran ran = Ran.dateline("Каннского".getBytes(StandardCharsets.UTF_8), "gazetteer", "show", "--json", "--home",
                home.toString(), "-");
        assertTrue(ran.out().get(0).contains("\"placeId\":\"geonames:3028808\"")
                && ran.out().get(0).contains("\"case\":\"adjective\""), ran.toString());
    }

    @Test
    void joinsTheWordsOfANameThatTheShellParted() {
        assertEquals(show("Нижнем Новгороде"), show("Нижнем", "Новгороде"));
    }

    @Test
    void tellsThatNoPlaceHasTheName() {
        assertEquals(List.of("Ыыыы: no place of this name in the gazetteer"), show("Ыыыы"));
    }

    @Test
    void answersEachNameOfStandardInputWithOneJsonLine() throws IOException {
        Ran ran = Ran.dateline("Києвом\n\n\"x\\\nІвано-Франківську".getBytes(StandardCharsets.UTF_8), "gazetteer", "show",
                "--json", "--home", home.toString(), "-");
        assertEquals(0, ran.exit());
        assertEquals(golden("show.jsonl"), ran.out());
    }

    @Test
    void importsADumpThatTheHomeThenUses() {
        Ran ran = Ran.dateline("gazetteer", "import", "--geonames", SAMPLE.toString(), "--home", home.toString(),
                "--min-population", "2000000");
        assertEquals(0, ran.exit(), ran.err().toString());
        assertTrue(ran.err().contains("left out: 1 rows, feature S.AIRP"), ran.err().toString());
        assertTrue(ran.err().contains("left out: 1 rows, population below 2000000"), ran.err().toString());
        assertTrue(show("Київ").stream().anyMatch(l -> l.contains("geonames:703448")));
        assertTrue(show("Житомир").stream().noneMatch(l -> l.contains(" city ")), "not in the dump");
        Ran read = Ran.dateline("Він приїхав до Києва.".getBytes(StandardCharsets.UTF_8), "geoparse", "--text", "--lang",
                "uk", "--home", home.toString(), "-");
        assertTrue(String.join("\n", read.out()).contains("geonames:703448"), read.toString());
    }

    @Test
    void tellsWhichLineOfADumpIsWrong() throws IOException {
        Files.writeString(home.resolve("cities500.txt"), "1\tOdesa\n");
        Ran ran = Ran.dateline("gazetteer", "import", "--geonames", home.toString(), "--home", home.toString());
        assertEquals(1, ran.exit());
        assertEquals(1, ran.err().size(), ran.err().toString());
        assertTrue(ran.err().get(0).contains("cities500.txt, line 1: expected 19 fields"), ran.err().toString());
    }

    @Test
    void tellsThatTheDumpIsMissing() {
        Ran ran = Ran.dateline("gazetteer", "import", "--geonames", home.toString(), "--home", home.toString());
        assertEquals(1, ran.exit());
        assertTrue(ran.err().get(0).contains("unzip GeoNames' dump there"), ran.err().toString());
    }

    @Test
    void tellsThatAHomesGazetteerIsNone() throws IOException {
        Files.writeString(home.resolve("gazetteer.bin"), "not one");
        Ran ran = Ran.dateline("gazetteer", "show", "--home", home.toString(), "Kyiv");
        assertEquals(1, ran.exit());
        assertEquals(1, ran.err().size(), ran.err().toString());
        assertTrue(ran.err().get(0).contains("gazetteer.bin is not a compiled gazetteer"), ran.err().toString());
    }

    @Test
    void failsOnANewContradictionAndTellsWhatToDo() throws IOException {
        try (Stream<Path> tables = Files.list(Path.of("data/gazetteer"))) {
            for (Path table : tables.toList()) {
                Files.copy(table, home.resolve(table.getFileName()));
            }
        }
        Files.writeString(home.resolve("seas-and-regions.tsv"),
                "new-island\tregion\tISL\t65\t-18\t40\tAU\tНовый остров\tНовий острів\tIsla Nueva\tNew Island\n",
                StandardOpenOption.APPEND);
        Ran ran = Ran.dateline("gazetteer", "check", "--tables", home.toString());
        assertEquals(1, ran.exit(), ran.toString());
        assertTrue(ran.out().stream().anyMatch(l -> l.matches(" +\\d+ km from the middle of AU: .*\\(dateline:new-island, AU\\)")),
                ran.out().toString());
        assertEquals(1, ran.err().size(), ran.err().toString());
        assertTrue(ran.err().get(0).startsWith("dateline: 1 contradictions in the tables; correct the tables"), ran.toString());
    }

    @Test
    void wantsANameToShow() {
        assertEquals(2, Ran.dateline("gazetteer", "show").exit());
    }

    private List<String> show(String... name) {
        String[] arguments = new String[4 + name.length];
        System.arraycopy(new String[] {"gazetteer", "show", "--home", home.toString()}, 0, arguments, 0, 4);
        System.arraycopy(name, 0, arguments, 4, name.length);
        Ran ran = Ran.dateline(arguments);
        assertEquals(0, ran.exit(), ran.err().toString());
        return ran.out();
    }

    private static List<String> golden(String file) throws IOException {
        return Files.readAllLines(GOLDEN.resolve(file));
    }
}
