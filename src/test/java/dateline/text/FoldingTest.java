package dateline.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "МОСКВА, москва",
        "Орёл, Орел",
        "São Paulo, Sao Paulo",
        "Łódź, Lodz",
        "Tromsø, Tromso",
        "Iğdır, Igdir",
        "Кам’янське, Кам'янське",
        "Камʼянське, Кам`янське",
        "Ростов-на-Дону, Ростов на Дону",
        "Ростов\u2010на\u2011Дону, Ростов на  Дону",
        "Нью\u00a0Йорк, Нью-Йорк",
        "Ки\u0301ев, Киев",
        "Cafe\u0301, Café",
        "Ки\u00adев, Киев",
        "Киі\u0308в, Київ",
        "Кии\u0306, Кий",
        "Йошкар-Ола, И\u0306ошкар-Ола",
        "Орел, Оре\u0308л",
    })
    void makesNoDifferenceBetween(String one, String other) {
        assertArrayEquals(Folding.key(one), Folding.key(other), one + " and " + other);
    }

    @ParameterizedTest
    @CsvSource({"Київ, Киів", "Ґданськ, Гданськ", "Ейск, Эйск", "Мир, Мір", "Кии, Кий", "Киі, Кии\u0306", "D.C., DC", "Кам'янка, Камянка"})
    void keepsApart(String one, String other) {
        assertFalse(Arrays.equals(Folding.key(one), Folding.key(other)), one + " and " + other);
    }

    @Test
    void hasNoKeyForWhatNoNameHolds() {
        for (String text : new String[] {"", " ", "北京", "a/b", "Киев, Украина", "тут \u2014 там", "\u0301"}) {
            assertNull(Folding.key(text), text);
        }
    }

    @Test
    void standsForEachSymbolWithACharacterThatFoldsToIt() {
        for (char c = 1; c < Character.MAX_VALUE; c++) {
            int symbol = Folding.symbol(c);
            if (symbol > Folding.SKIP) {
                assertEquals(symbol, Folding.symbol(Folding.character(symbol)), "U+" + Integer.toHexString(c));
            }
        }
    }

    @Test
    void tellsWhichWordsBeginWithACapital() {
        assertEquals(0b101, Folding.capitals("Ростов на Дону", 0, 14));
        assertEquals(0b1, Folding.capitals("область Донецкая", 8, 16));
        assertEquals(0, Folding.capitals("донбасс", 0, 7));
    }
}
