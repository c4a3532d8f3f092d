package dateline.event;

import java.io.IOException;
import java.io.OutputStream;

/** A report as a store found it. Its feature is ready to be copied; the report itself is read only when asked for. */
public interface FoundReport {
    String id();

    /** Writes the report as a GeoJSON Feature in its flat form, UTF-8, as {@link ReportJson} defines it; a whole object. */
    void writeFeature(OutputStream out) throws IOException;

    ReportedEvent report();
}
