package dateline.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged job on Spark in a process of its own, beside the packaged `ingest`, on 5,000 articles made of the paragraphs
 * that ship.
 * With them come a web archive, the same article under other files, lines that are broken and articles without a date.
 */
class ArchiveIT {
    private static final Path PROGRAM = Path.of("target/dateline.jar").toAbsolutePath();
    private static final int FILES = 10;
    private static final int ARTICLES_A_FILE = 500;
    private static final int DIFFERENT_IDS = 4_800;

    /** As Spark gives them on Java 17; see archives.md. */
    private static final List<String> OPENS = Stream.of("java.lang", "java.lang.invoke", "java.lang.reflect", "java.io",
            "java.net", "java.nio", "java.util", "java.util.concurrent", "java.util.concurrent.atomic", "sun.nio.ch",
            "sun.nio.cs", "sun.security.action", "sun.util.calendar").map(name -> "--add-opens=java.base/" + name + "=ALL-UNNAMED").toList();

    @TempDir
    private static Path directory;
    private static Path archive;

    @BeforeAll
    static void makeArchive() throws IOException {
        archive = Files.createDirectories(directory.resolve("archive/more"));
        Random random = new Random(17);
        List<List<String>> paragraphs = Stream.of("en", "es", "ru", "uk").map(ArchiveIT::paragraphs).toList();
        for (int file = 0; file < FILES; file++) {
            int first = file * ARTICLES_A_FILE;
            String lines = String.join("\n", IntStream.range(first, first + ARTICLES_A_FILE)
                    .mapToObj(i -> i % 977 == 3 ? "{\"broken\": " : article(i, paragraphs, random)).toList()) + "\n";
            Path to = archive.resolveSibling(file % 2 == 0 ? "p" + file + ".jsonl" : "more/p" + file + ".jsonl.gz");
            try (OutputStream out = file % 2 == 0 ? Files.newOutputStream(to)
                    : new GZIPOutputStream(Files.newOutputStream(to))) {
                out.write(lines.getBytes(StandardCharsets.UTF_8));
            }
        }
        archive = archive.getParent();
        Files.copy(Path.of("src/test/resources/failures/pages.warc.gz"), archive.resolve("pages.warc.gz"));
        Files.copy(Path.of("src/test/resources/failures/feed.json"), archive.resolve("feed.json"));
        Files.write(archive.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    }

    private static List<String> paragraphs(String lang) {
        try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
            List<String> paragraphs = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith("-" + lang + ".txt")).sorted().toList()) {
                List<String> parts = List.of(Files.readString(file).split("\n\n+"));
                paragraphs.addAll(parts.subList(1, parts.size()));
            }
            return paragraphs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String article(int i, List<List<String>> paragraphs, Random random) {
        int lang = random.nextInt(paragraphs.size());
        List<String> of = paragraphs.get(lang);
        String text = String.join("\\n\\n", Stream.generate(() -> of.get(random.nextInt(of.size()))).limit(3)
                .map(p -> p.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")).toList());
        String day = i % 101 == 7 ? "" : "\"published\":\"202" + i % 4 + "-0" + (1 + i % 9) + "-1" + i % 10 + "\",";
        String url = i % 4 == 0 ? "\"url\":\"https://news.example/" + i % 4_000 + "\"," : "";
        return "{\"id\":\"" + i % DIFFERENT_IDS + "\"," + day + url + "\"source\":\"Paper " + i % 3
                + "\",\"text\":\"" + text + "\"}";
    }

    @Test
    void givesTheSameReportsIdForIdAsIngestAndGoesOnAfterAKill() throws Exception {
        String[] job = {"--output", directory.resolve("out").toString(), "--lots", "3", archive.toString()};
        Path lot = directory.resolve("out/_work/lines/lot=0/_SUCCESS");
        Process killed = spark(job);
        while (Files.notExists(lot) && killed.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        killed.destroyForcibly().waitFor();
        assertTrue(Files.exists(lot), () -> read(directory.resolve("log")));
        FileTime kept = Files.getLastModifiedTime(lot);
        Process again = spark(job);
        FileTime last = kept;
        while (again.isAlive()) {
            last = lastModified(lot, last);
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertEquals(0, again.exitValue(), () -> read(directory.resolve("log")));
        assertEquals(kept, last, "what was done before the kill is not done again");

        dateline("ingest", "--home", home("ingested"), "--skips", directory.resolve("skips").toString(), archive.toString());
        dateline("ingest", "--home", home("loaded"), "--reports", directory.resolve("out/articles").toString());
        String ingested = dateline("export", "--home", home("ingested"), "--format", "geojsonl");
        assertEquals(ingested, dateline("export", "--home", home("loaded"), "--format", "geojsonl"));
        long reports = ingested.lines().count();
        assertTrue(reports > 20_000, reports + " reports");
        assertEquals(reports, rowsOfGeoParquet());
        assertEquals(skips(directory.resolve("skips")), skips(directory.resolve("out/skipped")));
        String nothing = dateline("ingest", "--home", home("loaded"), archive.toString());
        assertTrue(nothing.contains("(0 new, 0 replaced)"), nothing);
        assertEquals(1, spark(job).waitFor(), "an output that is done is not written again");
    }

    /** As Spark writes tables too: by Parquet's own library. The link makes the id, so the file's name does not count. */
    @Test
    void readsTheRowsOfATableAsLinesOfJsonAreRead() throws Exception {
        MessageType type = MessageTypeParser.parseMessageType("message article { required binary url (STRING);"
                + " required binary published (STRING); optional binary source (STRING); required binary body (STRING); }");
        Path table = Files.createDirectories(directory.resolve("tables")).resolve("t.parquet");
        List<String> lines = new ArrayList<>();
        List<String> paragraphs = paragraphs("es");
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(table))
                .withConf(new PlainParquetConfiguration()).withType(type).build()) {
            for (int i = 0; i < 40; i++) {
                String text = paragraphs.get(i % paragraphs.size()).replace('"', '\'').replace('\n', ' ');
                Group row = new SimpleGroup(type).append("url", "https://news.example/t" + i)
                        .append("published", "2024-05-1" + i % 10).append("body", text);
                writer.write(i % 5 == 0 ? row : row.append("source", "Diario"));
                lines.add("{\"url\":\"https://news.example/t" + i + "\",\"published\":\"2024-05-1" + i % 10 + "\","
                        + (i % 5 == 0 ? "" : "\"source\":\"Diario\",") + "\"text\":\"" + text + "\"}");
            }
        }
        Path out = directory.resolve("of-tables");
        assertEquals(0, spark("--output", out.toString(), "--text-column", "body", table.toString()).waitFor(),
                () -> read(directory.resolve("log")));
        dateline("ingest", "--home", home("of-tables-home"), "--reports", out.resolve("articles").toString());
        dateline("ingest", "--home", home("of-lines"), Files.write(directory.resolve("t.jsonl"), lines).toString());
        String right = dateline("export", "--home", home("of-lines"), "--format", "geojsonl");
        assertTrue(right.lines().count() > 40, right);
        assertEquals(right, dateline("export", "--home", home("of-tables-home"), "--format", "geojsonl"));
    }

    private static FileTime lastModified(Path file, FileTime otherwise) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException atTheEnd) {
            return otherwise;
        }
    }

