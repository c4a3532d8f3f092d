package dateline.store.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.SampleReports;
import dateline.store.QueryTooDear;
import dateline.store.ReportFilter;
import dateline.store.ReportOrder;
import dateline.store.ReportStore;
import dateline.store.ReportStoreWriter;
import dateline.store.SampleHome;
import dateline.store.StoreUnavailable;
import dateline.store.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is open while its home is moved about. */
class MovedHomeTest {
    private static final ReportFilter ALL = ReportFilter.ALL;

    @TempDir
    private Path directory;
    private Path home;

    @BeforeEach
    void fill() throws IOException {
        home = directory.resolve("home");
        SampleHome.fill(home);
    }

    @Test
    void tellsThatItIsGoneAndAnswersAgainWhenItIsBack() throws IOException {
        try (ReportStore store = HomeStore.open(home)) {
            String version = store.version();
            Files.move(home, directory.resolve("elsewhere"));
            StoreUnavailable gone = assertThrows(StoreUnavailable.class, store::version);
            assertTrue(gone.getMessage().contains(home.toString()), gone.getMessage());
            assertThrows(StoreUnavailable.class, () -> store.count(ALL));
            assertTrue(Files.notExists(home), "looking for a home makes none");
            Files.createDirectory(home);
            assertThrows(StoreUnavailable.class, store::version);
            Files.delete(home);
            Files.move(directory.resolve("elsewhere"), home);
            assertEquals(version, store.version());
            assertEquals(5, store.find(ALL, ReportOrder.NEWEST, Window.first(9)).items().size());
        }
    }

    @Test
    void answersFromTheHomeThatLiesThereNow() throws IOException {
        try (ReportStore store = HomeStore.open(home)) {
            String version = store.version();
            Files.move(home, directory.resolve("elsewhere"));
            fillWithOne(); // as many commits as the other home, and files of the same names
            assertEquals(1, store.count(ALL));
            assertTrue(!version.equals(store.version()));
            Files.move(home, directory.resolve("aside"));
            Files.move(directory.resolve("elsewhere"), home);
            assertEquals(5, store.count(ALL));
        }
    }

    @Test
    void questionThatTakesTooLongEnds() throws IOException {
        try (ReportStore store = new HomeStore(home).open(Duration.ZERO)) {
            assertThrows(QueryTooDear.class, () -> store.find(ALL, ReportOrder.NEWEST, Window.first(9)));
        }
    }

    private void fillWithOne() throws IOException {
        try (ReportStoreWriter writer = new HomeStore(home).openWriter()) {
            writer.put("other", "first", List.of(SampleReports.all().get(0)));
            writer.commit();
        }
    }
}
