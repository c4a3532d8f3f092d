package dateline.store.lucene;

import dateline.event.Where;
import dateline.store.PlaceFacts;
import java.io.IOException;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Reports at places of which a test holds; each place is tested once, not each report. */
final class PlacesWhere extends TestedReports {
    private final Predicate<BytesRef> test;

    private PlacesWhere(Predicate<BytesRef> test) {
        super(test);
        this.test = test;
    }

    /** By all that is known of a place. */
    static PlacesWhere all(Predicate<Where> test) {
        return new PlacesWhere(value -> test.test(PlaceFacts.where(value)));
    }

    /** By what can be read of a place more quickly. */
    static PlacesWhere facts(Predicate<PlaceFacts> test) {
        return new PlacesWhere(value -> test.test(PlaceFacts.of(value)));
    }

    @Override
    TwoPhaseIterator at(LeafReaderContext leaf) throws IOException {
        SortedDocValues places = DocValues.getSorted(leaf.reader(), ReportDocument.WHERE);
        FixedBitSet tested = new FixedBitSet(Math.max(1, places.getValueCount()));
        TermsEnum each = places.termsEnum();
        for (BytesRef place = each.next(); place != null; place = each.next()) {
            if (test.test(place)) {
                tested.set((int) each.ord());
            }
        }
        return new TwoPhaseIterator(places) {
            @Override
            public boolean matches() throws IOException {
                return tested.get(places.ordValue());
            }

            @Override
            public float matchCost() {
                return 10;
            }
        };
    }
}
