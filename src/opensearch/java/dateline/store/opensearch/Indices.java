package dateline.store.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the two indices of a store, each by a template and behind an alias, where they are not there yet. */
record Indices(Address address, Cluster cluster) {
    private static final Duration TIME = Duration.ofSeconds(60);
    private static final String ANALYZER = "dateline_words";

    void make() throws IOException {
        make(address.reports(), reportSettings(), reportFields());
        make(address.ledger(), Map.of("index.number_of_shards", 1, "index.auto_expand_replicas", "0-1"), Map.of("dynamic",
                false,
                "properties", Map.of("kind", Map.of("type", "keyword"))));
    }

    /** An operator's own template of a higher priority goes before this one; an alias may be led to another index later. */
    private void make(String alias, Map<String, Object> settings, Map<String, Object> mappings) throws IOException {
        if (isThere(alias)) {
            return;
        }
        cluster.ask("PUT", "/_index_template/" + alias, Map.of("index_patterns", List.of(alias + "-*"), "priority", 100,
                "template",
                Map.of("settings", settings, "mappings", mappings, "aliases", Map.of(alias, Map.of()))), TIME);
        try {
            cluster.ask("PUT", "/" + alias + "-000001", TIME);
        } catch (Cluster.Refused e) {
            if (!e.type.equals("resource_already_exists_exception")) {
                throw e;
            }
        }
    }

    private boolean isThere(String alias) throws IOException {
        try {
            cluster.ask("HEAD", "/" + alias, TIME);
            return true;
        } catch (Cluster.Refused e) {
            if (e.status == 404) {
                return false;
            }
            throw e;
        }
    }

    private Map<String, Object> reportSettings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("index.number_of_shards", address.shards());
        settings.put("index.auto_expand_replicas", "0-1");
        settings.put("index.refresh_interval", "-1"); // a commit refreshes
        settings.put("index.replication.type", "DOCUMENT"); // a refresh is one of all copies
        settings.put("index.sort.field", ReportSource.newest());
        settings.put("index.sort.order", List.of("desc", "asc"));
        settings.put("index.max_terms_count", CqlQuery.MOST_TERMS);
        settings.put("index.analysis", Map.of(
                "tokenizer", Map.of(ANALYZER, Map.of("type", "whitespace", "max_token_length", 10_000)),
                "filter", Map.of(ANALYZER, Map.of("type", "pattern_capture", "preserve_original", false, "patterns",
                List.of("([^|]+)"))),
                "analyzer", Map.of(ANALYZER, Map.of("type", "custom", "tokenizer", ANALYZER, "filter", List.of(ANALYZER)))));
        return settings;
    }

    private static Map<String, Object> reportFields() {
        Map<String, Object> properties = new HashMap<>();
        for (String word : CqlQuery.KEYWORDS) {
            properties.put(word, Map.of("type", "keyword"));
        }
        properties.put("confidence", Map.of("type", "double"));
        Map<String, Object> fields = new HashMap<>();
        for (String keyword : List.of(ReportSource.ID, ReportSource.ARTICLE, ReportSource.FACTS, ReportSource.INSIDE)) {
            fields.put(keyword, Map.of("type", "keyword"));
        }
        for (String number : List.of(ReportSource.BORN, ReportSource.DIED, ReportSource.DIED_AT, ReportSource.START,
                ReportSource.END, ReportSource.PUBLISHED)) {
            fields.put(number, Map.of("type", "long"));
        }
        fields.put(ReportSource.EAST, Map.of("type", "integer"));
        fields.put(ReportSource.NORTH, Map.of("type", "integer"));
        for (String lang : List.of("ru", "uk", "es", "en", "other")) {
            fields.put("text-" + lang, Map.of("type", "text", "analyzer", ANALYZER, "norms", false, "index_options",
                    "positions",
                    "position_increment_gap", 0));
        }
        fields.put(ReportSource.FEATURE, Map.of("type", "object", "dynamic", false, "properties",
                Map.of("properties", Map.of("type", "object", "dynamic", false, "properties", properties))));
        return Map.of("dynamic", false, "properties", fields);
    }
}
