package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Ran;
import java.io.IOException;
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
        Path note = Files.writeString(directory.resolve("note.txt"), "date 2024-05-02\n\nA bridge was opened in Lagos.\n");
        List<String> unclear = new ArrayList<>();
        int tried = 0;
        for (Path file : files(home)) {
            byte[] whole = Files.readAllBytes(file);
            for (Map.Entry<String, UnaryOperator<byte[]>> damage : DAMAGES.entrySet()) {
                write(file, damage.getValue().apply(whole));
                for (List<String> command : List.of(List.of("export"), List.of("ingest", note.toString()))) {
                    Path trial = copy(home, directory.resolve("trial" + tried++));
                    List<String> arguments = new ArrayList<>(command);
                    arguments.addAll(1, List.of("--home", trial.toString()));
                    Ran ran = Ran.dateline(arguments.toArray(String[]::new));
                    if (ran.exit() != 0 && !isClear(ran, trial)) {
                        unclear.add(home.relativize(file) + " " + damage.getKey() + ": " + ran.err());
                    }
                }
            }
            Files.write(file, whole);
        }
        assertTrue(tried > 50, "tried " + tried);
        assertEquals(List.of(), unclear);
    }

    private static boolean isClear(Ran ran, Path home) {
        return ran.exit() == 1 && ran.err().size() == 1 && ran.err().get(0).startsWith("dateline: ")
                && ran.err().get(0).contains(home.toString()) && !ran.err().get(0).contains("Exception");
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
