package dateline.store.opensearch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One hit.
 *
 * @param facts the key of its place's facts
 * @param feature as it was put in; null where columns were asked for
 * @param columns values by field, where those were asked for
 * @param sort what it is ordered by: a value, and the id
 */
record FoundHit(String id, String facts, byte[] feature, Map<String, String> columns, List<Object> sort) {
    /** What is read of a hit so far. */
    static final class Parts {
        String id;
        String facts;
        byte[] feature;
        List<Object> sort;
        final Map<String, String> columns = new HashMap<>();

        FoundHit hit() {
            return new FoundHit(id, facts, feature, columns, sort);
        }
    }
}
