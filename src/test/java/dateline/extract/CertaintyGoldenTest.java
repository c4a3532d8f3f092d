package dateline.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.Certainty;
import dateline.gazetteer.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is learnt cannot be right in every sentence; it must be in so many of those written for it. */
class CertaintyGoldenTest {
    private static final ReportReader READER = new ReportReader();

    @ParameterizedTest
    @CsvSource({"en, 0.85, 0.85", "es, 0.85, 0.85", "ru, 0.85, 0.85", "uk, 0.85, 0.85"})
    void tellsHowSurelyAndByWhom(String lang, double certain, double attributed) {
        List<String> lines = ReportReaderGoldenTest.lines("certainty-" + lang);
        List<String> uncertain = new ArrayList<>();
        List<String> misattributed = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            Finding finding = read(lang, cells);
            if (finding.certainty() != Certainty.valueOf(cells[2].toUpperCase(Locale.ROOT))) {
                uncertain.add(finding.certainty() + " for " + line);
            }
            if (!(finding.attribution() == null ? "-" : finding.attribution()).contains(cells[3])) {
                misattributed.add(finding.attribution() + " for " + line);
            }
        }
        assertTrue(lines.size() >= 25);
        assertTrue(uncertain.size() <= (1 - certain) * lines.size(), () -> String.join("\n", uncertain));
        assertTrue(misattributed.size() <= (1 - attributed) * lines.size(), () -> String.join("\n", misattributed));
    }

    private static Finding read(String lang, String[] cells) {
        var text = MarkedText.of(lang, cells[0].replace(" / ", "\n"), Level.valueOf(cells[1].toUpperCase(Locale.ROOT)));
        return READER.findings(MarkedText.geoparsed(text.document(), text.mentions())).get(0);
    }
}
