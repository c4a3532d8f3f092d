package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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

    private final LanguageTeller teller = LanguageTeller.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ru | Поезд прибыл в Казань вечером.", "uk | Потяг прибув до Києва ввечері.",
        "es | El tren llegó a la ciudad por la tarde.", "en | The train came to the city in the evening.",
        "en | 12345", "uk | Їжак", "ru | Объезд"})
    void tellsTheLanguageOfAShortText(String lang, String text) {
        assertEquals(Language.of(lang), teller.tell(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pt | A ponte foi inaugurada em Lisboa na quinta-feira e os moradores não pagam pela travessia até ao fim do mês.",
        "fr | Le pont a été ouvert jeudi à Lyon et les habitants ne paient pas le passage jusqu'à la fin du mois.",
        "it | Il ponte è stato aperto giovedì a Torino e gli abitanti non pagano il passaggio fino alla fine del mese.",
        "ca | El pont es va obrir dijous a Girona i els veïns no paguen el pas fins al final del mes amb aquesta mesura.",
        "de | Die Brücke wurde am Donnerstag in Bremen eröffnet, und die Bewohner zahlen bis zum Ende des Monats nicht.",
        "pl | Most został otwarty w czwartek w Gdańsku i mieszkańcy nie płacą za przejazd do końca miesiąca.",
        "bg | Мостът беше открит в четвъртък във Варна и жителите няма да плащат за преминаването до края на месеца.",
        "sr | Мост је отворен у четвртак у Нишу и становници неће плаћати прелаз до краја месеца.",
        "be | Мост адкрылі ў чацвер у Гродне, і жыхары не будуць плаціць за праезд да канца месяца."})
    void aTextOfANeighbouringLanguageIsNoneOfThoseRead(String lang, String text) {
        assertNull(teller.tell(text), lang);
    }

    @Test
    void textOfOneLanguageIsOneStretch() {
        assertEquals(List.of(new Stretch(new Span(0, 2 * RUSSIAN.length()), Language.RU)),
                teller.stretches(RUSSIAN + RUSSIAN));
    }

    @Test
    void paragraphsOfOtherLanguagesAreStretchesOfTheirOwn() {
        List<Stretch> stretches = teller.stretches(RUSSIAN + "Киев\n" + UKRAINIAN + ENGLISH);
        assertEquals(List.of(Language.RU, Language.UK, Language.EN), stretches.stream().map(Stretch::language).toList());
        assertEquals(RUSSIAN.length() + 5, stretches.get(1).span().start());
        assertEquals(stretches.get(1).span().end(), stretches.get(2).span().start());
    }
}
