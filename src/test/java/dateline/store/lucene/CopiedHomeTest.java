package dateline.store.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import dateline.store.ReportFilter;
import dateline.store.ReportOrder;
import dateline.store.ReportStore;
import dateline.store.ReportStoreWriter;
import dateline.store.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is open on a copy of a home, while that copy is brought up to date file by file, as rsync does it. */
class CopiedHomeTest {
    @TempDir
    private Path directory;
    private Path home;
    private Path copy;

    @BeforeEach
    void fill() throws IOException {
        home = directory.resolve("home");
        copy = directory.resolve("copy");
        write("first", SampleReports.all().subList(0, 2));
        for (Path file : inOrderOfNames()) {
            take(file);
        }
    }

    @Test
    void readersSeeTheOldOrTheNewWhateverOrderTheFilesComeIn() throws Exception {
        try (ReportStore store = HomeStore.open(copy)) {
            for (int round = 0; round < 4; round++) {
                List<Integer> right = List.of(count(store), round % 2 == 0 ? 2 + SampleReports.all().size() : 2);
                write("second", round % 2 == 0 ? others() : List.of());
                List<Path> files = inOrderOfNames();
                if (round > 1) {
                    Collections.reverse(files); // the commit first, which names files that are not there yet
                }
                List<Integer> seen = new ArrayList<>();
                for (Path file : files) {
                    take(file);
                    seen.add(count(store));
                }
                deleteWhatIsNoLonger();
                TimeUnit.MILLISECONDS.sleep(300); // half a copy is looked at again after a while
                seen.add(count(store));
                assertTrue(right.containsAll(seen), right + " expected, seen " + seen);
                assertEquals(right.get(1), seen.get(seen.size() - 1));
            }
        }
    }

    @Test
    void aFileThatIsCutShortIsNoCommitYet() throws Exception {
        try (ReportStore store = HomeStore.open(copy)) {
            write("second", others());
            for (Path file : inOrderOfNames()) {
                Path to = copy.resolve(home.relativize(file));
                if (Files.notExists(to)) { // as a program writes it that does not rename
                    byte[] bytes = Files.readAllBytes(file);
                    Files.write(to, Arrays.copyOf(bytes, bytes.length / 2));
                    assertEquals(2, count(store), file.toString());
                }
            }
            for (Path file : inOrderOfNames()) {
                take(file);
            }
            TimeUnit.MILLISECONDS.sleep(300);
            assertEquals(2 + SampleReports.all().size(), count(store));
        }
    }

    @Test
    void anotherHomeIsTakenUpOnceItIsWhole() throws Exception {
        try (ReportStore store = HomeStore.open(copy)) {
            home = directory.resolve("another"); // its files have the names of the first one's, and hold other reports
            write("third", SampleReports.all().subList(0, 1));
            for (Path file : inOrderOfNames()) {
                take(file);
                assertTrue(List.of(1, 2).contains(count(store)), file.toString());
            }
            TimeUnit.MILLISECONDS.sleep(300);
            assertEquals(1, count(store));
        }
    }

    private static int count(ReportStore store) {
        int counted = (int) store.count(ReportFilter.ALL);
        assertEquals(counted, store.find(ReportFilter.ALL, ReportOrder.NEWEST, Window.first(20)).items().size());
        return counted;
    }

    /** As many as the sample, of another article. */
    private static List<ReportedEvent> others() {
        return SampleReports.all().stream().map(r -> new ReportedEvent("0" + r.id().substring(1), r.role(), r.certainty(),
                r.category(), r.when(), r.where(), r.quote(), r.attribution(), r.confidence(), r.reasons(), r.told())).toList();
    }

    private void write(String article, List<ReportedEvent> reports) throws IOException {
        try (ReportStoreWriter writer = new HomeStore(home).openWriter()) {
            writer.put(article, "hash of " + reports.size(), reports);
            writer.commit();
        }
    }

    private List<Path> inOrderOfNames() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).filter(file -> !file.endsWith("write.lock"))
                    .sorted(Comparator.comparing(Path::toString)).toList());
        }
    }

    /** Beside the file first, then in its place. */
    private void take(Path file) throws IOException {
        Path to = copy.resolve(home.relativize(file));
        Files.createDirectories(to.getParent());
        Path part = to.resolveSibling("." + file.getFileName() + ".x1Y2z3");
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void deleteWhatIsNoLonger() throws IOException {
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.notExists(home.resolve(copy.relativize(file)))) {
                    Files.delete(file);
                }
            }
        }
    }
}
