package dateline.follow;

import java.time.Instant;

/**
 * How a source does, and what is sent to ask only for what is new.
 *
 * @param state {@code new}, {@code ok}, {@code failing} or {@code gone}
 * @param asked when it was last asked; null where never
 * @param answered when it last answered well; null where never
 * @param next when it will be asked again; null for one that is gone
 * @param failures in a row
 * @param problem what was wrong the last time, for people; null where nothing was
 * @param articles in its last answer
 * @param skipped items of its last answer that gave no article
 * @param etag as the server gave it, as is lastModified; null where it did not
 * @param content hash of the last answer that was read
 */
public record SourceHealth(String state, Instant asked, Instant answered, Instant next, int failures, String problem,
        int articles, int skipped, String etag, String lastModified, String content) {
    static final SourceHealth NEW = new SourceHealth("new", null, null, Instant.EPOCH, 0, null, 0, 0, null, null, null);

    boolean isDue(Instant now) {
        return next != null && !next.isAfter(now);
    }

    SourceHealth answered(Instant now, Instant again) {
        return new SourceHealth("ok", now, now, again, 0, null, articles, skipped, etag, lastModified, content);
    }

    SourceHealth with(String newEtag, String newLastModified, String newContent) {
        return new SourceHealth(state, asked, answered, next, failures, problem, articles, skipped, newEtag, newLastModified,
                newContent);
    }

    SourceHealth read(int newArticles, int newSkipped, String newProblem) {
        return new SourceHealth(state, asked, answered, next, failures, newProblem, newArticles, newSkipped, etag, lastModified,
                content);
    }

    SourceHealth failed(Instant now, Instant again, String why) {
        return new SourceHealth(again == null ? "gone" : "failing", now, answered, again, failures + 1, why, articles, skipped,
                etag, lastModified, content);
    }

    /** What was fetched was not kept after all: it is asked for anew, whole. */
    SourceHealth forgotten() {
        return with(null, null, null);
    }
}
