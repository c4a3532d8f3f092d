package dateline.store.lucene;

import org.apache.lucene.search.DocIdSetIterator;

/**
 * The reports of a segment that columns in memory tell are meant, in their order. They are told for some thousand at a time,
 * column by column, which is several times as fast as one report after the other.
 */
final class HeldDocuments extends DocIdSetIterator {
    private static final int BLOCK_BITS = 12;
    private static final int WORD_BITS = 6;

    private final HeldTest test;
    private final byte[] meantPlaces;
    private final int end;
    /** Which of the block's reports are meant, a bit each. */
    private final long[] words = new long[1 << BLOCK_BITS - WORD_BITS];
    private int block = -1;
    private int document = -1;

    HeldDocuments(HeldTest test, int reports) {
        this.test = test;
        this.meantPlaces = test.meantPlaces();
        this.end = reports;
    }

    @Override
    public int docID() {
        return document;
    }

    @Override
    public int nextDoc() {
        return advance(document + 1);
    }

    @Override
    public int advance(int target) {
        for (int at = target; at < end; at = (at | Long.SIZE - 1) + 1) {
            if (at >>> BLOCK_BITS != block) {
                block = at >>> BLOCK_BITS;
                fill();
            }
            long left = words[at >>> WORD_BITS & words.length - 1] >>> at;
            if (left != 0) {
                document = at + Long.numberOfTrailingZeros(left);
                return document;
            }
        }
        document = NO_MORE_DOCS;
        return document;
    }

    private void fill() {
        for (int word = 0; word < words.length; word++) {
            int first = (block << BLOCK_BITS) + (word << WORD_BITS);
            int count = Math.min(Long.SIZE, end - first);
            words[word] = count > 0 ? test.meant(first, count, meantPlaces) : 0;
        }
    }

    @Override
    public long cost() {
        return end;
    }
}
