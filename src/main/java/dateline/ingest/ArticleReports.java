package dateline.ingest;

import dateline.event.ReportedEvent;
import java.util.List;

/**
 * What one article reports.
 *
 * @param mentions place names found in it
 * @param placed those of them whose place is told; the others stay open and give no report
 */
record ArticleReports(int mentions, int placed, List<ReportedEvent> reports) {}
