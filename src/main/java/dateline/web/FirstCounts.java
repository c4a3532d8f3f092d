package dateline.web;

import dateline.store.QueryTooDear;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import dateline.store.StoreUnavailable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Counts all reports once the server answers, so that its first reader need not wait for what is then known of the index. */
@Component
final class FirstCounts implements ApplicationListener<ApplicationReadyEvent> {
    private final ReportStore store;

    FirstCounts(ReportStore store) {
        this.store = store;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Thread counting = new Thread(this::count, "first counts");
        counting.setDaemon(true);
        counting.setPriority(Thread.MIN_PRIORITY);
        counting.start();
    }

    private void count() {
        try {
            store.facets(ReportFilter.ALL, false);
            store.marks(ReportFilter.ALL, null, 2);
        } catch (StoreUnavailable | QueryTooDear | IllegalStateException e) {
            // whoever asks is told, unless the server has ended
        }
    }
}
