package dateline.extract.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.text.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {
    @Test
    void keepsAShortSentenceWhole() {
        assertEquals("A fire broke out in Lima.", quote("A fire broke out in Lima.", "Lima"));
    }

    @Test
    void makesOneLineOfSeveral() {
        assertEquals("A fire broke out in Lima.", quote("A fire\n  broke\tout in\u00a0Lima.", "Lima"));
    }

    @Test
    void cutsALongSentenceAtWordBoundsAroundThePlace() {
        String text = "word ".repeat(100) + "in Lima today " + "more ".repeat(100).strip();
        String quote = quote(text, "Lima");
        assertTrue(quote.length() <= 300 && quote.length() > 250, quote);
        assertTrue(quote.startsWith("…word ") && quote.endsWith(" more…") && quote.contains("in Lima today"), quote);
    }

    @Test
    void cutsOnlyTheEndWhereThePlaceStandsFirst() {
        String quote = quote("Lima woke " + "up late ".repeat(100).strip(), "Lima");
        assertTrue(quote.startsWith("Lima woke up") && quote.endsWith("…") && quote.length() <= 300, quote);
    }

    /** 300 characters with the ellipses, and no fewer than words allow. */
    @ParameterizedTest
    @CsvSource({"0, 1, 298, 300", "500, 4, 298, 300", "1996, 4, 298, 300", "400, 900, 299, 300", "0, 1900, 299, 300"})
    void fillsTheRoomThatAQuoteHas(int start, int length, int least, int most) {
        String text = "a ".repeat(start / 2) + "x".repeat(length) + " a".repeat((2000 - start - length) / 2);
        String quote = Quote.of(text, new Span(0, text.length()), start, start + length);
        assertTrue(quote.length() >= least && quote.length() <= most, () -> quote.length() + ": " + quote);
    }

    @Test
    void aSentenceThatFitsIsNotCut() {
        String text = "a ".repeat(147) + "Lima.";
        assertEquals(text + "!", quote(text + "!", "Lima"));
        assertEquals(300, (text + "!").length());
        assertTrue(quote(text + "!!", "Lima").startsWith("…"));
    }

    @Test
    void dropsMarkupAndCharactersThatTurnTheText() {
        String quote = quote("<b onclick=x>Fire</b> in \u202eLima\u202c <script>alert(1)</script> & 3 < 4\u0000.", "Lima");
        assertEquals("Fire in Lima alert(1) & 3 ‹ 4.", quote);
    }

    @Test
    void isNeverLongerNorRunnableWhateverTheSentence() {
        Random random = new Random(7);
        String alphabet = "ab <>/!\n\u202e😀 я";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(1200) + 5; i > 0; i--) {
                text.appendCodePoint(alphabet.codePointAt(alphabet.offsetByCodePoints(0, random.nextInt(12))));
            }
            int start = random.nextInt(text.length() - 1);
            int end = Math.min(text.length(), start + 1 + random.nextInt(400));
            String quote = Quote.of(text.toString(), new Span(0, text.length()), start, end);
            assertTrue(quote.length() <= 300, () -> quote.length() + " characters");
            assertFalse(quote.matches("(?s).*[<>\\p{Cntrl}\u202e].*"), quote);
            assertEquals(quote, new String(quote.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    java.nio.charset.StandardCharsets.UTF_8), "no half of a pair is left");
        }
    }

    private static String quote(String text, String place) {
        int at = text.indexOf(place);
        return Quote.of(text, new Span(0, text.length()), at, at + place.length());
    }
}
