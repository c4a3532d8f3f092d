package dateline.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a file, reading it gives articles or named skips, and never throws. */
class MutatedArticlesTest {
    private static final Map<String, String> WHOLE = Map.of(
            "a.txt", "date 2024-01-01\ntitle Дождь\nsource Пример\nurl https://example.org/a\nlang ru\n\nВ Осло дождь.",
            "b.txt", "date 2024-01-01 В Осло дождь.\n\nИ снег.",
            "c.jsonl", "{\"id\":\"1\",\"text\":\"Дождь\",\"published\":\"2024-01-01\",\"lang\":\"ru\"}\n"
                    + "{\"text\":\"x\"}",
            "d.xml", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>F</title>"
                    + "<link>https://example.org</link><description>d</description><item><title>T</title><description>&lt;p&gt;Дождь&lt;/p&gt;"
                    + "</description><pubDate>Mon, 01 Jan 2024 10:00:00 GMT</pubDate></item></channel></rss>",
            "e.html", "<!doctype html><html lang=ru><head><title>T</title><meta property='article:published_time' "
                    + "content='2024-01-01T10:00:00Z'><script type='application/ld+json'>"
                    + "{\"publisher\":{\"name\":\"P\"}}"
                    + "</script></head><body><article><p>В Осло дождь.</p></article></body></html>");
    private static final List<String> PIECES = List.of("date ", "\n\n", "title", "url ", "<", "{", "\"", "]]>", "&#0;",
            "\u0000", "\uFEFF", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "2024-13-45", "0000-00-00", "\uD83C\uDF27", "<p>");
    private static final int ROUNDS = Boolean.getBoolean("dateline.long") ? 400 : 100;
    @TempDir
    private Path directory;

    @Test
    void neverThrows() throws IOException {
        Random random = new Random(20240101);
        for (int round = 0; round < ROUNDS; round++) {
            for (String name : WHOLE.keySet().stream().sorted().toList()) {
                byte[] mutated = mutate(WHOLE.get(name).getBytes(StandardCharsets.UTF_8), random);
                Path file = Files.write(directory.resolve(name), mutated);
                try {
                    assertFalse(Reading.all(file).isEmpty(), "neither article nor skip");
                } catch (RuntimeException | IOException e) {
                    fail("round " + round + ": " + new String(mutated, StandardCharsets.UTF_8), e);
                }
            }
        }
    }

    private static byte[] mutate(byte[] whole, Random random) {
        byte[] bytes = whole;
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
            byte[] piece = switch (random.nextInt(4)) {
                case 0 -> new byte[] {(byte) random.nextInt(256)};
                case 1 -> PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
                default -> new byte[0];
            };
            int cut = Math.min(bytes.length - at, random.nextInt(3) == 0 ? random.nextInt(40) : 0);
            byte[] next = new byte[bytes.length + piece.length - cut];
            System.arraycopy(bytes, 0, next, 0, at);
            System.arraycopy(piece, 0, next, at, piece.length);
            System.arraycopy(bytes, at + cut, next, at + piece.length, bytes.length - at - cut);
            bytes = next;
        }
        return bytes;
    }
}
