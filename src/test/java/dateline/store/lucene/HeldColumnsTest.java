package dateline.store.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.event.FoundReport;
import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import dateline.store.BruteForce;
import dateline.store.ReportFilter;
import dateline.store.ReportOrder;
import dateline.store.ReportStore;
import dateline.store.ReportStoreWriter;
import dateline.store.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns in memory answer as the index does, which is asked where they would take too much of it. */
class HeldColumnsTest {
    private static final long PLENTY = 1 << 20;

    @TempDir
    private Path home;

    @Test
    void columnsInMemoryAnswerAsTheIndexDoes() throws IOException {
        Random random = new Random(17);
        List<ReportedEvent> reports = fill(random);
        try (ReportStore held = LuceneReportStore.of(home, ReportStore.USUAL_TIME, PLENTY);
                ReportStore index = LuceneReportStore.of(home, ReportStore.USUAL_TIME, 0)) {
            for (int i = 0; i < 300; i++) {
                ReportFilter filter = BruteForce.filter(random, reports);
                ReportOrder order = BruteForce.order(random);
                assertEquals(index.count(filter), held.count(filter), filter.toString());
                assertEquals(index.facets(filter, true), held.facets(filter, true), filter.toString());
                assertEquals(index.points(filter, 50), held.points(filter, 50), filter.toString());
                assertEquals(index.places(filter, Window.first(100)).items(), held.places(filter, Window.first(100)).items());
                assertEquals(ids(index, filter, order), ids(held, filter, order), filter + " by " + order);
            }
        }
    }

    /** Two segments, of which one has reports that are gone, and articles without reports. */
    private List<ReportedEvent> fill(Random random) throws IOException {
        List<ReportedEvent> reports = new ArrayList<>();
        for (int part = 0; part < 2; part++) {
            try (ReportStoreWriter writer = new HomeStore(home).openWriter()) {
                for (int article = 0; article < 100; article++) {
                    List<ReportedEvent> some = new ArrayList<>();
                    for (int i = 0; i < random.nextInt(40); i++) {
                        some.add(SampleReports.random(random));
                    }
                    writer.put("article" + (part * 50 + article), "" + part, some);
                    reports.addAll(some);
                }
                writer.commit();
            }
        }
        return reports;
    }

    private static List<String> ids(ReportStore store, ReportFilter filter, ReportOrder order) {
        return store.find(filter, order, Window.first(30)).items().stream().map(FoundReport::id).toList();
    }
}
