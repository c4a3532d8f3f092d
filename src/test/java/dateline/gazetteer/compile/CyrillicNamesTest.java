package dateline.gazetteer.compile;

import static dateline.gazetteer.compile.CyrillicNames.Reading.EITHER;
import static dateline.gazetteer.compile.CyrillicNames.Reading.NEITHER;
import static dateline.gazetteer.compile.CyrillicNames.Reading.RUSSIAN;
import static dateline.gazetteer.compile.CyrillicNames.Reading.UKRAINIAN;
import static dateline.gazetteer.compile.CyrillicNames.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.gazetteer.compile.SourceName.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CyrillicNamesTest {
    @Test
    void tellsLanguagesByTheirLetters() {
        assertEquals(UKRAINIAN, reading("Київ", "UA"));
        assertEquals(UKRAINIAN, reading("Донецьк", "UA"));
        assertEquals(RUSSIAN, reading("Бровары", "UA"));
        assertEquals(EITHER, reading("Лондон", "GB"));
        assertEquals(NEITHER, reading("Ниш Ђорђе", "RS"));
        assertEquals(NEITHER, reading("Қарағанды", "KZ"));
        assertEquals(NEITHER, reading("Магілёў", "BY"));
    }

    @Test
    void takesNoOldSpellingNorBulgarianVowelForRussian() {
        assertEquals(NEITHER, reading("Кіевъ", "UA"));
        assertEquals(NEITHER, reading("Търговище", "BG"));
    }

    @Test
    void takesNoBelarusianSpellingForRussianOrUkrainian() {
        assertEquals(NEITHER, reading("Мінск", "BY"));
        assertEquals(UKRAINIAN, reading("Мінськ", "BY"));
        assertEquals(NEITHER, reading("Брэст", "BY"));
        assertEquals(NEITHER, reading("Мадрыд", "ES"));
        assertEquals(NEITHER, reading("Уладзімір", "RU"));
        assertEquals("Бобруйск", shown(List.of("Бабруйск", "Бобруйск", "Бобруйськ"), "Babruysk", "BY", "ru"));
    }

    @Test
    void showsNoUndecidedNameOfACountryThatWritesCyrillicItself() {
        assertEquals(null, shown(List.of("Суботица"), "Subotica", "RS", "ru"));
        assertEquals(null, shown(List.of("Дархан"), "Darhan", "MN", "ru"));
    }

    @Test
    void picksTheNameNearestToTheLatinOne() {
        assertEquals("Чебоксары", shown(List.of("Шупашкар", "Чебоксары"), "Cheboksary", "RU", "ru"));
        assertEquals("Самара", shown(List.of("Куйбышев", "Самара"), "Samara", "RU", "ru"));
        assertEquals("Сан-Хосе", shown(List.of("Сан Хосе", "Сан-Хосе"), "San Jose", "CR", "ru"));
    }

    @Test
    void showsTheUkrainianAndTheRussianNameOfAUkrainianTown() {
        List<String> names = List.of("Харків", "Харьков");
        assertEquals("Харьков", shown(names, "Kharkiv", "UA", "ru"));
        assertEquals("Харків", shown(names, "Kharkiv", "UA", "uk"));
    }

    private static String shown(List<String> names, String latin, String country, String lang) {
        return CyrillicNames.of(names, latin, country, "test").stream()
                .filter(n -> n.kind() == Kind.SHOWN && n.lang().equals(lang)).map(SourceName::text).findFirst()
                .orElse(null);
    }
}
