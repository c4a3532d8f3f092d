package dateline.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.extract.Finding;
import dateline.extract.MarkedText;
import dateline.gazetteer.Level;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published on 20 March 2025: 60 days before is 19 January. */
class DatingTest {
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', value = {
        "ru | 18 марта приехала делегация.     | В [[Туле]] прошла встреча.          | 2025-03-18",
        "ru | 19 января приехала делегация.    | В [[Туле]] прошла встреча.          | 2025-01-19",
        "ru | 18 января приехала делегация.    | В [[Туле]] прошла встреча.          | 2025-01-18",
        "ru | Он родился в 1962 году.          | В [[Туле]] прошла встреча.          | reported",
        "ru | 18 марта приехала делегация.     | В [[Туле]] пройдёт встреча.         | reported",
        "ru | 28 марта приедет делегация.      | В [[Туле]] пройдёт встреча.         | 2025-03-28",
        "ru | 18 марта приехала делегация.     | Ранее в [[Туле]] прошла встреча.    | reported",
        "ru | 18 марта приехала делегация.     | В [[Туле]] 17 марта прошла встреча. | 2025-03-17",
        "ru | 2 марта приехала, 9 марта уехала. | В [[Туле]] прошла встреча.         | 2025-03-09",
        "en | The team came on January 19.     | They met in [[Leeds]].              | 2025-01-19",
        "en | The team came on January 18.     | They met in [[Leeds]].              | reported",
        "es | El equipo llegó el 19 de enero.  | Se reunió en [[Lima]].              | 2025-01-19"})
    void carriesARecentDateOfTheSentenceBefore(String lang, String before, String marked, String expected) {
        Finding finding = MarkedText.of(lang, before + " " + marked, Level.CITY).findings().get(0);
        assertEquals(expected, finding.when().stated() ? finding.when().start().toString() : "reported");
        assertEquals(expected.equals("reported"), finding.date() == null);
    }

    @ParameterizedTest
    @CsvSource({"ru, В [[Туле]] сгорел склад, Пострадавших нет. Причина пока неизвестна. Склад сгорел 18 марта.",
        "uk, У [[Львові]] згорів склад, Постраждалих немає. Склад згорів 18 березня."})
    void aTitleHasTheDayThatTheTextTellsUnderIt(String lang, String title, String text) {
        Finding finding = MarkedText.of(lang, title + "\n\n" + text, Level.CITY).findings().get(0);
        assertEquals(LocalDate.of(2025, 3, 18), finding.when().start());
    }
}
