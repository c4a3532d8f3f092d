package dateline.extract.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.extract.MarkedText;
import dateline.gazetteer.Level;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GovernorTest {
    /** The last name of each row: what it hangs on, at which word, and how. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/extract/governors.csv", delimiter = '|')
    void tellsWhatANameHangsOn(String lang, String level, String marked, String kind, String word, String how) {
        SentenceReading reading = MarkedText.of(lang, marked, Level.valueOf(level.toUpperCase(Locale.ROOT))).reading();
        Governor governor = reading.governor(reading.names().get(reading.names().size() - 1));
        assertEquals(kind, governor.kind().name().toLowerCase(Locale.ROOT));
        assertEquals(word, governor.at() < 0 ? "-" : reading.words().written(governor.at()));
        assertEquals(how == null ? Set.of() : new TreeSet<>(Set.of(how.split(" "))), how(governor));
    }

    private static Set<String> how(Governor governor) {
        Set<String> how = new TreeSet<>();
        if (governor.head() != null) {
            how.add(governor.head().name().toLowerCase(Locale.ROOT));
        }
        if (governor.facility()) {
            how.add("facility");
        }
        if (governor.listed()) {
            how.add("listed");
        }
        if (governor.inside()) {
            how.add("inside");
        }
        return how;
    }
}
