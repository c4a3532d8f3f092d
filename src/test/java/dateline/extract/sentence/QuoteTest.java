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
        Span sentence = new Span(0, text.length());
        String quote = Quote.shown(text, sentence, Quote.whole(text, sentence, new Span(start, start + length)));
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
    void leavesOutWhatADatelineLeftBehind() {
        assertEquals("A fire broke out in Lima.", quote("- A fire broke out in Lima.", "Lima"));
        assertEquals("A fire broke out in Lima.", quote(".— A fire broke out in Lima.", "Lima"));
    }

    @Test
    void shortensToTheWordsAroundThePlace() {
        String text = "A large fire broke out in the old port of Lima late on Friday evening.";
        Span sentence = new Span(0, text.length());
        Span name = new Span(text.indexOf("Lima"), text.indexOf("Lima") + 4);
        assertEquals("…port of Lima late on…", Quote.shown(text, sentence, Quote.near(text, sentence, name, 2)));
        assertEquals("…Lima…", Quote.shown(text, sentence, Quote.near(text, sentence, name, 0)));
        assertEquals(text, Quote.shown(text, sentence, Quote.near(text, sentence, name, 30)));
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
            Span sentence = new Span(0, text.length());
            Span name = new Span(start, end);
            Span piece = round % 2 == 0 ? Quote.whole(text.toString(), sentence, name)
                    : Quote.near(text.toString(), sentence, name, round % 9);
            String quote = Quote.shown(text.toString(), sentence, piece);
            assertTrue(quote.length() <= 300, () -> quote.length() + " characters");
            assertFalse(quote.matches("(?s).*[<>\\p{Cntrl}\u202e].*"), quote);
            assertEquals(quote, new String(quote.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    java.nio.charset.StandardCharsets.UTF_8), "no half of a pair is left");
        }
    }

    private static String quote(String text, String place) {
        int at = text.indexOf(place);
        Span sentence = new Span(0, text.length());
        return Quote.shown(text, sentence, Quote.whole(text, sentence, new Span(at, at + place.length())));
    }
}
