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
        "en | 12345", "en | ''", "uk | Їжак", "ru | Объезд", "ru | Ёлка", "es | ¿Dónde?", "es | mañana", "en | Hello",
        "ru | Пожар в Самаре", "uk | Пожежа у місті", "es | Incendio en Lima", "en | Fire in the port of Lima",
        "uk | Мер і рада", "ru | Мэр и совет", "ru | Сбербанк (Sberbank) снизил ставку", "en | The paper «Правда» is old",
        "es | El presidente de la República", "en | The president of the Republic"})
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

    /** One foreign word, or a short quotation, does not make a text one that is not read. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | The São Paulo newspaper said that the não vote had won in the city.",
        "es | La selección de São Paulo ganó y el público cantó até o fim en la plaza.",
        "ru | Газета «Български дневник» сообщила, что в Софии открыли новый мост."})
    void aForeignNameLeavesALanguageAsItIs(String lang, String text) {
        assertEquals(Language.of(lang), teller.tell(text));
    }

    @Test
    void aShortParagraphGoesWithTheOneBefore() {
        String brief = "The mayor did not come to the show.\n";
        assertEquals(List.of(new Stretch(new Span(0, RUSSIAN.length() + brief.length()), Language.RU)),
                teller.stretches(RUSSIAN + brief));
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
