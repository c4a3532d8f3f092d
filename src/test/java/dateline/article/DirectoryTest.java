package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTest {
    @TempDir
    private Path directory;

    @Test
    void readsAllBelowInTheOrderOfNames() throws IOException {
        write("b.txt", "b");
        write("a/z.txt", "a/z");
        write("a/deep/er/y.txt", "a/deep");
        write("c", "c");
        write("A.TXT", "A");
        assertEquals(List.of("A", "a/deep", "a/z", "b", "c"),
                Reading.articles(directory).stream().map(Article::text).toList());
    }

    @Test
    void leavesHiddenFilesOutAndNamesWhatHoldsNoText() throws IOException {
        write("a.md", "a");
        write(".hidden.txt", "h");
        write(".git/b.txt", "g");
        Files.write(directory.resolve("photo.txt"),
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J'});
        List<Read> reads = Reading.all(directory);
        assertEquals(2, reads.size());
        assertEquals("a", Reading.article(reads.get(0)).text());
        assertEquals("a picture, which holds no text", Reading.skipped(reads.get(1)).detail());
    }

    @Test
    void aLinkThatLeadsBackIsNamedAndEndsNothing() throws IOException {
        write("a/a.txt", "a");
        Files.createSymbolicLink(directory.resolve("a/loop"), directory);
        List<Read> reads = Reading.all(directory);
        assertEquals(SkipCause.UNREADABLE, Reading.skipped(reads.get(0)).cause());
        assertEquals("a", Reading.article(reads.get(1)).text());
    }

    @Test
    void aFileThatGoesAwayIsNamedAndEndsNothing() throws IOException {
        Path gone = write("a.txt", "a");
        write("b.txt", "b");
        GivenArticles given = GivenArticles.of(List.of(directory.toString()), System.in);
        Files.delete(gone);
        List<Read> reads = new java.util.ArrayList<>();
        given.forEach(reads::add);
        assertEquals(SkipCause.UNREADABLE, Reading.skipped(reads.get(0)).cause());
        assertEquals("b", Reading.article(reads.get(1)).text());
    }

    @Test
    void filesOfOneNameInTwoDirectoriesAreTwoArticles() throws IOException {
        Path x = write("x/news.txt", "Rain.");
        Path y = write("y/news.txt", "Snow.");
        assertEquals(2, Reading.articles(directory).stream().map(Article::id).distinct().count());
        assertEquals(2, Reading.articles(x, y).stream().map(Article::id).distinct().count());
    }

    @Test
    void readsAPipeAsAShellGivesOne() throws Exception {
        Path pipe = directory.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, "date 2024-01-01 Rain.");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        writer.start();
        assertEquals("Rain.", Reading.articles(pipe).get(0).text());
        writer.join();
    }

    @Test
    void whatIsNotThereOrHoldsNothingFails() {
        assertThrows(NoSuchFileException.class, () -> Reading.all(directory.resolve("none")));
        assertEquals("no files in " + directory + " (articles are read from " + Kind.READ + ")",
                assertThrows(IOException.class, () -> Reading.all(directory)).getMessage());
    }

    private Path write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "date 2024-01-01 " + text);
    }
}
