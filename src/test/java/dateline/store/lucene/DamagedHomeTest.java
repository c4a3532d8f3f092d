package dateline.store.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Ran;
import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import dateline.store.ReportStoreWriter;
import dateline.store.SampleHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file of a home, damaged in every way: a command does its work, or says in one line which home to look at. */
class DamagedHomeTest {
    private static final long SEED = 16;
    private static final Map<String, UnaryOperator<byte[]>> DAMAGES = Map.of(
            "empty", bytes -> new byte[0],
            "cut in half", bytes -> Arrays.copyOf(bytes, bytes.length / 2),
            "cut by one byte", bytes -> Arrays.copyOf(bytes, Math.max(0, bytes.length - 1)),
            "longer", bytes -> Arrays.copyOf(bytes, bytes.length + 7),
            "zeros", bytes -> new byte[bytes.length],
            "noise", DamagedHomeTest::noise,
            "one bit", bytes -> flipped(bytes, bytes.length / 3),
            "first bit", bytes -> flipped(bytes, 0),
            "missing", bytes -> null);

    @TempDir
    private Path directory;

    @Test
    void oneLineNamesTheHome() throws IOException {
        Path home = directory.resolve("home");
        SampleHome.fill(home);
        List<String> unclear = new ArrayList<>();
        int tried = 0;
        for (Path file : files(home)) {
            byte[] whole = Files.readAllBytes(file);
            for (Map.Entry<String, UnaryOperator<byte[]>> damage : DAMAGES.entrySet()) {
                write(file, damage.getValue().apply(whole));
                Path trial = copy(home, directory.resolve("trial" + tried++));
                Ran export = Ran.dateline("export", "--home", trial.toString());
                String wrong = export.exit() == 0 ? null : export.exit() + String.join("\n", export.err());
                for (String told : Arrays.asList(wrong, failureOfWriting(trial))) {
                    if (told != null && !isClear(told, trial)) {
                        unclear.add(home.relativize(file) + " " + damage.getKey() + ": " + told);
                    }
                }
            }
            Files.write(file, whole);
        }
        assertTrue(tried >= 40, "tried " + tried);
        assertEquals(List.of(), unclear);
    }

    /** What the end user of a writer would be told, as exit code and line; null where all went well. */
    private static String failureOfWriting(Path home) {
        try (ReportStoreWriter writer = new HomeStore(home).openWriter()) {
            SampleReports.all().forEach(report -> put(writer, report));
            writer.commit();
            return null;
        } catch (IOException e) {
            return "1dateline: " + e.getMessage();
        } catch (UncheckedIOException e) {
            return "1dateline: " + e.getCause().getMessage();
        }
    }

    private static void put(ReportStoreWriter writer, ReportedEvent report) {
        try {
            if (!writer.holds(report.told().articleId())) {
                writer.put(report.told().articleId(), "second", List.of(report));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isClear(String told, Path home) {
        return told.startsWith("1dateline: ") && told.lines().count() == 1 && told.contains(home.toString())
                && !told.contains("Exception");
    }

    private static List<Path> files(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(file -> Files.isRegularFile(file) && !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private static Path copy(Path home, Path to) throws IOException {
        Files.createDirectories(to.resolve("reports"));
        for (Path file : files(home)) {
            Files.copy(file, to.resolve(home.relativize(file)));
        }
        return to;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        if (bytes == null) {
            Files.deleteIfExists(file);
        } else {
            Files.write(file, bytes);
        }
    }

    private static byte[] noise(byte[] bytes) {
        byte[] noise = new byte[bytes.length];
        new Random(SEED).nextBytes(noise);
        return noise;
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= 1;
        return flipped;
    }
}
