package dateline.store.opensearch;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The hash of the content that an article was put with, and in which batch; and those of the time before, which stand where
 * that batch was not committed.
 *
 * @param beforeHash null where it was not put before
 */
record ArticleEntry(String hash, long batch, String beforeHash, long beforeBatch) {
    static ArticleEntry of(JsonNode told) {
        return new ArticleEntry(told.path("hash").asString(), told.path("batch").asLong(), told.path("beforeHash")
                .asString(null),
                told.path("beforeBatch").asLong());
    }

    /** The document's id: an article's may be longer than OpenSearch takes. */
    static String key(String articleId) {
        return "article-" + ReportSource.sha256(articleId);
    }

    /** A number of 64 bits that hardly another article has. */
    static long number(String articleId) {
        return Long.parseUnsignedLong(ReportSource.sha256(articleId).substring(0, 16), 16);
    }

    /** The hash as of what was committed; null where there is none. */
    String hash(Committed committed) {
        return committed.holds(batch) ? hash : beforeHash != null && committed.holds(beforeBatch) ? beforeHash : null;
    }

    /** What is put into the place of this one. */
    ArticleEntry next(String newHash, Committed committed) {
        boolean stands = committed.holds(batch);
        return new ArticleEntry(newHash, committed.writing(), stands ? hash : beforeHash, stands ? batch : beforeBatch);
    }

    Map<String, Object> json(String articleId) {
        Map<String, Object> json = new HashMap<>(Map.of("kind", "article", "article", articleId, "hash", hash, "batch", batch));
        if (beforeHash != null) {
            json.put("beforeHash", beforeHash);
            json.put("beforeBatch", beforeBatch);
        }
        return json;
    }
}
