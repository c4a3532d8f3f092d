package dateline.store.lucene;

import dateline.store.Cursor;
import dateline.store.ReportOrder;
import dateline.store.Window;
import dateline.store.lucene.LuceneOrder.Hit;
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
    /** Counts all that match. */
    interface Count {
        long all() throws IOException;
    }

    /** One question, of which a window is a part. */
    record Asked(Searching searcher, Query query, LuceneOrder order, Count count) {
        /** Finds the reports of a window. */
        ReportWindow find(Window window) throws IOException {
            if (window.cursor() == null) {
                return window.offset() == 0 ? first(window.limit()) : from(window.offset(), window.limit());
            }
            Cursor cursor = Cursor.parse(window.cursor(), order.order().toString());
            Hit point = order.parse(cursor);
            return cursor.before() ? before(point, window.limit())
                    : page(count.all(), window.limit(), next(point, 0, window.limit() + 1), true);
        }

        /** What fits into one window need not be counted another time. */
        private ReportWindow first(int limit) throws IOException {
            List<Hit> found = next(null, 0, limit + 1);
            return page(found.size() <= limit ? found.size() : count.all(), limit, found, false);
        }

        private ReportWindow from(int offset, int limit) throws IOException {
            long matched = count.all();
            return offset >= matched ? new ReportWindow(matched, List.of(), null, null)
                    : page(matched, limit, next(null, offset, limit + 1), true);
        }

        /** The window before a point; the first window where less than one stands before it. */
        private ReportWindow before(Hit point, int limit) throws IOException {
            List<Hit> hits = isNewest() ? NewestBefore.of(searcher, query, newest(point), limit + 1, order)
                    : order.next(searcher, query, point, true, limit + 1);
            if (hits.size() < limit) {
                return first(limit);
            }
            boolean more = hits.size() > limit;
            List<Hit> nearest = new ArrayList<>(hits.subList(0, limit));
            Collections.reverse(nearest);
            return new ReportWindow(count.all(), nearest, cursor(nearest.get(nearest.size() - 1), false),
                    more ? cursor(nearest.get(0), true) : null);
        }

        private ReportWindow page(long matched, int limit, List<Hit> found, boolean before) throws IOException {
            boolean more = found.size() > limit;
            List<Hit> hits = more ? found.subList(0, limit) : found;
            return new ReportWindow(matched, hits, more ? cursor(hits.get(hits.size() - 1), false) : null,
                    before && !hits.isEmpty() ? cursor(hits.get(0), true) : null);
        }

        private boolean isNewest() {
            return order.order().equals(ReportOrder.NEWEST);
        }

        private static NewestFirst.Point newest(Hit point) {
            return point == null ? null : new NewestFirst.Point((Long) point.value(), point.id());
        }

        private String cursor(Hit hit, boolean before) throws IOException {
            return order.cursor(hit.id() == null ? order.hit(searcher, hit.leaf(), hit.document()) : hit, before);
        }

        private List<Hit> next(Hit point, int offset, int limit) throws IOException {
            if (isNewest()) {
                return newest(point, offset, limit);
            }
            List<Hit> hits = order.next(searcher, query, point, false, offset + limit);
            return hits.subList(Math.min(offset, hits.size()), hits.size());
        }

        private List<Hit> newest(Hit point, int offset, int limit) throws IOException {
            NewestFirst walk = NewestFirst.of(searcher, query, newest(point));
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
