package dateline.store.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The small documents beside the reports, each asked for by its id: what was committed, articles' hashes, places' facts. */
record Ledger(Address address, Cluster cluster) {
    /** As long as {@link Bulk} waits: what is asked here may stand behind two of its requests. */
    private static final Duration TIME = Duration.ofSeconds(120);
    private static final int MOST_AT_ONCE = 2000;

    /** @return empty where the store was never written to */
    Optional<Committed> committed(Duration time) throws IOException {
        return document(Committed.ID, time).map(Committed::of);
    }

    /**
     * Puts another in the place of what was committed.
     *
     * @return false where somebody else has done so since that was read
     */
    Optional<Committed> replace(Committed next) throws IOException {
        String condition = next.version() == null ? "?op_type=create" : "?if_seq_no=" + next.version().sequence()
                + "&if_primary_term=" + next.version().term();
        try {
            JsonNode done = cluster.ask("PUT", path(Committed.ID) + condition, next.json(), TIME);
            return Optional.of(next.at(new Committed.Version(done.path("_seq_no").asLong(), done.path("_primary_term")
                    .asLong())));
        } catch (Cluster.Refused e) {
            if (e.status == 409) {
                return Optional.empty();
            }
            throw e;
        }
    }

    Optional<ArticleEntry> article(String articleId) throws IOException {
        return document(ArticleEntry.key(articleId), TIME).map(found -> ArticleEntry.of(found.path("_source")));
    }

    private Optional<JsonNode> document(String id, Duration time) throws IOException {
        try {
            return Optional.of(cluster.ask("GET", path(id), time));
        } catch (Cluster.Refused e) {
            if (e.status == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Facts of places by their keys, as {@link dateline.store.PlaceFacts#text} tells them. */
    Map<String, String> places(Collection<String> keys, Duration time) throws IOException {
        Map<String, String> facts = new HashMap<>();
        List<String> ids = keys.stream().map(Ledger::placeId).toList();
        for (int i = 0; i < ids.size(); i += MOST_AT_ONCE) {
            JsonNode found = cluster.ask("POST", "/" + address.ledger() + "/_mget",
                    Map.of("ids", new ArrayList<>(ids.subList(i, Math.min(ids.size(), i + MOST_AT_ONCE)))), time);
            for (JsonNode place : found.path("docs")) {
                facts.put(place.path("_id").asString().substring(placeId("").length()), place.path("_source").path("facts")
                        .asString());
            }
        }
        return facts;
    }

    static String placeId(String key) {
        return "place-" + key;
    }

    private String path(String id) {
        return "/" + address.ledger() + "/_doc/" + id;
    }
}
