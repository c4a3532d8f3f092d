package dateline.ingest;

import dateline.text.FileHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/**
 * Which code, word lists and weights read the articles, as a hash that the build writes beside the classes: an article that others
 * read is read anew.
 */
public final class ReadingRules {
    private static final String FILE = "reading-rules.hash";
    private static final List<String> READ_WITH = List.of("dateline/text", "dateline/geoparse", "dateline/extract",
            "dateline/ingest", "text", "geoparse", "extract");

    private ReadingRules() {}

    /** Writes the hash: {@code ReadingRules CLASSES-DIRECTORY}. */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path file = classes.resolve("dateline/ingest/" + FILE);
        Files.writeString(file, of(classes));
    }

    static String of(Path classes) throws IOException {
        return HexFormat.of().formatHex(FileHash.of(READ_WITH.stream().map(classes::resolve).toList()), 0, 8);
    }

    static String shipped() {
        try (InputStream in = ReadingRules.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the build wrote no " + FILE + "; run mvn process-classes");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
