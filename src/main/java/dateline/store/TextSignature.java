package dateline.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * A text's words in so few bytes that two texts can be told to be nearly the same: MinHash (Broder 1997) of runs of three
 * words, by Lucene's filter, of each bucket's least hash one byte (b-bit MinHash, Li and König 2010). The share of equal bytes
 * is that of the runs that both texts have among those that either has; 4 % off, as a rule.
 */
public final class TextSignature {
    private static final int RUN = 3;
    private static final int BANDS = 42;
    private static final int ROWS = 3;
    private static final int LEAST_WORDS = 8;
    private static final int LOOKED_AT = 100_000;

    private final byte[] bytes;

    private TextSignature(byte[] bytes) {
        this.bytes = bytes;
    }

    public static TextSignature of(BytesRef stored) {
        return new TextSignature(Arrays.copyOfRange(stored.bytes, stored.offset, stored.offset + stored.length));
    }

    /** Reads what {@link #text} writes. @throws IllegalArgumentException where it is none */
    public static TextSignature parse(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (bytes.length != BANDS * ROWS) {
            throw new IllegalArgumentException("a signature of " + bytes.length + " bytes");
        }
        return new TextSignature(bytes);
    }

    /** In base64. */
    public String text() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Null for a text of less than eight words, which is told of too many things. */
    public static TextSignature of(String text) {
        StandardTokenizer words = new StandardTokenizer();
        words.setReader(new StringReader(text.substring(0, Math.min(LOOKED_AT, text.length()))));
        Runs runs = new Runs(new LowerCaseFilter(words));
        try (TokenStream least = new MinHashFilter(runs, 1, BANDS * ROWS, 1, true)) {
            byte[] bytes = bytes(least);
            return runs.words < LEAST_WORDS ? null : new TextSignature(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory can be read
        }
    }

    private static byte[] bytes(TokenStream least) throws IOException {
        byte[] bytes = new byte[BANDS * ROWS];
        CharTermAttribute hash = least.addAttribute(CharTermAttribute.class);
        least.reset();
        for (int i = 0; least.incrementToken() && i < bytes.length; i++) {
            bytes[i] = (byte) hash.toString().hashCode();
        }
        return bytes;
    }

    /** Each run of words, with spaces between, as Lucene's shingles are, which also keep what is not asked for here. */
    private static final class Runs extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final StringBuilder run = new StringBuilder();
        private int words;

        Runs(TokenStream in) {
            super(in);
        }

        @Override
        public boolean incrementToken() throws IOException {
            while (input.incrementToken()) {
                if (words >= RUN) {
                    run.delete(0, run.indexOf(" ") + 1);
                }
                run.append(words == 0 ? "" : " ").append(term);
                words++;
                if (words >= RUN) {
                    term.setEmpty().append(run);
                    return true;
                }
            }
            return false;
        }
    }

    /** The share, 0 to 1, of the runs of words that both texts have. */
    public double similarity(TextSignature other) {
        int same = 0;
        for (int i = 0; i < bytes.length; i++) {
            same += bytes[i] == other.bytes[i] ? 1 : 0;
        }
        return (double) same / bytes.length;
    }

    public BytesRef stored() {
        return new BytesRef(bytes);
    }

    /** Terms: texts half of whose runs are the same have one of them in common, 996 times in 1,000. */
    public List<BytesRef> bands() {
        return Arrays.stream(bandNumbers()).mapToObj(TextSignature::band).toList();
    }

    /** The same as numbers, which have the order of the terms. */
    public int[] bandNumbers() {
        int[] numbers = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            int row = band * ROWS;
            numbers[band] = band << 24 | (bytes[row] & 0xFF) << 16 | (bytes[row + 1] & 0xFF) << 8 | bytes[row + 2] & 0xFF;
        }
        return numbers;
    }

    public static BytesRef band(int number) {
        return new BytesRef(new byte[] {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number});
    }
}
