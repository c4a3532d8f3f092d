package dateline.store.opensearch;

import dateline.store.Cursor;
import dateline.store.ReportOrder;
import dateline.store.Window;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Windows of one ordered answer. A window is found next to the report that its cursor names, at the same cost at any depth;
 * only an offset is walked to.
 *
 * @param count of all that match
 * @param whole whether the reports are read, or only what they are sorted by
 */
record ReportPages(Search search, Map<String, Object> query, OpenSearchOrder order, Count count, boolean whole) {
    /** Counts all that match. */
    interface Count {
        long all() throws IOException;
    }

    /**
     * The reports of a window.
     *
     * @param next cursor, or null
     * @param prev cursor, or null
     */
    record Part(long matched, List<FoundHit> hits, String next, String prev) {}

    static ReportPages of(Search search, Map<String, Object> query, ReportOrder order, Count count) {
        return new ReportPages(search, query, new OpenSearchOrder(order), count, true);
    }

    /** Of the same windows only what is held of large ones. */
    ReportPages ofPoints() {
        return new ReportPages(search, query, order, count, false);
    }

    /** The same, asked another way of the same commit. */
    ReportPages at(Search other) {
        return new ReportPages(other, query, order, count, whole);
    }

    /** The reports that such a part of a window tells, in their order. */
    List<FoundHit> reports(List<FoundHit> points) throws IOException {
        List<Object> ids = points.stream().map(point -> point.sort().get(1)).toList();
        List<FoundHit> hits = new Walk(search, Dsl.terms(ReportSource.ID, ids), order.sort(false), null).all(ids.size());
        if (hits.size() < ids.size()) {
            throw new IOException("the reports have been replaced while they were read");
        }
        return hits;
    }

    Part find(Window window) throws IOException {
        if (window.cursor() == null) {
            return window.offset() == 0 ? first(window.limit()) : from(window.offset(), window.limit());
        }
        Cursor cursor = Cursor.parse(window.cursor(), order.order().toString());
        List<Object> point = order.after(cursor);
        return cursor.before() ? before(point, window.limit())
                : part(count.all(), window.limit(), walk(point, false).all(window.limit() + 1), true);
    }

    /** What fits into one window need not be counted another time. */
    private Part first(int limit) throws IOException {
        List<FoundHit> found = walk(null, false).all(limit + 1);
        return part(found.size() <= limit ? found.size() : count.all(), limit, found, false);
    }

    private Part from(int offset, int limit) throws IOException {
        long matched = count.all();
        if (offset >= matched) {
            return new Part(matched, List.of(), null, null);
        }
        Walk walk = walk(null, false);
        walk.skip(offset);
        return part(matched, limit, walk.all(limit + 1), true);
    }

    /** The window before a point; the first window where less than one stands before it. */
    private Part before(List<Object> point, int limit) throws IOException {
        List<FoundHit> hits = walk(point, true).all(limit + 1);
        if (hits.size() < limit) {
            return first(limit);
        }
        List<FoundHit> nearest = new ArrayList<>(hits.subList(0, limit));
        Collections.reverse(nearest);
        return new Part(count.all(), nearest, order.cursor(nearest.get(limit - 1), false),
                hits.size() > limit ? order.cursor(nearest.get(0), true) : null);
    }

    private Part part(long matched, int limit, List<FoundHit> found, boolean before) {
        boolean more = found.size() > limit;
        List<FoundHit> hits = more ? found.subList(0, limit) : found;
        return new Part(matched, hits, more ? order.cursor(hits.get(limit - 1), false) : null,
                before && !hits.isEmpty() ? order.cursor(hits.get(0), true) : null);
    }

    private Walk walk(List<Object> after, boolean backwards) {
        return whole ? new Walk(search, query, order.sort(backwards), after)
                : Walk.ofPoints(search, query, order.sort(backwards), after);
    }
}
