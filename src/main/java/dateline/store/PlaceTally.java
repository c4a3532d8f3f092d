package dateline.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * How many reports stand at each place, counted in one pass over a column of numbers; no report is read. Where a place
 * was stored with other facts at another time (a gazetteer that was improved), the counts are added and the facts that
 * sort last are shown.
 */
final class PlaceTally {
    private static final class Tally {
        private String where;
        private int count;
    }

    private final TreeMap<String, Tally> byPlaceId = new TreeMap<>();

    static PlaceTally of(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, new CollectorManager<Counter, PlaceTally>() {
            @Override
            public Counter newCollector() {
                return new Counter();
            }

            @Override
            public PlaceTally reduce(Collection<Counter> counters) throws IOException {
                PlaceTally tally = new PlaceTally();
                for (Counter counter : counters) {
                    counter.addTo(tally);
                }
                return tally;
            }
        });
    }

    Page<PlaceCount> page(int offset, int limit) {
        List<PlaceCount> places = byPlaceId.values().stream().skip(offset).limit(limit)
                .map(tally -> new PlaceCount(ReportDocument.where(tally.where), tally.count)).toList();
        return new Page<>(byPlaceId.size(), places);
    }

    private void add(String where, int count) {
        Tally tally = byPlaceId.computeIfAbsent(where.substring(0, where.indexOf('\n')), id -> new Tally());
        tally.count += count;
        if (tally.where == null || tally.where.compareTo(where) < 0) {
            tally.where = where;
        }
    }

    private static final class Counter extends SimpleCollector {
        private record Segment(SortedDocValues where, int[] counts) {}

        private final List<Segment> segments = new ArrayList<>();
        private Segment current;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            SortedDocValues where = DocValues.getSorted(context.reader(), ReportDocument.WHERE);
            current = new Segment(where, new int[where.getValueCount()]);
            segments.add(current);
        }

        @Override
        public void collect(int document) throws IOException {
            if (current.where.advanceExact(document)) {
                current.counts[current.where.ordValue()]++;
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        void addTo(PlaceTally tally) throws IOException {
            for (Segment segment : segments) {
                for (int i = 0; i < segment.counts.length; i++) {
                    if (segment.counts[i] > 0) {
                        tally.add(segment.where.lookupOrd(i).utf8ToString(), segment.counts[i]);
                    }
                }
            }
        }
    }
}
