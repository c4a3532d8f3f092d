package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileHashTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void fill() throws IOException {
        fill(directory);
    }

    private static void fill(Path below) throws IOException {
        Files.createDirectories(below.resolve("a/deep"));
        Files.writeString(below.resolve("a/deep/one.tsv"), "one");
        Files.writeString(below.resolve("a/two.tsv"), "two");
        Files.writeString(below.resolve("b.txt"), "b");
    }

    @ParameterizedTest(name = "{0} := {1}")
    @CsvSource({
        "a/deep/one.tsv, one,  true", "a/deep/one.tsv, two, false", "a/two.tsv, '', false", "a/three.tsv, '', false",
        "b.txt, c, false", "a/gazetteer.bin, x, true", "a/gazetteer.bin.gz, x, true", "a/rules.hash, x, true",
        "beside.txt, x, true"})
    void changesWithEverySourceAndWithNothingElse(String file, String content, boolean same) throws IOException {
        String before = hash(directory);
        Files.writeString(directory.resolve(file), content);
        assertEquals(same, before.equals(hash(directory)));
    }

    @Test
    void isTheSameWhereverTheSourcesLie(@TempDir Path elsewhere) throws IOException {
        fill(elsewhere);
        assertEquals(hash(directory), hash(elsewhere));
    }

    @Test
    void aFileMovedIsAChange() throws IOException {
        String before = hash(directory);
        Files.move(directory.resolve("a/deep/one.tsv"), directory.resolve("a/one.tsv"));
        assertEquals(false, before.equals(hash(directory)));
    }

    /** SHA-256 of nothing, as every tool gives it. */
    @Test
    void whatIsNotThereCountsAsEmpty() throws IOException {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                HexFormat.of().formatHex(FileHash.of(List.of(directory.resolve("nowhere")))));
    }

    private static String hash(Path below) throws IOException {
        return HexFormat.of().formatHex(FileHash.of(List.of(below.resolve("a"), below.resolve("b.txt"))));
    }
}
