package dateline.store.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.FoundReport;
import dateline.event.Provenance;
import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import dateline.store.ReportFilter;
import dateline.store.ReportOrder;
import dateline.store.ReportStore;
import dateline.store.ReportStoreWriter;
import dateline.store.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that several threads index in batches are held as if one had put them one after the other. */
class BatchesTest {
    private static final int SMALL = 30;

    @TempDir
    private Path home;

    @Test
    void lastOfAnArticlesContentsIsHeldWhateverBatchItCameIn() throws IOException {
        Random random = new Random(5);
        Map<String, List<ReportedEvent>> expected = new TreeMap<>();
        for (int commit = 0; commit < 3; commit++) {
            try (ReportStoreWriter writer = LuceneReportStoreWriter.open(home, SMALL)) {
                for (int put = 0; put < 300; put++) {
                    String article = "article" + random.nextInt(200); // the same again soon, later, or after a commit
                    List<ReportedEvent> reports = reports(random);
                    assertTrue(writer.put(article, commit + "-" + put, reports));
                    expected.put(article, reports);
                }
                writer.commit();
            }
        }
        List<ReportedEvent> all = expected.values().stream().flatMap(List::stream).toList();
        try (ReportStore store = HomeStore.open(home)) {
            assertEquals(expected.size(), store.articles());
            assertEquals(all.size(), store.count(ReportFilter.ALL));
            assertEquals(newestFirst(all), store.find(ReportFilter.ALL, ReportOrder.NEWEST, Window.first(10_000)).items().stream()
                    .map(FoundReport::report).toList());
        }
    }

    private static List<ReportedEvent> reports(Random random) {
        List<ReportedEvent> reports = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            reports.add(SampleReports.random(random));
        }
        return reports;
    }

    private static List<ReportedEvent> newestFirst(List<ReportedEvent> reports) {
        return reports.stream().sorted(Comparator.comparing((ReportedEvent report) -> report.when().start()).reversed()
                .thenComparing(ReportedEvent::id)).toList();
    }

    @Test
    void whatOneBatchFailsInIsToldAndNothingIsCommitted() throws IOException {
        ReportedEvent one = SampleReports.all().get(0);
        Provenance address = new Provenance("long", null, null, "https://news.example/" + "x".repeat(40_000), "en", one.told().published());
        ReportedEvent tooLong = new ReportedEvent("tooLong", one.role(), one.certainty(), one.category(), one.when(), one.where(),
                one.quote(), null, 1, List.of(), address);
        try (ReportStoreWriter writer = LuceneReportStoreWriter.open(home, SMALL)) {
            assertThrows(IllegalArgumentException.class, () -> {
                writer.put("long", "1", List.of(tooLong));
                for (int i = 0; i < 1000; i++) {
                    writer.put("article" + i, "1", List.of());
                }
                writer.commit();
            });
        }
        assertTrue(new HomeStore(home).isEmpty());
    }
}
