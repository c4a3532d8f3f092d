package dateline.store.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.TwoPhaseIterator;

/** Reports with a quote of which a test holds: each is read, after all other conditions have left out what they can. */
final class QuoteWhere extends TestedReports {
    private final Predicate<String> test;

    QuoteWhere(Predicate<String> test) {
        super(test);
        this.test = test;
    }

    @Override
    TwoPhaseIterator at(LeafReaderContext leaf) throws IOException {
        FoundDocuments documents = new FoundDocuments(List.of(leaf));
        return new TwoPhaseIterator(DocValues.getBinary(leaf.reader(), ReportDocument.FEATURE)) {
            @Override
            public boolean matches() throws IOException {
                return test.test(documents.at(0, approximation().docID()).report().quote());
            }

            @Override
            public float matchCost() {
                return 10_000;
            }
        };
    }
}
