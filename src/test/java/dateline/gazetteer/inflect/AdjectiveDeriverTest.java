package dateline.gazetteer.inflect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.text.Language;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjectiveDeriverTest {
    private static final AdjectiveDeriver RUSSIAN = AdjectiveDeriver.of(Language.RU);
    private static final AdjectiveDeriver UKRAINIAN = AdjectiveDeriver.of(Language.UK);

    @ParameterizedTest
    @CsvSource({"Москва,московск", "Казань,казанск", "Канны,каннск", "Рим,римск", "Иваново,ивановск", "Нью-Йорк,нью-йоркск",
        "Минск,минск", "Елец,елецк", "Грозный,грозненск", "Ханой,ханойск", "Дели,делийск", "Кабул,кабульск",
        "Одесса,одесск", "Киншаса,киншасск", "Ростов-на-Дону,ростовск", "Нижний Тагил,нижнетагильск",
        "Белая Церковь,белоцерковск", "Северная Каролина,северокаролинск", "Львовская область,львовск",
        "Республика Татарстан,татарстанск", "Мазовецкое воеводство,мазовецк", "Хмельницкий,хмельницк"})
    void makesTheRussianAdjectiveOfAName(String name, String stem) {
        assertEquals(List.of(stem), RUSSIAN.stems(name, word -> false, true));
    }

    @ParameterizedTest
    @CsvSource({"Київ,київськ", "Львів,львівськ", "Прага,празьк", "Париж,паризьк", "Одеса,одеськ", "Вінниця,вінницьк",
        "Луцьк,луцьк", "Запоріжжя,запорізьк", "Кривий Ріг,криворізьк", "Біла Церква,білоцерківськ", "Рівне,рівненськ",
        "Тернопіль,тернопільськ", "Воронезька область,воронезьк", "Нижній Новгород,нижньогородськ", "Чикаго,чиказьк"})
    void makesTheUkrainianAdjectiveOfAName(String name, String stem) {
        assertEquals(List.of(stem), UKRAINIAN.stems(name, word -> false, true));
    }

    @Test
    void takesWhatADictionaryKnowsBeforeTheRegular() {
        assertEquals(List.of("химкинск"), RUSSIAN.stems("Химки", Set.of("химкинский")::contains, true));
        assertEquals(List.of("рижск"), RUSSIAN.stems("Рига", Set.of("рижский")::contains, true));
        assertEquals(List.of("баварск"), RUSSIAN.stems("Бавария", Set.of("баварский")::contains, false));
        assertEquals(List.of(), RUSSIAN.stems("Бавария", word -> false, false));
    }

    @Test
    void makesNoneOfWhatHasNone() {
        for (String name : List.of("Большое яблоко", "По", "Подмосковье", "Мособласть", "Берег Слоновой Кости")) {
            assertTrue(RUSSIAN.stems(name, word -> false, true).isEmpty(), name);
        }
        assertTrue(UKRAINIAN.stems("Січеславщина", word -> false, true).isEmpty());
    }

    @Test
    void declinesAnAdjectiveInEveryGenderAndNumber() {
        assertTrue(RUSSIAN.forms("парижск").containsAll(List.of("парижский", "парижского", "парижскую", "парижских")));
        assertTrue(UKRAINIAN.forms("паризьк").containsAll(List.of("паризький", "паризької", "паризькою", "паризьких")));
    }

    @Test
    void declinesTheNamesOfPeoples() {
        StemEndings russian = StemEndings.of(Language.RU);
        assertTrue(russian.forms("американк*").containsAll(List.of("американка", "американкою", "американок")));
        assertTrue(russian.forms("австрийк*").contains("австриек"));
        assertEquals(List.of("американец"), russian.forms("американец*"));
        assertTrue(russian.forms("москвич*").containsAll(List.of("москвич", "москвичей", "москвичем")));
        assertEquals(List.of("чехами"), russian.forms("чехами"));
        assertTrue(StemEndings.of(Language.UK).forms("американк*").containsAll(List.of("американці", "американок")));
    }
}
