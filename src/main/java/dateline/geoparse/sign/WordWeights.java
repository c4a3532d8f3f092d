package dateline.geoparse.sign;

import dateline.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What words in and around a name weigh in one language, by the hash of each feature that {@link WordFeatures} tells. No word
 * can be read out of it. In its file, {@code geoparse/words-xx.bin}: how many (4 bytes), the hashes, rising (4 bytes each), the
 * weights (1 byte each, in units of {@value #UNIT}).
 */
public final class WordWeights {
    private static final double UNIT = 0.025;
    private static final int EMPTY = 0;
    private static final int KNOWN_BITS = 20;

    /** An open hash table, at most half full. */
    private final int[] hashes;
    private final float[] weights;
    /** A bit for the upper bits of each hash that was learnt: small enough for a processor's own memory, where the table is not. */
    private final long[] known = new long[1 << Integer.SIZE - KNOWN_BITS];

    private WordWeights(int size) {
        int room = Integer.highestOneBit(Math.max(1, size)) * 4;
        hashes = new int[room];
        weights = new float[room];
    }

    /** Those that ship. */
    static WordWeights of(Language language) {
        try (InputStream in = WordWeights.class.getResourceAsStream("/geoparse/" + file(language))) {
            Objects.requireNonNull(in, () -> file(language) + " does not ship");
            return read(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String file(Language language) {
        return "words-" + language.code() + ".bin";
    }

    private static WordWeights read(ByteBuffer file) {
        int[] keys = new int[file.getInt()];
        file.asIntBuffer().get(keys);
        file.position(file.position() + keys.length * Integer.BYTES);
        WordWeights read = new WordWeights(keys.length);
        for (int key : keys) {
            read.put(key, file.get());
        }
        return read;
    }

    /** As the program reads them, rounded as they are written. */
    public static WordWeights of(Map<Integer, Double> weights) {
        WordWeights all = new WordWeights(weights.size());
        weights.forEach((hash, weight) -> all.put(hash, rounded(weight)));
        return all;
    }

    private static byte rounded(double weight) {
        return (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, Math.round(weight / UNIT)));
    }

    private void put(int hash, byte weight) {
        int at = slot(hash);
        hashes[at] = hash;
        known[hash >>> KNOWN_BITS] |= 1L << hash;
        weights[at] = (float) (weight * UNIT);
    }

    private int slot(int hash) {
        int at = hash & hashes.length - 1;
        while (hashes[at] != EMPTY && hashes[at] != hash) {
            at = at + 1 & hashes.length - 1;
        }
        return at;
    }

    /** What a feature weighs; 0 where it was not learnt, as most were not. */
    private double of(int hash) {
        return (known[hash >>> KNOWN_BITS] >>> hash & 1) == 0 ? 0 : weights[slot(hash)];
    }

    /** Log-odds that they add. */
    double sum(int[] features) {
        double sum = 0;
        for (int feature : features) {
            sum += of(feature);
        }
        return sum;
    }

    /** The bytes of the file, the same for the same weights; those that round to nothing are left out. */
    public static byte[] bytes(Map<Integer, Double> weights) {
        Map<Integer, Byte> kept = new TreeMap<>();
        weights.forEach((hash, weight) -> kept.put(hash, rounded(weight)));
        kept.values().removeIf(weight -> weight == 0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(kept.size());
            for (int hash : kept.keySet()) {
                out.writeInt(hash);
            }
            for (byte weight : kept.values()) {
                out.writeByte(weight);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
