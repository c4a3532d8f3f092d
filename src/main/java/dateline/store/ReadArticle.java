package dateline.store;

import dateline.event.ReportedEvent;
import java.time.LocalDate;
import java.util.List;

/**
 * An article that was read, as a home keeps it: what it reports, and nothing of its text but what tells texts apart.
 *
 * @param contentHash anything that changes when the reports may change
 * @param published null where it is of no story but its own, as signature
 * @param asRead its reports before any correction
 * @param reports as they are shown
 */
public record ReadArticle(String id, String contentHash, LocalDate published, TextSignature signature,
        List<ReportedEvent> asRead, List<ReportedEvent> reports) {
    public ReadArticle {
        asRead = List.copyOf(asRead);
        reports = List.copyOf(reports);
    }

    public ReadArticle ofStory(String storyId) {
        return new ReadArticle(id, contentHash, published, signature, asRead.stream().map(r -> r.ofStory(storyId)).toList(),
                reports.stream().map(r -> r.ofStory(storyId)).toList());
    }

    /** The same with other reports to show. */
    public ReadArticle showing(List<ReportedEvent> others) {
        return new ReadArticle(id, contentHash, published, signature, asRead, others);
    }

    public boolean isCorrected() {
        return !asRead.equals(reports) || asRead.stream().anyMatch(report -> report.corrected() != null);
    }
}
