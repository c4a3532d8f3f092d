package dateline.store.opensearch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Queries in the language that OpenSearch takes, as what becomes JSON. None has a score. */
final class Dsl {
    static final Map<String, Object> ALL = Map.of("match_all", Map.of());
    static final Map<String, Object> NONE = Map.of("match_none", Map.of());

    private Dsl() {}

    static Map<String, Object> term(String field, Object value) {
        return Map.of("term", Map.of(field, value));
    }

    static Map<String, Object> terms(String field, Collection<?> values) {
        return Map.of("terms", Map.of(field, values));
    }

    static Map<String, Object> exists(String field) {
        return Map.of("exists", Map.of("field", field));
    }

    /** @param from null where open, as is to; both are included */
    static Map<String, Object> range(String field, Number from, Number to) {
        Map<String, Object> ends = new HashMap<>();
        if (from != null) {
            ends.put("gte", from);
        }
        if (to != null) {
            ends.put("lte", to);
        }
        return Map.of("range", Map.of(field, ends));
    }

    static Map<String, Object> all(Collection<?> queries) {
        return Map.of("bool", Map.of("filter", queries));
    }

    static Map<String, Object> any(Collection<?> queries) {
        return Map.of("bool", Map.of("should", queries, "minimum_should_match", 1));
    }

    static Map<String, Object> not(Map<String, Object> query) {
        return Map.of("bool", Map.of("must_not", List.of(query)));
    }

    static Map<String, Object> but(Map<String, Object> query, Map<String, Object> not) {
        return Map.of("bool", Map.of("filter", List.of(query), "must_not", List.of(not)));
    }
}
