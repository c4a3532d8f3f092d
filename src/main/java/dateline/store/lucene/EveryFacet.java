package dateline.store.lucene;

import dateline.store.Facet;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;

/**
 * The facets of all reports: what is known of each segment, less what is deleted of it. The sum over segments is kept, so that a
 * commit costs those that came and went. For use by any number of threads, one at a time.
 */
final class EveryFacet {
    private final Map<Facet, Map<String, Integer>> sum = new EnumMap<>(Facet.class);
    /** What the sum is of, by segment. */
    private final Map<Object, Map<Facet, Map<String, Integer>>> summed = new LinkedHashMap<>();

    EveryFacet() {
        for (Facet facet : Facet.values()) {
            sum.put(facet, new HashMap<>());
        }
    }

    synchronized Map<Facet, Map<String, Integer>> count(Searching searcher, Set<Facet> facets) throws IOException {
        sumUp(searcher);
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        facets.forEach(facet -> counts.put(facet, new TreeMap<>(sum.get(facet))));
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            if (leaf.reader().hasDeletions()) {
                add(FacetPass.ofDeleted(leaf, facets), -1, counts);
            }
        }
        return counts;
    }

    private void sumUp(Searching searcher) throws IOException {
        Map<Object, LeafReaderContext> now = new LinkedHashMap<>();
        searcher.getIndexReader().leaves().forEach(leaf -> now.put(leaf.reader().getCoreCacheHelper().getKey(), leaf));
        for (Map.Entry<Object, LeafReaderContext> segment : now.entrySet()) {
            if (!summed.containsKey(segment.getKey())) {
                Map<Facet, Map<String, Integer>> counts = FacetPass.ofSegment(segment.getValue());
                add(counts, 1, sum);
                summed.put(segment.getKey(), counts);
            }
        }
        summed.entrySet().removeIf(segment -> {
            boolean gone = !now.containsKey(segment.getKey());
            if (gone) {
                add(segment.getValue(), -1, sum);
            }
            return gone;
        });
    }

    private static void add(Map<Facet, Map<String, Integer>> more, int sign, Map<Facet, Map<String, Integer>> counts) {
        counts.forEach((facet, values) -> more.get(facet).forEach((value, count) ->
                values.merge(value, sign * count, (a, b) -> a + b == 0 ? null : Integer.valueOf(a + b))));
    }
}
