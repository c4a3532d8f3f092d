package dateline.web;

import dateline.store.QueryTooDear;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import dateline.store.StoreUnavailable;

/** Counts all reports beside the rest of the start, so that the first reader need not wait for what is then known of the index. */
final class FirstCounts {
    private FirstCounts() {}

    static void of(ReportStore store) {
        try {
            store.marks(ReportFilter.ALL, null, 2);
            store.facets(ReportFilter.ALL, false);
        } catch (StoreUnavailable | QueryTooDear | IllegalStateException e) {
            // whoever asks is told, unless the server has ended
        }
    }
}
