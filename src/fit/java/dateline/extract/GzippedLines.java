package dateline.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the gzipped lines of JSON that annotated news comes in. */
public final class GzippedLines {
    private static final JsonMapper JSON = new JsonMapper();

    private GzippedLines() {}

    public static List<JsonNode> read(Path file) throws IOException {
        List<JsonNode> read = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read.add(JSON.readTree(line));
            }
        }
        return read;
    }
}
