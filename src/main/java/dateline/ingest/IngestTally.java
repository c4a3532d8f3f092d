package dateline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file {@code ingest.json} of a home: what all its ingests did together, for the metrics of {@code serve}. One run at a
 * time writes it, since only one may write to the home.
 *
 * @param before what it held when this run began
 */
record IngestTally(Path home, JsonNode before) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FILE = "ingest.json";

    /** Counts begin at 0 where there is no file, or none that can be read. */
    static IngestTally of(Path home) {
        try {
            return new IngestTally(home, JSON.readTree(Files.readAllBytes(home.resolve(FILE))));
        } catch (IOException | JacksonException e) {
            return new IngestTally(home, JSON.createObjectNode());
        }
    }

    /** Adds a run as far as it is; where the file cannot be written the run goes on, for the reports are kept. */
    void write(IngestSummary run) {
        ObjectNode file = JSON.createObjectNode();
        file.put("kept", Instant.now().toString());
        ObjectNode articles = file.putObject("articles");
        run.byResult().forEach((word, count) -> articles.put(word, count + before.path("articles").path(word).asLong(0)));
        ObjectNode skipped = file.putObject("skipped");
        before.path("skipped").propertyStream().forEach(p -> skipped.put(p.getKey(), p.getValue().asLong(0)));
        run.byCause().forEach((cause, count) -> skipped.put(cause, count + skipped.path(cause).asLong(0)));
        try {
            Path part = home.resolve(FILE + ".part");
            Files.write(part, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file));
            Files.move(part, home.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // a count that is missed; a full disk is told by what is committed next
        }
    }
}
