package dateline.store.lucene;

import dateline.store.QueryTooDear;
import java.time.Duration;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;

/** A searcher for one question, which may have a time to be answered in. */
final class Searching extends IndexSearcher {
    private final Duration time;
    private final long start = System.nanoTime();

    /** @param time null where it may take any */
    Searching(IndexReader reader, Duration time) {
        super(reader);
        this.time = time;
        if (time != null) {
            setTimeout(new QueryTimeoutImpl(time.toMillis()));
        }
    }

    /** For loops that Lucene does not know of. */
    void checkTime() {
        if (time != null && System.nanoTime() - start > time.toNanos()) {
            throw new QueryTooDear(time);
        }
    }
}
