package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page tells the accuracy that README.md tells: one of the two cannot be changed alone. */
class AccuracyTest {
    @Test
    void isToldAlikeByThePageAndTheReadme() throws IOException {
        List<String> page = Files.readAllLines(Path.of("src/main/resources/web/accuracy.tsv")).stream()
                .filter(line -> line.matches("(names|scenes)\t.*")).map(line -> line.split("\t"))
                .map(c -> Locale.forLanguageTag(c[2]).getDisplayLanguage(Locale.ENGLISH) + " " + c[3] + " " + c[4] + " " + c[5]).toList();
        List<String> readme = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.matches("\\|.*\\| 0\\.\\d{3} \\| 0\\.\\d{3} \\| 0\\.\\d{3} \\|"))
                .map(line -> Arrays.stream(line.split("\\|")).skip(3).map(String::strip).collect(Collectors.joining(" "))).toList();
        assertTrue(page.size() >= 12, page.toString());
        assertEquals(readme, page);
    }
}
