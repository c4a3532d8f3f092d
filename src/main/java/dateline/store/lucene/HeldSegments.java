package dateline.store.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/** The columns in memory of the segments of an index, made when first asked for; none where they would take too much of it. */
final class HeldSegments {
    private static final HeldColumns NONE = new HeldColumns(new int[0], new int[0], Map.of());

    private final KeptBySegment<HeldColumns> kept;
    private final long mostBytes;
    private final boolean areHeld;

    private HeldSegments(KeptBySegment<HeldColumns> kept, long mostBytes, boolean areHeld) {
        this.kept = kept;
        this.mostBytes = mostBytes;
        this.areHeld = areHeld;
    }

    static HeldSegments of(MetPlaces met, long mostBytes) {
        return new HeldSegments(new KeptBySegment<>(leaf -> HeldColumns.of(leaf, met.points(leaf))), mostBytes, false);
    }

    /** Those of an index, with what is known of segments. */
    HeldSegments of(IndexReader reader) {
        return new HeldSegments(kept, mostBytes, (long) reader.maxDoc() * HeldColumns.BYTES <= mostBytes);
    }

    boolean areHeld() {
        return areHeld;
    }

    HeldColumns of(LeafReaderContext leaf) throws IOException {
        return areHeld ? kept.of(leaf) : NONE;
    }
}
