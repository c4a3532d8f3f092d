package dateline.store.opensearch;

import dateline.event.ReportedEvent;
import dateline.event.Where;
import dateline.store.PlaceFacts;
import dateline.store.Remembered;
import dateline.store.ReportStoreWriter;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import tools.jackson.databind.JsonNode;

/**
 * Puts reports into a cluster, in batches: a batch is seen when {@link Committed} says so. The right to write is held for a
 * minute and renewed while articles come, so that a writer that was killed keeps the next one out no longer than that.
 */
final class OpenSearchWriter implements ReportStoreWriter {
    private static final Duration TIME = Duration.ofSeconds(120);
    private static final long HELD = Duration.ofSeconds(60).toMillis();
    private static final long RENEWED_AFTER = Duration.ofSeconds(15).toMillis();

    private final Address address;
    private final Cluster cluster;
    private final Ledger ledger;
    private final Bulk bulk;
    private final Sweep sweep;
    private final LongSupplier clock;
    private final Remembered<Where, String> places = new Remembered<>(5000);
    private final Set<String> placesSent = new HashSet<>();
    private final Remembered<String, Optional<ArticleEntry>> entries = new Remembered<>(5000);
    /** Entries and documents of the articles put since the last commit, by article id. */
    private final Map<String, ArticleEntry> put = new HashMap<>();
    private final Map<String, List<String>> documents = new HashMap<>();
    private long newArticles;
    /** Numbers of the articles put here, where there were none before: others need not be asked for. Null where there were. */
    private final Set<Long> written;
    private Committed committed;
    private boolean closed;

    private OpenSearchWriter(Address address, Cluster cluster, Committed committed, LongSupplier clock, boolean blank) {
        this.address = address;
        this.cluster = cluster;
        this.ledger = new Ledger(address, cluster);
        this.bulk = new Bulk(cluster);
        this.sweep = new Sweep(address, cluster, clock);
        this.clock = clock;
        this.committed = committed;
        this.written = blank ? new HashSet<>() : null;
    }

    /** @throws IOException with one line that says what to do: the cluster cannot be asked, or another writes */
    static OpenSearchWriter open(Address address, Cluster cluster) throws IOException {
        return open(address, cluster, System::currentTimeMillis);
    }

    /** @param clock milliseconds since 1970 */
    static OpenSearchWriter open(Address address, Cluster cluster, LongSupplier clock) throws IOException {
        new Indices(address, cluster).make();
        long now = clock.getAsLong();
        Committed found = new Ledger(address, cluster).committed(TIME).orElse(Committed.NOTHING);
        if (found.isOwned(now)) {
            throw new IOException("another ingest is writing to " + address + ", or was killed within the last minute;"
                    + " try again when it has ended");
        }
        Committed taken = new Ledger(address, cluster).replace(found.taken(UUID.randomUUID().toString(), now + HELD))
                .orElseThrow(() -> new IOException("another ingest is writing to " + address
                + "; try again when it has ended"));
        OpenSearchWriter writer = new OpenSearchWriter(address, cluster, taken, clock, found.version() == null);
        writer.sweep.sweep(taken);
        return writer;
    }

    @Override
    public String hash(String articleId) throws IOException {
        ArticleEntry now = put.get(articleId);
        return now != null ? now.hash() : entry(articleId).map(entry -> entry.hash(committed)).orElse(null);
    }

    private Optional<ArticleEntry> entry(String articleId) throws IOException {
        return written != null && !written.contains(ArticleEntry.number(articleId)) ? Optional.empty()
                : entries.get(articleId, () -> ledger.article(articleId));
    }

