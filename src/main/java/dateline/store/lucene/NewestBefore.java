package dateline.store.lucene;

import dateline.store.lucene.LuceneOrder.Hit;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * The reports that stand before a point in the order of {@link NewestFirst}. A segment is read forwards only, so a stretch before
 * the point is looked through, then one four times as long, until there are enough.
 */
final class NewestBefore {
    private static final int FIRST_STRETCH = 1024;

    private final Searching searcher;
    private final int limit;

    private NewestBefore(Searching searcher, int limit) {
        this.searcher = searcher;
        this.limit = limit;
    }

    /** At most so many reports, the nearest to the point first. */
    static List<Hit> of(Searching searcher, Query query, NewestFirst.Point point, int limit, LuceneOrder order) throws IOException {
        NewestBefore before = new NewestBefore(searcher, limit);
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<Hit> hits = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int end = NewestFirst.firstNotBefore(leaf.reader(), point);
            for (int document : before.last(weight, leaf, end)) {
                hits.add(order.hit(searcher, leaf.ord, document));
            }
        }
        hits.sort(Collections.reverseOrder(NewestBefore::compare));
        return hits.subList(0, Math.min(limit, hits.size()));
    }

    private static int compare(Hit a, Hit b) {
        int byStart = Long.compare((Long) b.value(), (Long) a.value());
        return byStart != 0 ? byStart : a.id().compareTo(b.id());
    }

    /** The last documents of a segment that match and stand before an end. */
    private Deque<Integer> last(Weight weight, LeafReaderContext leaf, int end) throws IOException {
        Deque<Integer> last = new ArrayDeque<>();
        long stretch = Math.max(FIRST_STRETCH, limit);
        int start = end;
        while (start > 0 && last.size() < limit) {
            searcher.checkTime();
            start = (int) Math.max(0, end - stretch);
            last = within(weight.scorer(leaf), leaf.reader().getLiveDocs(), start, end);
            stretch *= 4;
        }
        return last;
    }

    private Deque<Integer> within(Scorer scorer, Bits live, int start, int end) throws IOException {
        Deque<Integer> last = new ArrayDeque<>();
        DocIdSetIterator matching = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
        for (int document = matching.advance(start); document < end; document = matching.nextDoc()) {
            if (live == null || live.get(document)) {
                last.add(document);
                if (last.size() > limit) {
                    last.remove();
                }
            }
        }
        return last;
    }
}
