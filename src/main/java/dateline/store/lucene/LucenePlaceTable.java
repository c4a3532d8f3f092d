package dateline.store.lucene;

import dateline.event.Where;
import dateline.store.PlaceFacts;
import dateline.store.PlaceTable;
import dateline.store.PlaceTally;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;

/** The places of one commit's index, numbered in the order of their ids; some may have no report any more. */
final class LucenePlaceTable implements PlaceTable {
    private final List<MetPlaces.Segment> segments;
    /** By number of a {@link MetPlaces}. */
    private final int[] numbers;
    private final Integer[] met;
    private final PlaceFacts[] places;
    private final PlaceSources sources;
    private final Map<Integer, SoftReference<Where>> read;
    private final boolean mixed;

    /**
     * @param met by number: the place's number in {@link MetPlaces}
     * @param places by number
     * @param read by number in {@link MetPlaces}, shared with other tables
     * @param mixed whether reports may tell other facts of a place than this does
     */
    LucenePlaceTable(List<MetPlaces.Segment> segments, Integer[] met, PlaceFacts[] places, PlaceSources sources,
            Map<Integer, SoftReference<Where>> read, boolean mixed) {
        this.segments = segments;
        this.met = met;
        this.places = places;
        this.sources = sources;
        this.read = read;
        this.mixed = mixed;
        numbers = new int[met.length];
        for (int number = 0; number < met.length; number++) {
            numbers[met[number]] = number;
        }
    }

    @Override
    public int size() {
        return places.length;
    }

    @Override
    public PlaceFacts get(int number) {
        return places[number];
    }

    @Override
    public Where where(int number) throws IOException {
        SoftReference<Where> known = read.get(met[number]);
        Where where = known == null ? null : known.get();
        if (where == null) {
            where = PlaceFacts.where(sources.value(met[number]));
            read.put(met[number], new SoftReference<>(where));
        }
        return where;
    }

    boolean isMixed() {
        return mixed;
    }

    /** The number of the place that a value of a segment's column is. */
    int number(int leaf, int value) {
        return numbers[segments.get(leaf).places()[value]];
    }

    /** Counts the reports at each place in one pass over a column of numbers; no report is read. */
    PlaceTally tally(Searching searcher, Query query, HeldSegments held) throws IOException {
        int[] all = new int[size()];
        Segments.each(searcher, query, leaf -> PlaceCounter.of(leaf, held.of(leaf), counts -> add(leaf, counts, 1, all)));
        return PlaceTally.of(this, all);
    }

    /** The same of all reports: what is known of each segment, less what is deleted of it. */
    PlaceTally tallyAll(List<LeafReaderContext> leaves) throws IOException {
        int[] all = new int[size()];
        for (LeafReaderContext leaf : leaves) {
            add(leaf, segments.get(leaf.ord).counts(), 1, all);
            if (leaf.reader().hasDeletions()) {
                Segments.deleted(leaf, new PlaceCounter(leaf, counts -> add(leaf, counts, -1, all)));
            }
        }
        return PlaceTally.of(this, all);
    }

    private void add(LeafReaderContext leaf, int[] counts, int sign, int[] all) {
        int[] places = segments.get(leaf.ord).places();
        for (int value = 0; value < counts.length; value++) {
            all[numbers[places[value]]] += sign * counts[value];
        }
    }
}