    private static Process spark(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx2g", "-Dspark.master=local[2]",
                "-Dspark.ui.enabled=false"));
        command.addAll(OPENS);
        command.addAll(List.of("-cp", Path.of("target/dateline-spark.jar").toAbsolutePath() + File.pathSeparator
                + read(Path.of("target/spark.classpath")), "dateline.spark.Archive"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(directory.resolve("log").toFile()).start();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String home(String name) {
        return directory.resolve(name).toString();
    }

    /** What the packaged program answers; it must succeed. */
    private static String dateline(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx1g", "-jar", PROGRAM.toString()));
        command.addAll(List.of(words));
        Path out = directory.resolve("answer");
        Path err = directory.resolve("err");
        assertEquals(0, new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor(),
                () -> read(err));
        return read(out);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a file, or of all files in a directory, sorted, files named from the archive on. */
    private static List<String> skips(Path told) throws IOException {
        try (Stream<Path> files = Files.walk(told)) {
            return files.filter(file -> Files.isRegularFile(file) && !file.getFileName().toString().matches("[._].*"))
                    .flatMap(file -> read(file).lines()).map(line -> line.replaceAll("(?:file:)?/\\S*/archive/", ""))
                    .sorted().toList();
        }
    }

    private static long rowsOfGeoParquet() throws IOException {
        long rows = 0;
        try (Stream<Path> files = Files.walk(directory.resolve("out/reports"))) {
            for (Path file : files.filter(path -> path.toString()
                    .matches(".*/year=\\d{4}/countryCode=\\w+/part-\\d+\\.parquet"))
                    .toList()) {
                try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
                    rows += reader.getRecordCount();
                    assertTrue(reader.getFileMetaData().getKeyValueMetaData().containsKey("geo"));
                }
            }
        }
        return rows;
    }
}
