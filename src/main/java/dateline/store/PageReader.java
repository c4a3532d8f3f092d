package dateline.store;

import dateline.event.FoundReport;
import java.io.IOException;

/** Takes a part of an answer report by report, so that a large one is written while it is read. */
public interface PageReader {
    /**
     * Told first, once.
     *
     * @param returned how many reports follow
     * @param next as in {@link Page}
     * @param prev as in {@link Page}
     */
    void begin(long matched, int returned, String next, String prev) throws IOException;

    /** @param report good only until this returns */
    void report(FoundReport report) throws IOException;
}
