package dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.gazetteer.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetellingTest {
    /** Two sentences of one place; words count by their first five letters from four letters on. */
    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', value = {
        "A fire broke out in [[Lima]] factory yesterday. | A fire broke out in [[Lima]] yard, neighbours said. | 1",
        "A fire broke out in [[Lima]] factory.           | A fire burnt sheds near [[Lima]] harbour.           | 2",
        "A fire broke out in [[Lima]] on 3 March.        | A fire broke out in [[Lima]] on 9 March.            | 2",
        "A fire broke out in [[Lima]].                   | A fire broke out in [[Lima]] on 9 March.            | 1"})
    void oneEventToldTwiceIsOneFinding(String first, String second, int findings) {
        assertEquals(findings, MarkedText.of("en", first + "\n\n" + second, Level.CITY).findings().size());
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({"5, 2, 2", "5, 3, 1", "10, 5, 2", "10, 6, 1", "20, 11, 2", "20, 12, 1"})
    void sixInTenSharedWordsAreTheSame(int words, int shared, int findings) {
        String first = filled("A fire broke out in [[Ica]]", 0, words - 2);
        String second = filled("A fire broke out in [[Ica]]", words - shared, words - 2);
        assertEquals(findings, MarkedText.of("en", first + "\n\n" + second, Level.CITY).findings().size(), first + second);
    }

    private static String filled(String begin, int from, int count) {
        StringBuilder text = new StringBuilder(begin);
        for (int i = from; i < from + count; i++) {
            text.append(" q").append((char) ('a' + i % 26)).append((char) ('a' + i / 26)).append("zz");
        }
        return text.append('.').toString();
    }
}
