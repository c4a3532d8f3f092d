package dateline.store.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/** Where in an index each place of a {@link MetPlaces} is told: a segment, and a value of its column. */
final class PlaceSources {
    private final List<LeafReaderContext> leaves;
    private final int[] segments;
    private final int[] values;

    private PlaceSources(List<LeafReaderContext> leaves, int places) {
        this.leaves = leaves;
        segments = new int[places];
        values = new int[places];
        Arrays.fill(segments, -1);
    }

    /**
     * @param places by segment and value
     * @param mixed whether a place may be told in several ways, of which the one that sorts last counts
     */
    static PlaceSources of(List<LeafReaderContext> leaves, List<MetPlaces.Segment> places, int count, boolean mixed)
            throws IOException {
        PlaceSources sources = new PlaceSources(leaves, count);
        for (int segment = 0; segment < places.size(); segment++) {
            int[] ofSegment = places.get(segment).places();
            for (int value = 0; value < ofSegment.length; value++) {
                int place = ofSegment[value];
                if (!sources.has(place) || mixed && sources.value(place).compareTo(value(leaves.get(segment), value)) < 0) {
                    sources.segments[place] = segment;
                    sources.values[place] = value;
                }
            }
        }
        return sources;
    }

    boolean has(int place) {
        return segments[place] >= 0;
    }

    BytesRef value(int place) throws IOException {
        return value(leaves.get(segments[place]), values[place]);
    }

    private static BytesRef value(LeafReaderContext leaf, int value) throws IOException {
        SortedDocValues column = DocValues.getSorted(leaf.reader(), ReportDocument.WHERE);
        return column.lookupOrd(value);
    }
}
