package dateline.ingest;

import dateline.event.ReportJson;
import dateline.event.ReportedEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An article that was read away from any store, in the parts of the line that {@link ReportLines} takes: the head, the features
 * of the reports with commas between, and the end.
 *
 * @param reports as they were read, before any correction
 */
public record ArticleLine(String head, List<ReportedEvent> reports) {
    public static final String END = "]}";

    /** A report's feature, as it stands in the line, in UTF-8. */
    public static byte[] feature(ReportedEvent report) {
        return ReportJson.flat(report);
    }

    /** The whole line, without its end. */
    public String json() {
        return reports.stream().map(report -> new String(feature(report), StandardCharsets.UTF_8))
                .collect(Collectors.joining(",", head, END));
    }
}
