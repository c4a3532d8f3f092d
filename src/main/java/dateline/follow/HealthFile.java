package dateline.follow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The file {@code sources.json} of a home, which the API shows as it stands: how each source does, by its address. */
public record HealthFile(Path home) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FILE = "sources.json";

    /** By {@link Source#shown}; empty where there is no file, or none that can be read: every source is asked anew then. */
    public Map<String, SourceHealth> read() throws IOException {
        Map<String, SourceHealth> health = new HashMap<>();
        try {
            for (JsonNode source : JSON.readTree(Files.readAllBytes(home.resolve(FILE))).path("sources")) {
                health.put(source.path("address").asString(), of(source));
            }
        } catch (NoSuchFileException | JacksonException | DateTimeParseException e) {
            return new HashMap<>();
        }
        return health;
    }

    void write(List<Source> sources, Map<String, SourceHealth> health) throws IOException {
        ObjectNode file = JSON.createObjectNode();
        ArrayNode array = file.putArray("sources");
        sources.forEach(source -> put(array.addObject(), source, health.getOrDefault(source.shown(), SourceHealth.NEW)));
        Path part = home.resolve(FILE + ".part");
        Files.createDirectories(home);
        Files.write(part, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file));
        Files.move(part, home.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void put(ObjectNode node, Source source, SourceHealth health) {
        node.put("address", source.shown()).put("name", source.name()).put("minutes", source.minutes())
                .put("state", health.state()).put("asked", text(health.asked())).put("answered", text(health.answered()))
                .put("next", text(health.next())).put("failures", health.failures()).put("problem", health.problem())
                .put("articles", health.articles()).put("skipped", health.skipped()).put("etag", health.etag())
                .put("lastModified", health.lastModified()).put("content", health.content());
    }

    private static SourceHealth of(JsonNode node) {
        return new SourceHealth(node.path("state").asString("new"), time(node, "asked"), time(node, "answered"),
                time(node, "next"), node.path("failures").asInt(0), string(node, "problem"), node.path("articles").asInt(0),
                node.path("skipped").asInt(0), string(node, "etag"), string(node, "lastModified"), string(node, "content"));
    }

    private static String text(Instant time) {
        return time == null ? null : time.toString();
    }

    private static Instant time(JsonNode node, String name) {
        String text = string(node, name);
        return text == null ? null : Instant.parse(text);
    }

    private static String string(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).asString() : null;
    }
}
