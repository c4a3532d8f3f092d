package dateline.export;

import dateline.event.FoundReport;
import java.io.Closeable;
import java.io.IOException;

/** Writes reports one after the other, holding none; {@link #close} ends what is written, and leaves the stream open. */
public interface ReportWriter extends Closeable {
    void write(FoundReport report) throws IOException;
}
