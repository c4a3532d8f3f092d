package dateline.web.page;

import dateline.store.QueryTooDear;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import dateline.store.StoreUnavailable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Makes the page and its marks, as its first readers will ask for them, and counts all reports, once the server answers: so
 * that no reader need wait for what is then known of the index, nor for the program to be read.
 */
final class FirstAnswers implements ApplicationListener<ContextRefreshedEvent> {
    /** Of a phone, a tablet or laptop, and a wide desk. */
    private static final List<Integer> FIRST_ZOOMS = List.of(0, 1, 2);

    private final PageController pages;
    private final ReportStore store;

    FirstAnswers(PageController pages, ReportStore store) {
        this.pages = pages;
        this.store = store;
    }

    @Override
    public void onApplicationEvent(ContextRefreshedEvent ready) {
        Thread answering = new Thread(this::answer, "first answers");
        answering.setDaemon(true);
        answering.setPriority(Thread.MIN_PRIORITY);
        answering.start();
    }

    void answer() {
        try {
            for (String lang : PageWords.LANGUAGES) {
                PageState state = PageState.parse(Map.of(), lang, LocalDate.now());
                pages.page(state, Optional.empty(), "");
                FIRST_ZOOMS.forEach(zoom -> pages.marks(state, zoom));
            }
            store.facets(ReportFilter.ALL, false);
            store.marks(ReportFilter.ALL, null, 2);
        } catch (StoreUnavailable | QueryTooDear | IllegalStateException e) {
            // whoever asks is told, unless the server has ended
        }
    }
}
