package dateline.web.page;

import dateline.event.Category;
import dateline.store.QueryTooDear;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import dateline.store.StoreUnavailable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Makes the page and its marks, as its first readers will ask for them, counts all reports, and moves the map as readers do, once the
 * server answers: so that no reader need wait for what is then known of the index, nor for the program to be read and compiled.
 */
final class FirstAnswers implements ApplicationListener<ContextRefreshedEvent> {
    /** Of a phone, a tablet or laptop, and a wide desk. */
    private static final List<Integer> FIRST_ZOOMS = List.of(0, 1, 2);
    /** By so many degrees the map is moved, with so many of them in view. */
    private static final int STEP = 20;
    private static final int BREADTH = 240;

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
            for (int west = -180; west <= 180 - BREADTH; west += STEP) {
                move(west);
            }
        } catch (StoreUnavailable | QueryTooDear | IllegalStateException e) {
            // whoever asks is told, unless the server has ended
        }
    }

    private void move(int west) {
        LocalDate today = LocalDate.now();
        String category = west % (2 * STEP) == 0 ? "" : Category.SPORT.name().toLowerCase(Locale.ROOT);
        PageState moved = PageState.parse(Map.of("bbox", west + ",-60," + (west + BREADTH) + ",75", "category", category),
                PageWords.LANGUAGES.get(0), today);
        pages.marks(moved, 1);
        pages.list(moved, today);
        pages.counts(moved);
    }
}
