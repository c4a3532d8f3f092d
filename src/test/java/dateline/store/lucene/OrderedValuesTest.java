package dateline.store.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import dateline.store.ReportOrder;
import dateline.store.ReportStoreWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderedValuesTest {
    private static final int REPORTS = 2000;
    @TempDir
    private static Path home;

    @BeforeAll
    static void fill() throws IOException {
        Random random = new Random(3);
        Set<String> ids = new HashSet<>();
        List<ReportedEvent> reports = Stream.generate(() -> SampleReports.random(random)).filter(r -> ids.add(r.id()))
                .limit(REPORTS).toList();
        try (ReportStoreWriter writer = new HomeStore(home).openWriter()) {
            writer.put("a", "1", reports.subList(0, 700));
            writer.commit();
            writer.put("b", "1", reports.subList(700, REPORTS));
            writer.commit();
        }
    }

    /** Else a page would cost what a look at all reports does. */
    @ParameterizedTest
    @CsvSource({"PUBLISHED,true", "PUBLISHED,false", "DATE,true", "CONFIDENCE,true", "CONFIDENCE,false", "PLACE,true", "PLACE,false"})
    void smallStretchesHoldAllReportsOnceEach(ReportOrder.Key key, boolean rising) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(Home.of(home).directory())) {
            IndexSearcher searcher = new IndexSearcher(reader);
            OrderedValues values = OrderedValues.of(reader, key);
            int held = 0;
            int stretches = 0;
            for (Object start = values.first(rising); start != null; stretches++) {
                Object end = values.end(start, 0.01, rising);
                int inStretch = searcher.count(values.between(start, end, rising));
                assertTrue(inStretch < REPORTS / 3, inStretch + " from " + start);
                held += inStretch;
                start = end == null ? null : values.next(end, rising);
            }
            assertEquals(REPORTS, held);
            assertTrue(stretches > 3, stretches + " stretches");
        }
    }
}
