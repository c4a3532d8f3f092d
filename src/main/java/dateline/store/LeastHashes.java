package dateline.store;

import java.util.Arrays;
import org.apache.lucene.util.BitUtil;

/**
 * MinHash in buckets of one hash function, with rotation (Shrivastava and Li 2014: an empty bucket takes the hash of the next
 * one that has any), of pieces of bytes: the same as Lucene's MinHashFilter(…, 1, 126, 1, true) makes of terms whose
 * UTF-16LE these are, which asks for a character set by name and makes a tree and six objects for each term.
 */
final class LeastHashes {
    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;

    /** The hash of four zeros, which the filter mixes in as that of the first of its hash functions. */
    private static final long SALT_LOW = mixed(8) + mixed(12);
    private static final long SALT_HIGH = SALT_LOW + mixed(12);

    static final int BUCKETS = 126;
    private static final long BUCKET = ((1L << 32) + BUCKETS - 1) / BUCKETS;

    private final long[] high = new long[BUCKETS];
    private final long[] low = new long[BUCKETS];
    private final boolean[] any = new boolean[BUCKETS];

    /** Murmur3, x64, 128 bits, of seed 0 (Appleby 2011), of which the second half tells the bucket and then the order. */
    void add(byte[] bytes, int from, int length) {
        long h1 = 0;
        long h2 = 0;
        int at = from;
        for (int end = from + (length & ~15); at < end; at += 16) {
            h1 = (Long.rotateLeft(h1 ^ first(word(bytes, at)), 27) + h2) * 5 + 0x52dce729;
            h2 = (Long.rotateLeft(h2 ^ second(word(bytes, at + 8)), 31) + h1) * 5 + 0x38495ab5;
        }
        int left = length & 15;
        h1 ^= first(left < 8 ? part(bytes, at, left) : word(bytes, at)) ^ length;
        h2 ^= second(left < 8 ? 0 : part(bytes, at + 8, left - 8)) ^ length;
        h1 += h2;
        h2 += h1;
        h1 = mixed(h1);
        h2 = mixed(h2);
        h1 += h2;
        keep((h2 + h1) * 37 + SALT_HIGH, h1 * 37 + SALT_LOW);
    }

    private static long first(long k) {
        return Long.rotateLeft(k * C1, 31) * C2;
    }

    private static long second(long k) {
        return Long.rotateLeft(k * C2, 33) * C1;
    }

    private static long word(byte[] bytes, int at) {
        return (long) BitUtil.VH_LE_LONG.get(bytes, at);
    }

    private static long part(byte[] bytes, int at, int length) {
        long part = 0;
        for (int i = 0; i < length; i++) {
            part |= (bytes[at + i] & 0xFFL) << 8 * i;
        }
        return part;
    }

    private static long mixed(long k) {
        long half = (k ^ k >>> 33) * 0xff51afd7ed558ccdL;
        half = (half ^ half >>> 33) * 0xc4ceb9fe1a85ec53L;
        return half ^ half >>> 33;
    }

    private void keep(long ofHigh, long ofLow) {
        int in = (int) ((ofHigh >>> 32) / BUCKET);
        int order = Long.compareUnsigned(ofHigh, high[in]);
        if (!any[in] || order < 0 || order == 0 && Long.compareUnsigned(ofLow, low[in]) < 0) {
            high[in] = ofHigh;
            low[in] = ofLow;
            any[in] = true;
        }
    }

    /** Of each bucket's least hash one byte; zeros where nothing was added. */
    byte[] bytes() {
        byte[] bytes = new byte[BUCKETS];
        int next = 0;
        while (next < BUCKETS && !any[next]) {
            next++;
        }
        if (next == BUCKETS) {
            return bytes;
        }
        for (int i = BUCKETS - 1; i >= 0; i--) {
            next = any[i] ? i : next;
            bytes[i] = (byte) (31 * 31 * 31 * 31 * hash(high[next]) + hash(low[next]));
        }
        return bytes;
    }

    /** That of a String of these four characters, which a term of Lucene's filter is half of. */
    private static int hash(long characters) {
        int hash = 0;
        for (int shift = 48; shift >= 0; shift -= 16) {
            hash = 31 * hash + (char) (characters >>> shift);
        }
        return hash;
    }
}