    @Override
    public boolean put(String articleId, String contentHash, List<ReportedEvent> reports) throws IOException {
        String known = hash(articleId);
        if (contentHash.equals(known)) {
            return false;
        }
        renew();
        if (known != null) {
            bury(articleId);
        }
        Map<String, ReportedEvent> byId = new LinkedHashMap<>();
        reports.forEach(report -> byId.putIfAbsent(report.id(), report));
        List<String> ids = new ArrayList<>();
        for (ReportedEvent report : byId.values()) {
            String id = id(report.id(), committed.writing());
            bulk.index(address.reports(), id, ReportSource.of(articleId, report, facts(report.where()), committed.writing()));
            ids.add(id);
        }
        documents.put(articleId, ids);
        ArticleEntry last = put.containsKey(articleId) ? put.get(articleId) : entry(articleId).orElse(null);
        ArticleEntry entry = last == null ? new ArticleEntry(contentHash, committed.writing(), null, 0)
                : last.next(contentHash, committed);
        bulk.index(address.ledger(), ArticleEntry.key(articleId), Cluster.JSON.writeValueAsBytes(entry.json(articleId)));
        put.put(articleId, entry);
        if (written != null) {
            written.add(ArticleEntry.number(articleId));
        }
        newArticles += known == null ? 1 : 0;
        return true;
    }

    /** The key of a place's facts, which are sent once. */
    private String facts(Where where) throws IOException {
        String facts = places.get(where, () -> PlaceFacts.text(where));
        String key = ReportSource.keyOf(facts);
        if (placesSent.add(key)) {
            bulk.create(address.ledger(), Ledger.placeId(key),
                    Cluster.JSON.writeValueAsBytes(Map.of("kind", "place", "facts", facts)));
        }
        return key;
    }

    /** What readers see of an article is to die with this batch; what they never saw goes at once. */
    private void bury(String articleId) throws IOException {
        for (String id : documents.getOrDefault(articleId, List.of())) {
            bulk.delete(address.reports(), id);
        }
        if (documents.containsKey(articleId)) {
            return;
        }
        Walk walk = new Walk(new Search(address, cluster, committed, Deadline.in(null)), Dsl.term(ReportSource.ARTICLE,
                articleId),
                List.of(Map.of(ReportSource.ID, "asc"), Map.of(ReportSource.BORN, "asc")), null);
        for (List<FoundHit> hits = walk.next(); !hits.isEmpty(); hits = walk.next()) {
            for (FoundHit hit : hits) {
                bulk.update(address.reports(), id((String) hit.sort().get(0), (Long) hit.sort().get(1)),
                        Map.of(ReportSource.DIED, committed.writing(), ReportSource.DIED_AT, clock.getAsLong()));
            }
        }
    }

    /** The same report may be there of two batches, one that readers see and one that they are to see. */
    private static String id(String reportId, long born) {
        return reportId + "." + born;
    }

    @Override
    public void commit() throws IOException {
        if (put.isEmpty() && committed.batch() > 0) {
            return;
        }
        send();
        refresh();
        String commit = UUID.randomUUID().toString().replace("-", "");
        replace(committed.ended(commit, newArticles, clock.getAsLong() + HELD));
        put.keySet().forEach(articleId -> entries.put(articleId, Optional.of(put.get(articleId))));
        newArticles = 0;
        put.clear();
        documents.clear();
        sweep.now(committed);
    }

    /** Sends what waits, for nobody to see it yet. */
    void send() throws IOException {
        bulk.send();
    }

    private void refresh() throws IOException {
        JsonNode done = cluster.ask("POST", "/" + address.reports() + "/_refresh", TIME);
        if (done.path("_shards").path("failed").asInt() > 0) {
            throw new IOException("OpenSearch at " + address + " cannot show what was written: "
                    + done.path("_shards").path("failures").path(0).path("reason").path("reason").asString(""));
        }
    }

    private void renew() throws IOException {
        long now = clock.getAsLong();
        if (committed.until() - now < HELD - RENEWED_AFTER) {
            replace(committed.renewed(now + HELD));
        }
    }

    private void replace(Committed next) throws IOException {
        committed = ledger.replace(next).orElseThrow(() -> new IOException("another ingest has begun to write to " + address
                + " while this one paused; what was not committed is left out: run it again"));
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            ledger.replace(committed.freed(!put.isEmpty()));
        }
    }
}
