package dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.gazetteer.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every line of the golden files reads as it says, but for what a question mark tells to be a known limit. */
class ReportReaderGoldenTest {
    @TestFactory
    Stream<DynamicTest> readsEverySentenceAsTheGoldenFilesSay() {
        return Stream.of("ru", "uk", "es", "en").flatMap(lang -> lines(lang).stream()
                .map(line -> DynamicTest.dynamicTest(lang + ": " + line.split("\t")[0], () -> check(lang, line))));
    }

    @TestFactory
    Stream<DynamicTest> holdsSixtySentencesALanguage() {
        return Stream.of("ru", "uk", "es", "en")
                .map(lang -> DynamicTest.dynamicTest(lang, () -> assertTrue(lines(lang).size() >= 60)));
    }

    private static void check(String lang, String line) {
        String[] cells = line.split("\t");
        var text = MarkedText.of(lang, cells[0].replace(" / ", "\n"), Level.valueOf(cells[1].toUpperCase(Locale.ROOT)));
        Finding finding = text.findings().get(0);
        String[] read = {finding.role().name(), finding.certainty().name(), finding.category().name(), date(finding),
            finding.attribution() == null ? "-" : finding.attribution()};
        for (int i = 0; i < read.length; i++) {
            boolean open = cells[i + 2].equals("*");
            String got = i < 3 ? read[i].toLowerCase(Locale.ROOT) : read[i];
            if (cells[i + 2].startsWith("?")) {
                assertNotEquals(cells[i + 2].substring(1), got, "a known limit is mended; take its question mark away");
            } else {
                assertEquals(cells[i + 2], open ? "*" : got, () -> "reasons: " + finding.reasons());
            }
        }
    }

    private static String date(Finding finding) {
        if (finding.when() == null || !finding.when().stated()) {
            return "-";
        }
        var when = finding.when();
        String days = when.start().equals(when.end()) ? "" + when.start() : when.start() + ".." + when.end();
        return days + " " + when.precision().name().toLowerCase(Locale.ROOT);
    }

    static List<String> lines(String file) {
        try (var in = ReportReaderGoldenTest.class.getResourceAsStream("/extract/" + file + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
