package dateline.store;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;

/** The facets of all reports: what is known of each segment, less what is deleted of it. */
final class EveryFacet {
    private final KeptBySegment<Map<Facet, Map<String, Integer>>> segments = new KeptBySegment<>(FacetPass::ofSegment);

    Map<Facet, Map<String, Integer>> count(Searching searcher, Set<Facet> facets) throws IOException {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        facets.forEach(facet -> counts.put(facet, new HashMap<>())); // ordered at the end: each segment has most of the days
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            add(segments.of(leaf), 1, counts);
            if (leaf.reader().hasDeletions()) {
                add(FacetPass.ofDeleted(leaf, facets), -1, counts);
            }
        }
        counts.values().forEach(values -> values.values().removeIf(count -> count == 0));
        counts.replaceAll((facet, values) -> new TreeMap<>(values));
        return counts;
    }

    private static void add(Map<Facet, Map<String, Integer>> more, int sign, Map<Facet, Map<String, Integer>> counts) {
        counts.forEach((facet, values) ->
                more.get(facet).forEach((value, count) -> values.merge(value, sign * count, Integer::sum)));
    }
}
