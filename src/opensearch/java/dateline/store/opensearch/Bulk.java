package dateline.store.opensearch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Operations that are sent many at a time, one request after the other: who adds waits while the cluster is busy. What it has
 * no room for is sent again, each time after twice as long.
 */
final class Bulk {
    private static final int MOST_BYTES = 5 << 20;
    private static final int MOST_OPERATIONS = 4000;
    private static final Duration TIME = Duration.ofSeconds(120);
    private static final int TRIES = 9;
    private static final long FIRST_PAUSE = 250; // milliseconds; the last one is half a minute
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

    private final Cluster cluster;
    private List<byte[]> operations = new ArrayList<>();
    private int bytes;

    Bulk(Cluster cluster) {
        this.cluster = cluster;
    }

    void index(String index, String id, byte[] source) throws IOException {
        add("index", index, id, source);
    }

    /** Leaves what is there with this id. */
    void create(String index, String id, byte[] source) throws IOException {
        add("create", index, id, source);
    }

    /** Puts some fields into a document. */
    void update(String index, String id, Map<String, Object> fields) throws IOException {
        add("update", index, id, Cluster.JSON.writeValueAsBytes(Map.of("doc", fields)));
    }

    void delete(String index, String id) throws IOException {
        add("delete", index, id, null);
    }

    private void add(String operation, String index, String id, byte[] source) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(source == null ? 100 : source.length + 100);
        lines.writeBytes(Cluster.JSON.writeValueAsBytes(Map.of(operation, Map.of("_index", index, "_id", id))));
        lines.write('\n');
        if (source != null) {
            lines.writeBytes(source);
            lines.write('\n');
        }
        operations.add(lines.toByteArray());
        bytes += lines.size();
        if (bytes >= MOST_BYTES || operations.size() >= MOST_OPERATIONS) {
            send();
        }
    }

    /** Sends what was added; all of it is done when this returns. */
    void send() throws IOException {
        List<byte[]> left = operations;
        operations = new ArrayList<>();
        bytes = 0;
        long pause = FIRST_PAUSE;
        for (int tries = 1; !left.isEmpty(); tries++) {
            left = send(left, tries == TRIES);
            if (!left.isEmpty()) {
                sleep(pause);
                pause *= 2;
            }
        }
    }

    /** @return what the cluster had no room for */
    private List<byte[]> send(List<byte[]> some, boolean last) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(some.stream().mapToInt(one -> one.length).sum());
        some.forEach(lines::writeBytes);
        try {
            return busy(some, cluster.bulk(lines.toByteArray(), TIME), last);
        } catch (Cluster.Refused e) {
            if (last || !BUSY.contains(e.status)) {
                throw e;
            }
            return some;
        }
    }

    private static List<byte[]> busy(List<byte[]> some, JsonNode done, boolean last) throws IOException {
        List<byte[]> busy = new ArrayList<>();
        if (done.path("errors").asBoolean()) {
            int number = 0;
            for (JsonNode item : done.path("items")) {
                Map.Entry<String, JsonNode> one = item.properties().iterator().next();
                int status = one.getValue().path("status").asInt();
                if (!last && BUSY.contains(status)) {
                    busy.add(some.get(number));
                } else if (!isDone(one.getKey(), status)) {
                    throw new IOException("OpenSearch refuses a document: " + status + " "
                            + one.getValue().path("error").path("reason").asString(""));
                }
                number++;
            }
        }
        return busy;
    }

    /** What was created before is there; what was deleted before is not. */
    private static boolean isDone(String operation, int status) {
        return status / 100 == 2 || operation.equals("create") && status == 409 || operation.equals("delete") && status == 404;
    }

    private static void sleep(long milliseconds) throws IOException {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new java.io.InterruptedIOException("interrupted while OpenSearch was busy").initCause(e);
        }
    }
}
