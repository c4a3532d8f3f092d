package dateline.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.extract.MarkedText;
import dateline.gazetteer.Level;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgingTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "ru | -                        | В [[Туле]] открыли музей.                              | stated",
        "ru | -                        | В [[Туле]] откроют музей.                              | planned",
        "ru | -                        | В [[Туле]] планируют открыть музей.                    | planned",
        "ru | -                        | В [[Туле]], возможно, открыли музей.                   | unconfirmed",
        "ru | -                        | По слухам, музей открыли в [[Туле]].                   | unconfirmed",
        "ru | -                        | По данным мэрии, в [[Туле]] открыли музей.             | attributed",
        "ru | -                        | Мэр опроверг, что в [[Туле]] сгорел музей.             | denied",
        "ru | По слухам, музей закрыт. | Также в [[Туле]] закрыли театр.                        | unconfirmed",
        "ru | По слухам, музей закрыт. | В [[Туле]] откроют театр.                              | unconfirmed",
        "ru | По слухам, музей закрыт. | В [[Туле]] закрыли театр.                              | stated",
        "ru | -                        | Дом сгорел в [[Туле]], а жители, что возможно, спаслись. | stated",
        "en | -                        | A museum opened in [[Leeds]].                          | stated",
        "en | -                        | A museum will open in [[Leeds]].                       | planned",
        "en | -                        | A museum reportedly opened in [[Leeds]].               | unconfirmed",
        "en | -                        | According to police, a man died in [[Leeds]].          | attributed",
        "en | -                        | The mayor denied that a museum had burnt in [[Leeds]].  | denied",
        "es | -                        | Un museo abrirá en [[Lima]].                           | planned",
        "es | -                        | Según la policía, un hombre murió en [[Lima]].         | attributed",
        "uk | -                        | За даними поліції, у [[Львові]] згорів будинок.        | attributed",
        "uk | -                        | У [[Львові]] відкриють музей.                          | planned"})
    void tellsHowSurelyItIsSaid(String lang, String before, String marked, String certainty) {
        String text = (before.equals("-") ? "" : before + " ") + marked;
        assertEquals(certainty, MarkedText.of(lang, text, Level.CITY).findings().get(0).certainty().name()
                .toLowerCase(Locale.ROOT));
    }
}
