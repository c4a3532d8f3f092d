package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class TextSignatureTest {
    private static final int BUCKETS = 126;
    /** Letters of one and of two UTF-16 units, digits, and what stands between words. */
    private static final String[] PIECES = {"а", "Ї", "e", "Ñ", "ß", "q", "7", "-", "'",
        " ", " ", ". ", "\n", "漢", "😀", "𐐷", "İ", "e\u0301"};

    /** Those that homes hold were made by Lucene's filters. */
    @Test
    void isTheOneThatLuceneMakes() throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            String text = text(random, 30 + random.nextInt(i < 390 ? 1500 : 20_000));
            TextSignature signature = TextSignature.of(text);
            if (signature != null) {
                assertEquals(byLucene(text), signature.text(), text);
            }
        }
        assertNotEquals(null, TextSignature.of("one two three four five six seven eight"));
        assertEquals(byLucene("a b c d e f g h"), TextSignature.of("a b c d e f g h").text());
    }

    @Test
    void ofALongTextTheBeginningIsLookedAt() throws IOException {
        String text = text(new Random(6), 90_000);
        assertEquals(byLucene(text.substring(0, 100_000)), TextSignature.of(text).text());
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(random.nextInt(900) == 0 ? "x".repeat(random.nextInt(600)) : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String byLucene(String text) throws IOException {
        StandardTokenizer words = new StandardTokenizer();
        words.setReader(new StringReader(text));
        ShingleFilter runs = new ShingleFilter(new LowerCaseFilter(words), 3, 3);
        runs.setOutputUnigrams(false);
        byte[] bytes = new byte[BUCKETS];
        try (TokenStream least = new MinHashFilter(runs, 1, BUCKETS, 1, true)) {
            CharTermAttribute hash = least.addAttribute(CharTermAttribute.class);
            least.reset();
            for (int i = 0; least.incrementToken(); i++) {
                bytes[i] = (byte) hash.toString().hashCode();
            }
        }
        return Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, BUCKETS));
    }
}
