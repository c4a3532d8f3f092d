package dateline.geoparse.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.geoparse.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateFinderTest {
    /** The candidates in brackets: the longest that the gazetteer holds, whether or not they name a place here. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "en | The mayor of [New York] flew to [York].",
        "en | A fair in [San José] and in [San Jose].",
        "en | The [US] said to us that it would.",
        "en | It was [May] in may.",
        "en | It passed with the vote of a senator, D-[N.D.], at noon.",
        "en | The north of [Paris]ian life.",
        "es | La feria de [Buenos Aires] abre en [mayo].",
        "ru | Поезд из [Нижнего Новгорода] прибыл в [Ростов-на-Дону].",
        "ru | В [Москве], в [МОСКВЕ] и в москве.",
        "ru | Парижский мэр был в [США].",
        "uk | У [Києві] та [Львові] тихо."})
    void findsTheLongestNamesThatBeginWithACapital(String lang, String marked) {
        String expected = marked.replace("[mayo]", "mayo").replace("[Paris]ian", "Parisian");
        assertEquals(expected, marked(lang, expected.replace("[", "").replace("]", "")));
    }

    private static String marked(String lang, String text) {
        ReadText read = ReadText.of(lang, text);
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (Candidate c : read.candidates().all()) {
            marked.append(text, from, c.start()).append('[').append(read.written(c)).append(']');
            from = c.end();
        }
        return marked.append(text.substring(from)).toString();
    }

    /** An abbreviation is read in capitals only, and a Cyrillic name of the other language not at all. */
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({"en, UK is, 1", "ru, США рады, 1", "ru, Сша рады, 0", "uk, Харків радий, 1", "ru, Харків радий, 0",
        "ru, Lima рада, 1", "ru, Парижский рад, 0", "uk, Паризький радий, 0", "ru, МОСКВА рада, 1", "ru, москва рада, 0"})
    void readsANameAsItIsWritten(String lang, String text, int found) {
        assertEquals(found, ReadText.of(lang, text).candidates().all().size());
    }

    @Test
    void notesTheWordsThatAreGivenNames() {
        ReadText read = ReadText.of("en", "He saw Paris Hilton in Paris.");
        assertEquals(true, read.candidates().givenNames().get(2));
        assertEquals(false, read.candidates().givenNames().get(1));
    }

    @Test
    void makesACandidateOfANameThatTheTextImplies() {
        ReadText read = ReadText.of("ru", "в Тверской и Псковской областях");
        Candidate named = read.finder().named("тверской области", 1, 1);
        assertEquals("Тверской", read.written(named));
        assertEquals("Tver Oblast", read.places().get(named.likeliest().place()).name());
        assertNull(read.finder().named("несуществующей области", 1, 1));
    }
}
