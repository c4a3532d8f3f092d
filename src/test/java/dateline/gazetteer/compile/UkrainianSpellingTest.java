package dateline.gazetteer.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.gazetteer.Level;
import dateline.gazetteer.compile.SourceName.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UkrainianSpellingTest {
    @ParameterizedTest
    @CsvSource({"Гамбург,Hamburg,Гамбурґ",
        "Йоганнесбург,Johannesburg,Йоганнесбурґ", "Габон,Gabon,Ґабон",
        "Пенсильванія,Pennsylvania,Пенсільванія"})
    void addsTheOtherSpellingOfThePress(String name, String english, String other) {
        assertEquals(List.of(other), texts(name, english, "US"));
    }

    @Test
    void addsBothKindsWhereANameMayHaveEither() {
        assertEquals(List.of("Чікаго", "Чикаґо"), texts("Чикаго", "Chicago", "US"));
        assertEquals(List.of("Вашінгтон", "Вашинґтон"), texts("Вашингтон", "Washington", "US"));
    }

    @Test
    void leavesNamesWithoutAnOtherSpellingAndThoseOfNeighboursAlone() {
        assertEquals(List.of(), texts("Техас", "Texas", "US"));
        assertEquals(List.of(), texts("Гавана", "Havana", "CU"));
        assertEquals(List.of(), texts("Чернігів", "Chernihiv", "UA"));
        assertEquals(List.of(), texts("Брюгге", "Bruges", "BE"), "two letters for one");
        assertEquals(List.of(), texts("Гонконг", "Hong Kong", "HK"), "one letter for two");
    }

    private static List<String> texts(String name, String english, String country) {
        SourceName shown = new SourceName(name, "uk", Kind.SHOWN, "hand");
        SourcePlace place = new SourcePlace("geonames:1", Level.ADMIN1, "ADM1", 0, 0, 1, country, "01", 1,
                List.of(new SourceName(english, "en", Kind.SHOWN, "hand"), shown));
        return UkrainianSpelling.of(place, shown).stream().map(SourceName::text).toList();
    }
}
