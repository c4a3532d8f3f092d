package dateline.store.opensearch;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reports that match in an order, some at a time, each time from after the last one on. For one thread. */
final class Walk implements Closeable {
    /** How many are held in memory at a time. */
    static final int MOST = 1000;
    /** Without their features they are small. */
    private static final int MOST_SKIPPED = 10_000;
    private static final String KEPT = "10m";

    private final Search search;
    private final Map<String, Object> query;
    private final List<Object> sort;
    /** What is asked of each report; all of it where there are none. */
    private List<String> columns = List.of();
    private List<Object> after;
    private boolean features = true;
    private String pit;

    /** @param after null to begin with the first */
    Walk(Search search, Map<String, Object> query, List<Object> sort, List<Object> after) {
        this.search = search;
        this.query = search.seen(query);
        this.sort = sort;
        this.after = after;
    }

    /** The same on a point in time: what is walked stays, however long it takes. */
    static Walk inTime(Search search, Map<String, Object> query, List<Object> sort) throws IOException {
        Walk walk = new Walk(search, query, sort, null);
        walk.pit = search.cluster().ask("POST", "/" + search.address().reports() + "/_search/point_in_time?keep_alive=" + KEPT,
                search.deadline().left()).path("pit_id").asString();
        return walk;
    }

    /** The same of a few fields of each report, which cost less to read. */
    static Walk ofColumns(Search search, Map<String, Object> query, List<Object> sort, List<String> columns) {
        Walk walk = new Walk(search, query, sort, null);
        walk.columns = columns;
        return walk;
    }

    /** The same told only by what the reports are sorted by. */
    static Walk ofPoints(Search search, Map<String, Object> query, List<Object> sort, List<Object> after) {
        Walk walk = new Walk(search, query, sort, after);
        walk.features = false;
        return walk;
    }

    /** The next ones, at most so many and at most a thousand; none where there are no more. */
    List<FoundHit> next(int limit) throws IOException {
        return next(Math.min(limit, features ? MOST : MOST_SKIPPED), features);
    }

    /** The next ones, told only by what they are sorted by. */
    List<FoundHit> next() throws IOException {
        return next(MOST_SKIPPED, false);
    }

    Search search() {
        return search;
    }

    void skip(int number) throws IOException {
        for (int left = number; left > 0;) {
            int asked = Math.min(left, MOST_SKIPPED);
            int found = next(asked, false).size();
            left = found < asked ? 0 : left - found;
        }
    }

    /** All of the next ones up to a limit, held in memory. */
    List<FoundHit> all(int limit) throws IOException {
        List<FoundHit> hits = new ArrayList<>();
        List<FoundHit> more = next(limit);
        while (!more.isEmpty()) {
            hits.addAll(more);
            more = hits.size() == limit ? List.of() : next(limit - hits.size());
        }
        return hits;
    }

    private List<FoundHit> next(int size, boolean features) throws IOException {
        Map<String, Object> body = new HashMap<>(Map.of("size", size, "query", query, "sort", sort, "track_total_hits", false,
                "_source", features && columns.isEmpty()));
        if (features && !columns.isEmpty()) {
            body.put("docvalue_fields", columns);
        }
        if (after != null) {
            body.put("search_after", after);
        }
        if (pit != null) {
            body.put("pit", Map.of("id", pit, "keep_alive", KEPT));
        }
        FoundHits found = FoundHits.of(search.hits(body));
        if (found.timedOut()) {
            throw search.deadline().tooDear();
        }
        pit = pit == null ? null : found.pit();
        if (!found.hits().isEmpty()) {
            after = found.hits().get(found.hits().size() - 1).sort();
        }
        return found.hits();
    }

    @Override
    public void close() throws IOException {
        if (pit != null) {
            search.cluster().ask("DELETE", "/_search/point_in_time", Map.of("pit_id", List.of(pit)), Deadline.in(null).left());
        }
    }
}
