package dateline.store.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import tools.jackson.databind.JsonNode;

/**
 * Takes away what no reader sees any more: reports that died so long ago that no question begun before goes on, and torn
 * batches.
 */
final class Sweep {
    private static final Duration TIME = Duration.ofSeconds(60);
    private static final long PAUSE = Duration.ofSeconds(60).toMillis();
    /** Longer than a question may take; a stream of everything has a point in time of its own. */
    private static final long KEPT = Duration.ofMinutes(10).toMillis();
    private static final int BATCH = 5000;

    private final Address address;
    private final Cluster cluster;
    private final LongSupplier clock;
    private long last;

    /** @param clock milliseconds since 1970 */
    Sweep(Address address, Cluster cluster, LongSupplier clock) {
        this.address = address;
        this.cluster = cluster;
        this.clock = clock;
        this.last = clock.getAsLong();
    }

    /** Sweeps where it was not done for a while. */
    void now(Committed committed) throws IOException {
        if (clock.getAsLong() - last > PAUSE) {
            sweep(committed);
        }
    }

    void sweep(Committed committed) throws IOException {
        last = clock.getAsLong();
        Map<String, Object> longDead = Dsl.all(List.of(committed.dead(), Dsl.range(ReportSource.DIED_AT, null, last - KEPT)));
        delete(committed.torn().isEmpty() ? longDead
                : Dsl.any(List.of(longDead, Dsl.terms(ReportSource.BORN, committed.torn()))));
    }

    private void delete(Map<String, Object> query) throws IOException {
        int found;
        do {
            JsonNode hits = cluster.ask("POST", "/" + address.reports() + "/_search",
                    Map.of("size", BATCH, "_source", false, "query", query), TIME).path("hits").path("hits");
            found = hits.size();
            Bulk bulk = new Bulk(cluster);
            for (JsonNode hit : hits) {
                bulk.delete(address.reports(), hit.path("_id").asString());
            }
            if (found > 0) {
                bulk.send();
                cluster.ask("POST", "/" + address.reports() + "/_refresh", TIME);
            }
        } while (found == BATCH);
    }
}
