package dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Ran;
import dateline.Shipped;
import dateline.article.GivenArticles;
import dateline.article.Read;
import dateline.gazetteer.Gazetteer;
import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that were read elsewhere, put into a home by the command. */
class ReportLinesTest {
    private static final String ARTICLES = """
            {"id":"1","published":"2024-05-03","lang":"en","text":"Rain flooded Quito on 2 May 2024. Flights to Accra began."}
            {"id":"2","published":"2024-05-04","lang":"en","text":"Nothing of note was reported anywhere."}
            """;

    @TempDir
    private Path directory;

    @Test
    void giveTheSameHomeAsTheirArticlesAndKeepTheirIds() throws IOException {
        Path articles = Files.writeString(directory.resolve("a.jsonl"), ARTICLES);
        Path lines = Files.write(directory.resolve("lines.jsonl"), lines(articles));
        Ran loaded = ingest("loaded", "--reports", lines.toString());
        assertEquals("articles  2 read (2 new, 0 replaced), 0 unchanged, 0 skipped", loaded.out().get(0));
        assertEquals(loaded.out(), ingest("read", articles.toString()).out());
        assertEquals(export("read"), export("loaded"));
        assertTrue(export("loaded").size() >= 2);
        assertTrue(ingest("loaded", articles.toString()).out().get(0).contains("2 unchanged"), "an article is known as read");
        assertTrue(ingest("loaded", "--reports", lines.toString()).out().get(0).contains("2 unchanged"));
    }

    @Test
    void areReadPackedToo() throws IOException {
        byte[] plain = String.join("\n", lines(Files.writeString(directory.resolve("a.jsonl"), ARTICLES))).getBytes(UTF_8);
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(gzip)) {
            out.write(plain);
        }
        ByteArrayOutputStream zstd = new ByteArrayOutputStream();
        try (OutputStream out = new ZstdOutputStream(zstd)) {
            out.write(plain);
        }
        for (byte[] packed : List.of(gzip.toByteArray(), zstd.toByteArray())) {
            Path file = Files.write(directory.resolve("packed"), packed);
            String home = "packed" + packed[0];
            assertEquals("articles  2 read (2 new, 0 replaced), 0 unchanged, 0 skipped",
                    ingest(home, "--reports", file.toString()).out().get(0));
            Files.write(file, Arrays.copyOf(packed, packed.length - 9));
            Ran cut = Ran.dateline("ingest", "--home", directory.resolve(home).toString(), "--reports", file.toString());
            assertEquals(1, cut.exit(), cut.err().toString());
            assertEquals(1, cut.err().size(), cut.err().toString());
        }
    }

    @Test
    void whatIsNoLineOfReportsIsSkippedWithItsNumberAndWhatIsWrong() throws IOException {
        List<String> lines = lines(Files.writeString(directory.resolve("a.jsonl"), ARTICLES));
        String right = lines.get(0);
        Path file = Files.write(directory.resolve("lines.jsonl"), List.of(lines.get(1), "", "{", "{\"id\":\"1\"}",
                right.replace("\"geonames:", "\"geonames:9"), right.replaceFirst("\"confidence\":[0-9.]+", "\"confidence\":7"),
                right.replaceFirst("\"coordinates\":\\[[^]]*]", "\"coordinates\":[1.23,4.56]"),
                right.replaceFirst("\"status\":\"reported\"", "\"status\":\"true\""),
                right.replaceFirst("\"quote\":\"", "\"weapon\":\"x\",\"quote\":\""), right, right));
        Ran ran = ingest("home", "--reports", file.toString());
        assertEquals("articles  2 read (2 new, 0 replaced), 0 unchanged, 8 skipped (7 not JSON, 1 same article as another)",
                ran.out().get(0));
        List<String> told = ran.err().stream().filter(line -> line.startsWith("dateline: skipped"))
                .map(line -> line.replace("dateline: skipped " + file + ":", "")
                .replaceAll("report [0-9a-f]{20}", "report X")).toList();
        assertEquals("3: not a JSON object a line", told.get(0));
        assertTrue(told.get(1).startsWith("4: no \"articleId\""), told.get(1));
        assertTrue(told.get(2).startsWith("5: report X: the gazetteer has no place \"geonames:9"), told.get(2));
        assertTrue(told.get(3).startsWith("6: report X: not a report (a confidence of 7.0"), told.get(3));
        assertEquals("7: report X: \"geometry\" is not as this program and its gazetteer write it", told.get(4));
        assertEquals("8: report X: \"status\" is not as this program and its gazetteer write it", told.get(5));
        assertEquals("9: report X: \"weapon\" is not as this program and its gazetteer write it", told.get(6));
        assertEquals("11: same article as " + file + ":10", told.get(7));
    }

    @Test
    void takesThePlaceOfInputs() {
        Ran both = Ran.dateline("ingest", "--home", directory.resolve("home").toString(), "--reports", "x", "y");
        assertEquals(2, both.exit());
        Ran none = Ran.dateline("ingest", "--home", directory.resolve("home").toString(), "--reports", "absent");
        assertEquals(1, none.exit());
        assertTrue(none.err().get(0).contains("absent"), none.err().get(0));
    }

    private static List<String> lines(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        Ingest ingest = new Ingest(Shipped.geoparser(), Shipped.reportReader(), Gazetteer.of(null));
        try (ArticleLines reader = ingest.lines()) {
            GivenArticles.of(List.of(file.toString()), InputStream.nullInputStream()).forEach(read -> {
                Read.Got got = (Read.Got) read;
                lines.add(reader.line(got.article(), got.origin(), skip -> { }).orElseThrow().json());
            });
        }
        return lines;
    }

    private Ran ingest(String home, String... words) {
        List<String> all = new ArrayList<>(List.of("ingest", "--home", directory.resolve(home).toString()));
        all.addAll(List.of(words));
        return Ran.dateline(all.toArray(String[]::new));
    }

    private List<String> export(String home) {
        return Ran.dateline("export", "--home", directory.resolve(home).toString(), "--format", "geojsonl").out();
    }
}
