package dateline.store.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The index of reports, asked for one question: all of it about the same commit, and answered before a deadline. */
record Search(Address address, Cluster cluster, Committed committed, Deadline deadline) {
    /** Buckets of one answer; the cluster refuses those of more than 65,535. */
    private static final int MOST_BUCKETS = 60_000;

    /** What the request is: a part of what matches, a count, or an aggregation. */
    byte[] hits(Map<String, Object> body) throws IOException {
        return ask((body.containsKey("pit") ? "" : "/" + address.reports()) + "/_search?allow_partial_search_results=false",
                body);
    }

    private byte[] ask(String path, Map<String, Object> body) throws IOException {
        Map<String, Object> timed = new HashMap<>(body);
        timed.put("timeout", deadline.left().toMillis() + "ms");
        try {
            return cluster.bytes("POST", path, Cluster.JSON.writeValueAsBytes(timed), deadline.left().plusSeconds(2));
        } catch (Cluster.TooLate e) {
            throw deadline.tooDear();
        }
    }

    /** The same question, however long a reader takes over it. */
    Search withoutEnd() {
        return new Search(address, cluster, committed, Deadline.in(null));
    }

    /** What matches of the reports that readers see. */
    Map<String, Object> seen(Map<String, Object> query) {
        return query == Dsl.ALL ? committed.seen() : Dsl.all(List.of(query, committed.seen()));
    }

    long count(Map<String, Object> query) throws IOException {
        return tree(Map.of("size", 0, "track_total_hits", true, "query", seen(query))).path("hits").path("total")
                .path("value").asLong();
    }

    JsonNode tree(Map<String, Object> body) throws IOException {
        JsonNode answer = Cluster.JSON.readTree(hits(body));
        if (answer.path("timed_out").asBoolean()) {
            throw deadline.tooDear();
        }
        return answer;
    }

    /** What aggregations tell of the reports that match. */
    JsonNode aggregations(Map<String, Object> query, Map<String, Object> aggregations) throws IOException {
        return tree(Map.of("size", 0, "track_total_hits", false, "query", seen(query), "aggs", aggregations))
                .path("aggregations");
    }

    /** How many of the reports that match have each value of a field. */
    Map<String, Integer> counts(Map<String, Object> query, String field) throws IOException {
        return counts(query, List.of(field)).get(0);
    }

    /** The same for several fields, in one request where their values are not too many. */
    List<Map<String, Integer>> counts(Map<String, Object> query, List<String> fields) throws IOException {
        Map<String, Object> asked = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            asked.put("f" + i, terms(fields.get(i), MOST_BUCKETS / fields.size(), 0, 1));
        }
        JsonNode answer = aggregations(query, asked);
        List<Map<String, Integer>> counts = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Map<String, Integer> values = new HashMap<>();
            JsonNode found = answer.path("f" + i);
            counts.add(add(found, values) ? values : inParts(query, fields.get(i), 2));
        }
        return counts;
    }

    /** By parts of the values, of which each fits into an answer. */
    Map<String, Integer> inParts(Map<String, Object> query, String field, int parts) throws IOException {
        return inParts(query, field, parts, MOST_BUCKETS);
    }

    Map<String, Integer> inParts(Map<String, Object> query, String field, int parts, int most) throws IOException {
        Map<String, Integer> values = new HashMap<>();
        for (int part = 0; part < parts; part++) {
            if (!add(aggregations(query, Map.of("f", terms(field, most, part, parts))).path("f"), values)) {
                return inParts(query, field, parts * 4, most);
            }
        }
        return values;
    }

    private static Map<String, Object> terms(String field, int size, int part, int parts) {
        Map<String, Object> terms = new HashMap<>(Map.of("field", field, "size", size, "shard_size", size));
        if (parts > 1) {
            terms.put("include", Map.of("partition", part, "num_partitions", parts));
        }
        return Map.of("terms", terms);
    }

    /** @return false where there are more values */
    private static boolean add(JsonNode terms, Map<String, Integer> values) {
        for (JsonNode bucket : terms.path("buckets")) {
            values.put(bucket.path("key").asString(), bucket.path("doc_count").asInt());
        }
        return terms.path("sum_other_doc_count").asLong() == 0;
    }
}
