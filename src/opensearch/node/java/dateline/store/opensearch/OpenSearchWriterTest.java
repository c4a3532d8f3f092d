package dateline.store.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a cluster bears: writers that are killed, that pause too long, that write while others read. */
class OpenSearchWriterTest {
    private static final List<ReportedEvent> REPORTS = SampleReports.all();
    private static final long LATER = Duration.ofMinutes(2).toMillis();

    @TempDir
    private Path home;
    private Address address;
    private Cluster cluster;

    @BeforeEach
    void nameStore() throws IOException {
        address = Address.parse(NodeStores.address(home));
        cluster = new Cluster(address, new Access(null, null));
    }

    private OpenSearchWriter writer(long ahead) throws IOException {
        return OpenSearchWriter.open(address, cluster, () -> System.currentTimeMillis() + ahead);
    }

    @Test
    void whatAKilledWriterSentIsNeverSeenAndItsArticlesAreReadAgain() throws IOException {
        try (OpenSearchWriter first = writer(0)) {
            first.put("a", "1", REPORTS.subList(0, 2));
            first.commit();
        }
        OpenSearchWriter killed = writer(0);
        killed.put("a", "2", REPORTS.subList(2, 3));
        killed.put("b", "1", REPORTS.subList(3, 5));
        killed.send();
        assertTrue(assertThrows(IOException.class, () -> writer(0)).getMessage().contains("was killed within the last minute"));
        try (OpenSearchWriter next = writer(LATER)) {
            assertEquals("1", next.hash("a"));
            assertFalse(next.holds("b"));
            next.put("c", "1", REPORTS.subList(4, 5));
            killed.put("d", "1", REPORTS.subList(3, 4)); // not killed after all, only slow
            killed.send();
            next.commit();
            assertEquals(ids(REPORTS.get(0), REPORTS.get(1), REPORTS.get(4)), stored());
            assertTrue(assertThrows(IOException.class, killed::commit).getMessage()
                    .startsWith("another ingest has begun to write"));
            assertTrue(next.put("a", "2", REPORTS.subList(2, 3)));
            next.commit();
        }
        killed.close();
        assertEquals(ids(REPORTS.get(2), REPORTS.get(4)), stored());
    }

    @Test
    void aStreamThatHasBegunGoesOnAsItBegan() throws IOException {
        List<ReportedEvent> many = new ArrayList<>();
        java.util.Random random = new java.util.Random(8);
        while (many.size() < 2500) {
            many.add(SampleReports.random(random));
        }
        try (OpenSearchWriter writer = writer(0)) {
            writer.put("many", "1", many);
            writer.commit();
            assertPartsAreTheWhole();
            Set<String> seen = new HashSet<>();
            try (ReportStore store = store()) {
                store.each(ReportFilter.ALL, report -> {
                    if (seen.isEmpty()) {
                        writer.put("many", "2", REPORTS);
                        writer.commit();
                        new Sweep(address, cluster, () -> System.currentTimeMillis() + Duration.ofHours(1).toMillis())
                                .sweep(new Ledger(address, cluster).committed(ReportStore.USUAL_TIME).orElseThrow());
                    }
                    seen.add(report.id());
                });
            }
            assertEquals(ids(many.toArray(new ReportedEvent[0])), seen);
            assertEquals(ids(REPORTS.toArray(new ReportedEvent[0])), stored());
        }
        assertEquals(REPORTS.size(), cluster.ask("GET", "/" + address.reports() + "/_count", ReportStore.USUAL_TIME)
                .path("count").asInt(),
                "what nobody sees any more was taken away");
    }

    /** Values that are too many for one answer are counted in several. */
    private void assertPartsAreTheWhole() throws IOException {
        Committed committed = new Ledger(address, cluster).committed(ReportStore.USUAL_TIME).orElseThrow();
        Search search = new Search(address, cluster, committed, Deadline.in(ReportStore.USUAL_TIME));
        for (String field : List.of(ReportSource.START, ReportSource.FACTS)) {
            Map<String, Integer> whole = search.counts(Dsl.ALL, field);
            assertTrue(whole.size() > 1000, field + " " + whole.size());
            assertEquals(whole, search.inParts(Dsl.ALL, field, 3));
            assertEquals(whole, search.inParts(Dsl.ALL, field, 3, whole.size() / 2), "the parts were made smaller");
        }
    }

    @Test
    void storeWithoutReportsTellsWhatToDo() {
        String told = assertThrows(IOException.class, this::store).getMessage();
        assertEquals("no reports in " + address + " yet; read some articles with `dateline ingest --store opensearch="
                + address + " PATH`", told);
    }

    @Test
    void indicesAreMadeAsTheAddressSays() throws IOException {
        Address three = Address.parse(address + "?shards=3");
        OpenSearchWriter.open(three, cluster).close();
        assertEquals("3", cluster.ask("GET", "/" + address.reports() + "/_settings", ReportStore.USUAL_TIME)
                .at("/" + address.reports() + "-000001/settings/index/number_of_shards").asString());
        assertTrue(new OpenSearchLocation(three, cluster).isEmpty());
    }

    private ReportStore store() throws IOException {
        return new OpenSearchLocation(address, cluster).open(ReportStore.USUAL_TIME);
    }

    private Set<String> stored() throws IOException {
        Set<String> ids = new HashSet<>();
        try (ReportStore store = store()) {
            store.each(ReportFilter.ALL, report -> ids.add(report.id()));
            assertEquals(ids.size(), store.count(ReportFilter.ALL));
            assertEquals(ids.size(), store.facets(ReportFilter.ALL, false).counts().getOrDefault("role", Map.of()).values()
                    .stream()
                    .mapToInt(Integer::intValue).sum());
        }
        return ids;
    }

    private static Set<String> ids(ReportedEvent... reports) {
        Set<String> ids = new HashSet<>();
        for (ReportedEvent report : reports) {
            ids.add(report.id());
        }
        return ids;
    }
}
