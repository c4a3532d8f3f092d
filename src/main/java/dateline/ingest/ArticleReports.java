package dateline.ingest;

import dateline.event.ReportedEvent;
import dateline.store.TextSignature;
import java.util.List;

/**
 * What one article reports.
 *
 * @param isRead false where it is in none of the languages that are read
 * @param mentions place names found in it
 * @param placed those of them whose place is told; the others stay open and give no report
 * @param asRead before any correction
 * @param reports as they are to be shown
 * @param signature null for a text too short to tell of two that they are the same
 */
record ArticleReports(boolean isRead, int mentions, int placed, List<ReportedEvent> asRead, List<ReportedEvent> reports,
        TextSignature signature) {}
