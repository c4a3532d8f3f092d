package dateline.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.extract.MarkedArticle;
import dateline.extract.Origin;
import dateline.extract.OurMarks;
import dateline.gazetteer.Gazetteer;
import dateline.geoparse.Geoparser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OurMarksTest {
    private static final Path MARKS = Path.of("src/test/resources/extract/marks");
    private static final Set<String> ROLES = Set.of("scene", "either", "mentioned", "container", "dateline", "none");
    private static final String DAY = "\\d{4}(-\\d\\d){0,2}";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "uk", "ru"})
    void theMarksHoldNumbersAndTheGuidesWordsOnlyAndNoText(String language) throws IOException {
        Set<String> certainties = words(Certainty.values());
        Set<String> categories = words(Category.values());
        for (String line : Files.readAllLines(MARKS.resolve(language + ".tsv"))) {
            String[] cells = line.split("\t");
            if (line.startsWith("=== ")) {
                assertTrue(line.matches("=== [\\w./-]+ \\d{4}-\\d\\d-\\d\\d (sure|guessed)"), line);
            } else {
                assertTrue(cells[0].matches("\\d+") && cells[1].matches("\\d+") && ROLES.contains(cells[2]), line);
                assertTrue(cells.length == 3 || cells.length == 7 && certainties.contains(cells[3]) && categories.contains(cells[4])
                        && cells[5].matches("-|" + DAY + "(\\.\\." + DAY + ")?") && cells[6].matches("-|\\d+-\\d+"), line);
            }
        }
    }

    private static Set<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    @Test
    void aMarkIsFoundInTheTextItWasMadeFor() throws IOException {
        text("Police said a 🚌 left Oslo.");
        Files.writeString(directory.resolve("en.tsv"), "=== news/1 2024-05-03 sure\n21\t25\tscene\tattributed\taccident\t2024-05-02\t0-6\n");
        List<MarkedArticle> articles = OurMarks.read(directory, directory, new Geoparser(Gazetteer.of(null)));
        assertEquals(1, articles.size());
        MarkedArticle.Marked oslo = articles.get(0).marked().get(0);
        assertEquals("Oslo", oslo.surface());
        assertEquals("Police", oslo.claim().attribution());
        assertEquals("2024-05-02", oslo.claim().eventEnd());
        assertEquals(Origin.OUR_MARKS, articles.get(0).origin());
    }

    @Test
    void marksOfATextThatIsNotThereAreRefusedByItsName() throws IOException {
        text("Oslo.");
        Files.writeString(directory.resolve("en.tsv"), "=== news/2 2024-05-03 sure\n0\t4\tmentioned\n");
        IOException refused = assertThrows(IOException.class,
                () -> OurMarks.read(directory, directory, new Geoparser(Gazetteer.of(null))));
        assertTrue(refused.getMessage().contains("news/2"), refused.getMessage());
    }

    private void text(String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(directory.resolve("news.jsonl.gz")))) {
            out.write(("{\"id\":\"1\",\"text\":\"" + text + "\"}\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
