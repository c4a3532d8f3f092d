package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long text is cut at borders, loses nothing, and never between the halves of a character. */
class TextPartsTest {
    @Test
    void leavesAnArticleWhole() {
        assertEquals(List.of(new Span(0, 6)), parts("Лондон"));
        assertEquals(List.of(new Span(0, 0)), parts(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A concert in Vienna.\n\nA fair in Graz.\n", "one word after another ", "x", "\uD83C\uDF0D", "\n\n"})
    void joinsToTheWholeText(String unit) {
        String text = unit.repeat(3 * TextParts.LONGEST / unit.length() + 1);
        int at = 0;
        for (Span part : parts(text)) {
            assertEquals(at, part.start());
            assertTrue(part.end() - part.start() <= TextParts.LONGEST);
            assertFalse(part.start() < text.length() && Character.isLowSurrogate(text.charAt(part.start())));
            at = part.end();
        }
        assertEquals(text.length(), at);
    }

    @Test
    void cutsBetweenParagraphs() {
        String text = "A concert in Vienna.\n\n".repeat(TextParts.LONGEST / 10);
        parts(text).stream().skip(1).forEach(part -> assertTrue(text.startsWith("\n\n", part.start())));
    }

    @Test
    void cutsAStretchAsItIsCutAlone() {
        String stretch = "A fair in Graz.\n".repeat(TextParts.LONGEST / 10);
        String text = "Ярмарка в Граце.\n" + stretch + "Ярмарка в Граце.\n";
        int from = text.indexOf('A');
        assertEquals(parts(stretch).stream().map(part -> new Span(from + part.start(), from + part.end())).toList(),
                TextParts.of(text, new Span(from, from + stretch.length())));
    }

    private static List<Span> parts(String text) {
        return TextParts.of(text, new Span(0, text.length()));
    }
}
