package dateline.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * A text's words in so few bytes that two texts can be told to be nearly the same: MinHash (Broder 1997) of runs of three
 * words, of each bucket's least hash one byte (b-bit MinHash, Li and König 2010). The share of equal bytes is that of the
 * runs that both texts have among those that either has; 4 % off, as a rule.
 */
public final class TextSignature {
    private static final int RUN = 3;
    private static final int ROWS = 3;
    private static final int BANDS = LeastHashes.BUCKETS / ROWS;
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
        try (StandardTokenizer tokens = new StandardTokenizer()) {
            tokens.setReader(new StringReader(text.substring(0, Math.min(LOOKED_AT, text.length()))));
            Words words = Words.of(new LowerCaseFilter(tokens));
            return words.number < LEAST_WORDS ? null : new TextSignature(words.runs().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory can be read
        }
    }

    /** All words in UTF-16LE, with a blank between, and where each begins: a run of them is a part of the bytes. */
    private static final class Words {
        private byte[] bytes = new byte[1 << 13];
        private int[] starts = new int[1 << 9];
        private int length;
        private int number;

        static Words of(TokenStream tokens) throws IOException {
            Words words = new Words();
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.buffer(), term.length());
            }
            return words;
        }

        private void add(char[] word, int characters) {
            bytes = ArrayUtil.grow(bytes, length + 2 * characters + 2);
            starts = ArrayUtil.grow(starts, number + 2);
            for (int i = 0; i < characters; i++) {
                put(word[i]);
            }
            put(' ');
            starts[++number] = length;
        }

        private void put(char character) {
            bytes[length++] = (byte) character;
            bytes[length++] = (byte) (character >> 8);
        }

        LeastHashes runs() {
            LeastHashes hashes = new LeastHashes();
            for (int end = RUN; end <= number; end++) {
                int start = starts[end - RUN];
                hashes.add(bytes, start, starts[end] - 2 - start);
            }
            return hashes;
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
