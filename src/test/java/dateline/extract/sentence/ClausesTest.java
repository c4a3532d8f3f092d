package dateline.extract.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.extract.MarkedText;
import dateline.gazetteer.Level;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "ru | Мэр приехал , а врачи уехали | Мэр приехал # , а врачи уехали",
        "ru | Мэр , врачи и судьи приехали       | Мэр , врачи и судьи приехали",
        "ru | Дом , который сгорел , построили    | Дом , который сгорел # , построили",
        "ru | Сообщил , что дом сгорел            | Сообщил # , что дом сгорел",
        "ru | Дом сгорел ; жители спаслись        | Дом сгорел # ; жители спаслись",
        "ru | Дом сгорел в пятницу , утром        | Дом сгорел в пятницу , утром",
        "en | Police said a bomb exploded         | Police said # a bomb exploded",
        "en | Police said on Monday a bomb exploded | Police said on Monday a bomb exploded",
        "en | The man , who died , was buried     | The man , who died # , was buried",
        "es | Dijo que la casa ardió              | Dijo # que la casa ardió",
        "uk | Будинок , який згорів , збудували   | Будинок , який згорів # , збудували"})
    void aSentenceIsCutWhereAnotherVerbBegins(String lang, String text, String clauses) {
        assertEquals(clauses, cut(MarkedText.of(lang, text, Level.CITY).reading()));
    }

    private static String cut(SentenceReading reading) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < reading.words().size; i++) {
            if (i > 0 && reading.clauses().start(i) == i) {
                assertEquals(i, reading.clauses().end(i - 1), "one clause ends where the next begins");
                words.add("#");
            }
            words.add(reading.words().written(i));
        }
        return String.join(" ", words);
    }

    /** The part of the clause around the last name that shares its verb. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "es | Ganó en [[México]] y será presidenta        | Ganó en México",
        "es | Será presidenta y ganó en [[México]]        | ganó en México",
        "es | Ganó en [[Lima]] y en [[Quito]] otra vez    | Ganó en Lima y en Quito otra vez",
        "es | Ganó en [[Lima]] y [[Quito]]                | Ganó en Lima y Quito",
        "en | He won in [[Lima]] and flew home            | He won in Lima",
        "en | He won in [[Lima]] and 3 other towns        | He won in Lima and 3 other towns",
        "ru | Выиграла выборы в [[Туле]] и станет мэром   | Выиграла выборы в Туле",
        "ru | Приехал , и в [[Туле]] открыли музей        | в Туле открыли музей"})
    void aPredicateEndsAtTheLinksOfItsVerb(String lang, String marked, String expected) {
        SentenceReading reading = MarkedText.of(lang, marked, Level.CITY).reading();
        Name name = reading.names().get(reading.names().size() - 1);
        int[] predicate = reading.predicate(name.first(), name.last());
        assertEquals(expected, reading.words().span(predicate[0], predicate[1] - 1).of(reading.words().text));
    }
}
