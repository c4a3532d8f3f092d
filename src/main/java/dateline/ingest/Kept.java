package dateline.ingest;

import dateline.store.ReadArticle;
import dateline.store.ReportStoreWriter;
import java.io.IOException;

/** A store that is committed to now and then, whole articles each time, with the counts of what was read beside it. */
final class Kept {
    private final ReportStoreWriter store;
    private final Pace pace;
    private final IngestTally tally;
    private int notKept;
    private long kept = System.nanoTime();

    Kept(ReportStoreWriter store, Pace pace, IngestTally tally) {
        this.store = store;
        this.pace = pace;
        this.tally = tally;
    }

    ReportStoreWriter store() {
        return store;
    }

    void put(ReadArticle article, IngestSummary soFar) throws IOException {
        store.put(article);
        if (++notKept >= pace.articles() || System.nanoTime() - kept >= pace.time().toNanos()) {
            keep(soFar);
        }
    }

    /** Commits what was put. */
    void keep(IngestSummary soFar) throws IOException {
        if (notKept > 0) {
            store.commit();
        }
        tally.write(soFar);
        notKept = 0;
        kept = System.nanoTime();
    }
}
