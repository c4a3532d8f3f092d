package dateline.store.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The one document that tells readers what to see, and writers who writes. Reports are born in a batch and, where their
 * article came again, died in a later one. What readers see changes only by a change of this document, which is one operation:
 * a whole batch, of whole articles, or none.
 *
 * @param batch the last one that readers see; 0 where nothing was ever committed
 * @param articles how many articles were read
 * @param commit hexadecimal digits, others for each commit
 * @param writing the batch that is being written, or was last
 * @param torn batches that were never ended: what was born or died in them was not
 * @param owner of the right to write, or null
 * @param until when the right ends unless it is renewed, in milliseconds since 1970
 * @param version of this document, as OpenSearch tells it
 */
record Committed(long batch, long articles, String commit, long writing, List<Long> torn, String owner, long until,
        Version version) {
    static final String ID = "committed";
    static final Committed NOTHING = new Committed(0, 0, "0", 0, List.of(), null, 0, null);

    record Version(long sequence, long term) {}

    /** @param found the answer to a question for the document */
    static Committed of(JsonNode found) {
        JsonNode told = found.path("_source");
        List<Long> torn = new ArrayList<>();
        told.path("torn").forEach(batch -> torn.add(batch.asLong()));
        return new Committed(told.path("batch").asLong(), told.path("articles").asLong(), told.path("commit").asString(),
                told.path("writing").asLong(), List.copyOf(torn),
                told.path("owner").asString(null), told.path("until").asLong(),
                new Version(found.path("_seq_no").asLong(), found.path("_primary_term").asLong()));
    }

    Map<String, Object> json() {
        return Map.of("batch", batch, "articles", articles, "commit", commit, "writing", writing, "torn", torn, "owner",
                owner == null ? "" : owner,
                "until", until);
    }

    boolean isOwned(long now) {
        return owner != null && !owner.isEmpty() && until > now;
    }

    /** Another writer begins; what the last one left half done, if it did not end well, never was. */
    Committed taken(String by, long till) {
        boolean ended = owner == null || owner.isEmpty();
        return new Committed(batch, articles, commit, Math.max(batch, writing) + 1, ended ? torn : tornToo(), by, till,
                version);
    }

    Committed renewed(long till) {
        return new Committed(batch, articles, commit, writing, torn, owner, till, version);
    }

    /** The batch that is being written is seen from now on. @param more articles that were not read before */
    Committed ended(String newCommit, long more, long till) {
        return new Committed(writing, articles + more, newCommit, writing + 1, torn, owner, till, version);
    }

    /** @param left whether something of the last batch was written */
    Committed freed(boolean left) {
        return new Committed(batch, articles, commit, writing, left ? tornToo() : torn, null, 0, version);
    }

    Committed at(Version newVersion) {
        return new Committed(batch, articles, commit, writing, torn, owner, until, newVersion);
    }

    private List<Long> tornToo() {
        List<Long> more = new ArrayList<>(torn);
        more.add(writing);
        return List.copyOf(more);
    }

    boolean holds(long ofBatch) {
        return ofBatch <= batch && !torn.contains(ofBatch);
    }

    /** What was born in a batch that readers see, and did not die in one. */
    Map<String, Object> seen() {
        Map<String, Object> born = Dsl.range(ReportSource.BORN, null, batch);
        Map<String, Object> dead = dead();
        return torn.isEmpty() ? Dsl.but(born, dead)
                : Map.of("bool", Map.of("filter", List.of(born), "must_not", List.of(Dsl.terms(ReportSource.BORN, torn),
                dead)));
    }

    /** What died in a batch that readers see. */
    Map<String, Object> dead() {
        Map<String, Object> died = Dsl.range(ReportSource.DIED, null, batch);
        return torn.isEmpty() ? died : Dsl.but(died, Dsl.terms(ReportSource.DIED, torn));
    }
}
