package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFileTest {
    private static final String LINE = "It rained in the hills, and the river rose by a hand's breadth.\n"; // 64 bytes
    @TempDir
    private Path directory;

    @Test
    void readsFiftyMegabytesOfText() throws IOException {
        Article article = Reading.articles(write(50 << 20)).get(0);
        assertEquals((50 << 20) - 1, article.text().length());
    }

    @Test
    void skipsMoreThan64Megabytes() throws IOException {
        Read.Skipped skipped = Reading.skipped(Reading.all(write((64 << 20) + 64)).get(0));
        assertEquals(SkipCause.TOO_LARGE, skipped.cause());
        assertEquals("too large: more than 64 MB; split it, or use JSON lines", skipped.detail());
    }

    private Path write(int bytes) throws IOException {
        Path file = directory.resolve("large.txt");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("date 2024-01-01\n\n");
            for (int i = 0; i < bytes / LINE.length(); i++) {
                out.write(LINE);
            }
        }
        return file;
    }
}
