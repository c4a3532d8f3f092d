package dateline.store;

import dateline.store.LuceneOrder.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.search.Query;

/**
 * The reports of a window, as numbers of the index, in order.
 *
 * @param next cursor, or null
 * @param prev cursor, or null
 */
record ReportWindow(long matched, List<Hit> hits, String next, String prev) {
    /** One question, of which a window is a part. */
    record Asked(Searching searcher, Query query, LuceneOrder order, long matched) {
        /** Finds the reports of a window. */
        ReportWindow find(Window window) throws IOException {
            if (window.cursor() == null) {
                return window.offset() >= matched ? new ReportWindow(matched, List.of(), null, null)
                        : page(window, from(null, window.offset(), window.limit() + 1), window.offset() > 0);
            }
            Cursor cursor = Cursor.parse(window.cursor(), order.order().toString());
            Hit point = order.parse(cursor);
            return cursor.before() ? before(point, window)
                    : page(window, from(point, 0, window.limit() + 1), true);
        }

        /** The window before a point; the first window where less than one stands before it. */
        private ReportWindow before(Hit point, Window window) throws IOException {
            List<Hit> hits = order.next(searcher, query, point, true, window.limit() + 1);
            if (hits.size() < window.limit()) {
                return find(Window.first(window.limit()));
            }
            boolean more = hits.size() > window.limit();
            List<Hit> nearest = new ArrayList<>(hits.subList(0, window.limit()));
            Collections.reverse(nearest);
            return new ReportWindow(matched, nearest, cursor(nearest.get(nearest.size() - 1), false),
                    more ? cursor(nearest.get(0), true) : null);
        }

        private ReportWindow page(Window window, List<Hit> found, boolean before) throws IOException {
            boolean more = found.size() > window.limit();
            List<Hit> hits = more ? found.subList(0, window.limit()) : found;
            return new ReportWindow(matched, hits, more ? cursor(hits.get(hits.size() - 1), false) : null,
                    before && !hits.isEmpty() ? cursor(hits.get(0), true) : null);
        }

        private String cursor(Hit hit, boolean before) throws IOException {
            return order.cursor(hit.id() == null ? order.hit(searcher, hit.leaf(), hit.document()) : hit, before);
        }

        private List<Hit> from(Hit point, int offset, int limit) throws IOException {
            if (order.order().equals(ReportOrder.NEWEST)) {
                return newest(point, offset, limit);
            }
            List<Hit> hits = order.next(searcher, query, point, false, offset + limit);
            return hits.subList(Math.min(offset, hits.size()), hits.size());
        }

        private List<Hit> newest(Hit point, int offset, int limit) throws IOException {
            NewestFirst walk = NewestFirst.of(searcher, query,
                    point == null ? null : new NewestFirst.Point((Long) point.value(), point.id()));
            for (int i = 0; i < offset && walk.next();) {
                i++;
            }
            List<Hit> hits = new ArrayList<>(Math.min(limit, 1000));
            while (hits.size() < limit && walk.next()) {
                hits.add(new Hit(walk.leaf(), walk.document(), null, null));
            }
            return hits;
        }
    }
}
