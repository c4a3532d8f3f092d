package dateline.extract.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.extract.MarkedText;
import dateline.gazetteer.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinationTest {
    /** For each name the number of the first of its list. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "ru | Толчки были в [[Хатае]], [[Малатье]] и [[Адане]].            | 0 0 0",
        "ru | Толчки были в [[Хатае]], в [[Малатье]], в [[Адане]].          | 0 0 0",
        "ru | Толчки были в [[Хатае]] или под [[Аданой]].                  | 0 0",
        "ru | Толчки были в [[Хатае]], погибли люди в [[Адане]].           | 0 1",
        "ru | В [[Хатае]] и [[Адане]] тихо, а в [[Измире]] и [[Бурсе]] шумно. | 0 0 2 2",
        "en | Talks were held in [[Baku]], [[Azerbaijan]].                 | 0 1",
        "en | Talks were held in [[Rabat]] and in the city of [[Fez]].     | 0 0",
        "en | Talks were held in [[Rabat]] [[Fez]].                        | 0 1",
        "es | Hubo protestas en [[Lima]], [[Cuzco]] y [[Puno]].            | 0 0 0",
        "en | [[Lima]] fell.                                               | 0"})
    void namesOfOneListHaveOneHead(String lang, String marked, String heads) {
        SentenceReading reading = MarkedText.of(lang, marked, Level.CITY).reading();
        assertEquals(heads, String.join(" ", Coordination.heads(reading).stream().map(String::valueOf).toList()));
    }
}
