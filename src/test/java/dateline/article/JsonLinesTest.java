package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
    @TempDir
    private Path directory;

    @Test
    void readsAnArticleALine() throws IOException {
        List<Read> reads = Reading.all(write("{\"id\":\"1\",\"text\":\"Llueve.\",\"lang\":\"es\","
                + "\"source\":\"Ejemplo\",\"published\":\"2024-01-02T23:30:00-05:00\","
                + "\"title\":\"Lluvia\",\"url\":\"https://example.org/1\"}\n"
                + "\n{\"id\":2,\"text\":\"Nieva.\",\"published\":\"2024-01-03\",\"url\":\"\"}"));
        assertEquals(2, reads.size());
        Article first = Reading.article(reads.get(0));
        assertEquals(LocalDate.of(2024, 1, 2), first.published());
        assertEquals("Lluvia", first.title());
        assertEquals(directory.resolve("a.jsonl") + ":3", reads.get(1).origin());
        assertNotEquals(first.id(), Reading.article(reads.get(1)).id());
    }

    @Test
    void aBadLineIsNamedAndTheOthersAreRead() throws IOException {
        List<Read> reads = Reading.all(write("{\"text\":\"No date.\"}\n{\"text\"\n[1]\n"
                + "{\"text\":[],\"published\":\"2024-01-03\"}\n{\"text\":\"x\",\"published\":\"yesterday\"}\n"
                + "{\"text\":\" \",\"published\":\"2024-01-03\"}\n"
                + "{\"text\":\"Good.\",\"published\":\"2024-01-03\"}\n"));
        assertEquals(List.of(SkipCause.NO_DATE, SkipCause.BAD_JSON, SkipCause.BAD_JSON, SkipCause.BAD_JSON,
                SkipCause.BAD_DATE, SkipCause.NO_TEXT), reads.subList(0, 6).stream()
                .map(read -> Reading.skipped(read).cause()).toList());
        assertEquals("Good.", Reading.article(reads.get(6)).text());
    }

    @Test
    void theIdOfALineMakesTheArticlesIdWhereverTheLineStands() throws IOException {
        String line = "{\"id\":\"x\",\"text\":\"Rain.\",\"published\":\"2024-01-03\"}\n";
        String id = Reading.articles(write(line)).get(0).id();
        String other = "{\"text\":\"Snow.\",\"published\":\"2024-01-03\"}\n";
        assertEquals(id, Reading.articles(write(other + line)).get(1).id());
    }

    @Test
    void theIdCountsOnStandardInputToo() throws IOException {
        String lines = "{\"id\":\"x\",\"text\":\"Rain.\",\"published\":\"2024-01-03\"}\n"
                + "{\"id\":\"y\",\"text\":\"Rain.\",\"published\":\"2024-01-03\"}\n";
        List<Read> reads = Reading.all(lines, "-");
        assertNotEquals(Reading.article(reads.get(0)).id(), Reading.article(reads.get(1)).id());
        assertEquals(Reading.article(reads.get(0)).id(),
                Reading.article(Reading.all(lines.replace("Rain", "Snow"), "-").get(0)).id());
    }

    @Test
    void aTooLongLineIsSkippedAndTheNextIsRead() throws IOException {
        List<Read> reads = new java.util.ArrayList<>();
        String long1 = "{\"text\":\"" + "a".repeat(200) + "\"}\n";
        JsonLines.read(new java.io.ByteArrayInputStream((long1
                + "{\"text\":\"b\",\"published\":\"2024-01-03\"}").getBytes()), Origin.standardInput(null), 100, reads::add);
        assertEquals(SkipCause.TOO_LARGE, Reading.skipped(reads.get(0)).cause());
        assertEquals("b", Reading.article(reads.get(1)).text());
    }

    @Test
    void anEmptyFileIsEmpty() throws IOException {
        assertEquals(SkipCause.EMPTY, Reading.skipped(Reading.all(write("\n \n")).get(0)).cause());
    }

    private Path write(String content) throws IOException {
        return Files.writeString(directory.resolve("a.jsonl"), content);
    }
}
