package dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Shipped;
import dateline.geoparse.Geoparsed;
import dateline.geoparse.Mention;
import dateline.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Short hard texts, read whole: names, places, roles, certainty and days. What is right was written before what is read, and no
 * weight is learnt from them. A line that begins with ? is known to be read wrong, and must be.
 */
class HardTextsGoldenTest {
    @ParameterizedTest
    @CsvSource({"ru, 60", "uk, 45", "en, 45", "es, 45"})
    void readsEachTextAsItsEditor(String lang, int least) {
        List<String> lines = ReportReaderGoldenTest.lines("hard-" + lang);
        Set<String> limits = new TreeSet<>();
        Set<String> wrong = new TreeSet<>();
        List<String> told = new ArrayList<>();
        for (String line : lines) {
            String[] cells = (line.startsWith("?") ? line.substring(1).strip() : line).split("\t");
            List<String> faults = faults(HardText.of(lang, cells));
            if (line.startsWith("?")) {
                limits.add(cells[1]);
            }
            if (!faults.isEmpty()) {
                wrong.add(cells[1]);
                told.add(cells[1] + " " + faults);
            }
        }
        assertTrue(lines.size() >= least);
        assertEquals(limits, wrong, () -> String.join("\n", told));
    }

    private static List<String> faults(HardText hard) {
        Document document = hard.document();
        Geoparsed article = Shipped.geoparser().read(document);
        return hard.faults(article.mentions(), Shipped.reportReader().findings(article));
    }

    /** @param expected what is right at each place */
    private record HardText(Document document, List<HardPlace> expected) {
        /** @param cells day of publication, text, then a cell for each place */
        static HardText of(String lang, String[] cells) {
            List<HardPlace> places = new ArrayList<>();
            for (int i = 2; i < cells.length; i++) {
                places.add(HardPlace.parse(cells[i], cells[1], cells[0]));
            }
            return new HardText(new Document("hard", lang, cells[1], null, java.time.LocalDate.parse(cells[0])), places);
        }

        List<String> faults(List<Mention> mentions, List<Finding> findings) {
            List<String> faults = new ArrayList<>();
            expected.forEach(place -> faults.addAll(place.faults(mentions, findings)));
            mentions.stream().filter(m -> m.place() != null && expected.stream().noneMatch(place -> place.isAt(m)))
                    .forEach(m -> faults.add(m.surface() + " is no place here"));
            return faults;
        }
    }
}
