package dateline.web.operators;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the write half leaves in the home for those who watch over it; of other programs, so anything may be in there. */
record HomeFiles(Path home) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * How a feed does.
     *
     * @param address without a password
     * @param answered when it last answered well; null where never
     */
    record Feed(String address, String state, Instant answered, int minutes, int failures) {
        /** A feed may miss two of its turns, and an hour in any case. */
        private static final int TURNS = 3;
        private static final Duration SHORTEST = Duration.ofHours(1);

        /** One that was never asked is not stale yet. */
        boolean isStale(Instant now) {
            if (answered == null) {
                return failures >= TURNS || state.equals("gone");
            }
            Duration turns = Duration.ofMinutes((long) TURNS * minutes);
            return answered.plus(turns.compareTo(SHORTEST) > 0 ? turns : SHORTEST).isBefore(now);
        }
    }

    /** {@code sources.json}: empty where no feeds are followed. */
    List<Feed> feeds() {
        return read("sources.json").path("sources").valueStream().map(HomeFiles::feed).toList();
    }

    /** {@code ingest.json}: articles by what became of them ({@code new}, {@code replaced}, {@code unchanged}). */
    Map<String, Long> articles() {
        return counts("articles");
    }

    /** {@code ingest.json}: inputs that gave no article, by cause. */
    Map<String, Long> skips() {
        return counts("skipped");
    }

    private Map<String, Long> counts(String member) {
        Map<String, Long> counts = new TreeMap<>();
        read("ingest.json").path(member).propertyStream().forEach(p -> counts.put(p.getKey(), p.getValue().asLong(0)));
        return counts;
    }

    private JsonNode read(String file) {
        try {
            return JSON.readTree(Files.readAllBytes(home.resolve(file)));
        } catch (NoSuchFileException e) {
            return JSON.createObjectNode();
        } catch (IOException | JacksonException e) {
            return JSON.createObjectNode(); // cut short, or not to be read: as if nothing were known
        }
    }

    private static Feed feed(JsonNode node) {
        return new Feed(node.path("address").asString(""), node.path("state").asString("new"),
                time(node.path("answered").asString("")), node.path("minutes").asInt(0), node.path("failures").asInt(0));
    }

    private static Instant time(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
