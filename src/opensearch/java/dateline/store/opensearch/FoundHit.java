package dateline.store.opensearch;

import java.util.List;

/**
 * One hit.
 *
 * @param facts the key of its place's facts
 * @param feature as it was put in
 * @param sort what it is ordered by: a value, and the id
 */
record FoundHit(String id, String facts, byte[] feature, List<Object> sort) {
    /** What is read of a hit so far. */
    static final class Parts {
        String id;
        String facts;
        byte[] feature;
        List<Object> sort;

        FoundHit hit() {
            return new FoundHit(id, facts, feature, sort);
        }
    }
}
