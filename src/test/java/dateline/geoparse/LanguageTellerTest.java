package dateline.geoparse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTellerTest {
    private static final String RUSSIAN = "В четверг в Новосибирске открылась выставка, на которой показали старинные"
            + " карты Сибири; по словам организаторов, её уже посетили более тысячи человек из разных районов.\n";
    private static final String UKRAINIAN = "У четвер у Львові відкрилася виставка старовинних мап, яку вже відвідали"
            + " понад тисячу людей; за словами організаторів, її можна буде побачити до кінця літа.\n";
    private static final String ENGLISH = "An exhibition of old maps opened in Leeds on Thursday, and the organisers said"
            + " that more than a thousand people had been to see it in the first week of the show.\n";

    private final LanguageTeller teller = new LanguageTeller();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ru | Поезд прибыл в Казань вечером.", "uk | Потяг прибув до Києва ввечері.",
        "es | El tren llegó a la ciudad por la tarde.", "en | The train came to the city in the evening.",
        "en | 12345", "uk | Їжак", "ru | Объезд"})
    void tellsTheLanguageOfAShortText(String lang, String text) {
        assertEquals(lang, teller.tell(text));
    }

    @Test
    void textOfOneLanguageIsOneStretch() {
        assertEquals(List.of(new LanguageTeller.Stretch(new Span(0, 2 * RUSSIAN.length()), "ru")),
                teller.stretches(RUSSIAN + RUSSIAN));
    }

    @Test
    void paragraphsOfOtherLanguagesAreStretchesOfTheirOwn() {
        List<LanguageTeller.Stretch> stretches = teller.stretches(RUSSIAN + "Киев\n" + UKRAINIAN + ENGLISH);
        assertEquals(List.of("ru", "uk", "en"), stretches.stream().map(LanguageTeller.Stretch::lang).toList());
        assertEquals(RUSSIAN.length() + 5, stretches.get(1).span().start());
        assertEquals(stretches.get(1).span().end(), stretches.get(2).span().start());
    }
}
