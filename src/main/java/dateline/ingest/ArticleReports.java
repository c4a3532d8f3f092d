package dateline.ingest;

import dateline.event.ReportedEvent;
import java.util.List;

/**
 * What one article reports.
 *
 * @param isRead false where it is in none of the languages that are read
 * @param mentions place names found in it
 * @param placed those of them whose place is told; the others stay open and give no report
 */
record ArticleReports(boolean isRead, int mentions, int placed, List<ReportedEvent> reports) {}
