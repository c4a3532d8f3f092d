package dateline.store.lucene;

import dateline.event.Where;
import dateline.store.PlaceFacts;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The places of all segments that were read so far, by numbers in the order they were met, which stay: a commit costs what is new in
 * it. For use by any number of threads, one at a time.
 */
final class MetPlaces {
    /**
     * @param places by value of the segment's column
     * @param points as {@link HeldColumns} has them, by value
     * @param counts of its reports, deleted ones too, by value
     */
    record Segment(int[] places, int[] points, int[] counts) {}

    private final Map<String, Integer> byId = new HashMap<>();
    private final List<PlaceFacts> facts = new ArrayList<>();
    private final List<Integer> hashes = new ArrayList<>();
    private final KeptBySegment<Segment> segments = new KeptBySegment<>(this::meet);
    /** Read when asked for, and forgotten when memory is short. */
    private Map<Integer, SoftReference<Where>> read = new ConcurrentHashMap<>();
    /** By id; less than all where some were met since. */
    private Integer[] ordered = {};
    /** Whether some place was stored with other facts at another time (a gazetteer that was improved). */
    private boolean mixed;

    private Segment meet(LeafReaderContext leaf) throws IOException {
        SortedDocValues column = DocValues.getSorted(leaf.reader(), ReportDocument.WHERE);
        int[] places = new int[column.getValueCount()];
        int[] points = new int[places.length];
        TermsEnum each = column.termsEnum();
        for (BytesRef value = each.next(); value != null; value = each.next()) {
            int hash = hash(value);
            int place = meet(value, hash);
            places[(int) each.ord()] = place;
            points[(int) each.ord()] = HeldColumns.point(hashes.get(place) == hash ? facts.get(place) : PlaceFacts.of(value));
        }
        int[][] counted = new int[1][];
        Segments.all(leaf, new PlaceCounter(leaf, counts -> counted[0] = counts));
        return new Segment(places, points, counted[0]);
    }

    /** Where the places of a segment stand: see {@link HeldColumns#points}. */
    synchronized int[] points(LeafReaderContext leaf) throws IOException {
        return segments.of(leaf).points();
    }

    private int meet(BytesRef value, int hash) {
        Integer known = byId.putIfAbsent(PlaceFacts.id(value), facts.size());
        if (known == null) {
            facts.add(PlaceFacts.of(value));
            hashes.add(hash);
            return facts.size() - 1;
        }
        mixed |= hashes.get(known) != hash;
        return known;
    }

    /** By an instruction of the processor: there are a hundred megabytes of these texts. */
    private static int hash(BytesRef value) {
        CRC32C hash = new CRC32C();
        hash.update(value.bytes, value.offset, value.length);
        return (int) hash.getValue();
    }

    /** The places of an index: of one with several facts, those that sort last. */
    synchronized LucenePlaceTable table(IndexReader reader) throws IOException {
        List<Segment> each = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            each.add(segments.of(leaf));
        }
        order();
        PlaceSources sources = PlaceSources.of(reader.leaves(), each, facts.size(), mixed);
        read = mixed ? new ConcurrentHashMap<>() : read;
        return new LucenePlaceTable(each, ordered, byNumber(sources), sources, read, mixed);
    }

    private PlaceFacts[] byNumber(PlaceSources sources) throws IOException {
        PlaceFacts[] places = new PlaceFacts[ordered.length];
        for (int number = 0; number < places.length; number++) {
            int met = ordered[number];
            places[number] = mixed && sources.has(met) ? PlaceFacts.of(sources.value(met)) : facts.get(met);
        }
        return places;
    }

    private void order() {
        if (ordered.length < facts.size()) {
            Integer[] all = Arrays.copyOf(ordered, facts.size());
            for (int met = ordered.length; met < all.length; met++) {
                all[met] = met;
            }
            Arrays.sort(all, (a, b) -> facts.get(a).placeId().compareTo(facts.get(b).placeId()));
            ordered = all;
        }
    }
}
