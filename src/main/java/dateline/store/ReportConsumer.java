package dateline.store;

import dateline.event.FoundReport;
import java.io.IOException;

/** Takes reports one after the other. */
public interface ReportConsumer {
    /** @param report good only until this returns */
    void accept(FoundReport report) throws IOException;
}
