package dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.gazetteer.Gazetteer;
import dateline.geoparse.Geoparser;
import dateline.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of {@code geoparse/sites-xx.tsv} on the whole way from text to reports. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SitesReportTest {
    private Geoparser geoparser;

    @BeforeAll
    void open() throws IOException {
        geoparser = new Geoparser(Gazetteer.of(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uk", "es", "en"})
    void reportsNothingAtASiteAndWhatIsReportedAtThePlaceNamedApart(String lang) throws IOException {
        List<String> failed = new ArrayList<>();
        for (String line : lines(lang)) {
            String[] columns = line.split("\t");
            String text = columns[1].replaceAll("[\\[\\]{}]", "");
            List<Finding> findings = new ReportReader().findings(geoparser.read(new Document("", lang, text, null, MarkedText.PUBLISHED)));
            if (columns.length > 2 && !role(columns[1], findings).equals(columns[2])) {
                failed.add(text + ": " + role(columns[1], findings));
            }
            int site = columns[1].replaceAll("[\\[\\]}]", "").indexOf('{');
            if (site >= 0 && findings.stream().anyMatch(f -> f.mention().start() <= site && f.mention().end() > site)) {
                failed.add(text + ": reported at a site");
            }
        }
        assertEquals("", String.join("\n", failed));
    }

    private static String role(String marked, List<Finding> findings) {
        int start = marked.replaceAll("[{}]", "").indexOf('[');
        return findings.stream().filter(f -> f.mention().start() == start).map(f -> f.role().name().toLowerCase(Locale.ROOT))
                .findFirst().orElse("none");
    }

    private static List<String> lines(String lang) throws IOException {
        try (InputStream in = SitesReportTest.class.getResourceAsStream("/geoparse/sites-" + lang + ".tsv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).toList();
            assertTrue(lines.stream().filter(l -> l.split("\t").length > 2).count() >= 8, lang);
            return lines;
        }
    }
}
