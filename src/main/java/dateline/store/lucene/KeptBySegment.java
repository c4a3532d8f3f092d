package dateline.store.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.LeafReaderContext;

/**
 * What is worked out of each segment once, for as long as it is a part of the index: a segment never changes, but for what of it is
 * deleted, so that a commit costs what is new in it. For use by any number of threads, one of which works at a time.
 */
final class KeptBySegment<T> {
    /** Works it out of all documents of a segment, deleted ones too. */
    interface Working<T> {
        T of(LeafReaderContext leaf) throws IOException;
    }

    private final Map<Object, T> kept = new WeakHashMap<>();
    private final Working<T> working;

    KeptBySegment(Working<T> working) {
        this.working = working;
    }

    synchronized T of(LeafReaderContext leaf) throws IOException {
        Object segment = leaf.reader().getCoreCacheHelper().getKey();
        T known = kept.get(segment);
        if (known == null) {
            known = working.of(leaf);
            kept.put(segment, known);
        }
        return known;
    }
}
