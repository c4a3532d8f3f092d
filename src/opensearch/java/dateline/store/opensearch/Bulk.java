package dateline.store.opensearch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Operations that are sent many at a time, while the next are gathered: two requests are on their way at most, and who adds
 * waits for the first of them. What the cluster has no room for is sent again, each time after twice as long, before anything
 * else is. Operations on one document are never on their way in two requests.
 */
final class Bulk {
    private static final int MOST_BYTES = 5 << 20;
    private static final int MOST_OPERATIONS = 4000;
    private static final int ON_THEIR_WAY = 2;
    private static final Duration TIME = Duration.ofSeconds(120);
    private static final int TRIES = 9;
    private static final long FIRST_PAUSE = 250; // milliseconds; the last one is half a minute
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

    /** Operations of one request, and the documents that they are on. */
    private record Batch(List<byte[]> operations, Set<String> documents) {
        Batch() {
            this(new ArrayList<>(), new HashSet<>());
        }
    }

    private record Sent(Batch batch, Cluster.Begun begun) {}

    private final Cluster cluster;
    private final Deque<Sent> sent = new ArrayDeque<>();
    private Batch waiting = new Batch();
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
        String document = index + '/' + id;
        if (sent.stream().anyMatch(one -> one.batch.documents.contains(document))) {
            settle(0);
        }
        ByteArrayOutputStream lines = new ByteArrayOutputStream(source == null ? 120 : source.length + 120);
        lines.writeBytes(head(operation, index, id).getBytes(StandardCharsets.UTF_8));
        if (source != null) {
            lines.writeBytes(source);
            lines.write('\n');
        }
        waiting.operations.add(lines.toByteArray());
        waiting.documents.add(document);
        bytes += lines.size();
        if (bytes >= MOST_BYTES || waiting.operations.size() >= MOST_OPERATIONS) {
            begin();
        }
    }

    /** The names of indices and the ids of documents here have nothing that JSON writes otherwise. */
    private static String head(String operation, String index, String id) {
        return "{\"" + operation + "\":{\"_index\":\"" + index + "\",\"_id\":\"" + id + "\"}}\n";
    }

    /** Sends what was added; all of it is done when this returns. */
    void send() throws IOException {
        if (!waiting.operations.isEmpty()) {
            begin();
        }
        settle(0);
    }

    private void begin() throws IOException {
        settle(ON_THEIR_WAY - 1);
        sent.add(new Sent(waiting, cluster.begin(body(waiting.operations), TIME)));
        waiting = new Batch();
        bytes = 0;
    }

    /** @param left how many requests may still be on their way when this returns */
    private void settle(int left) throws IOException {
        while (sent.size() > left) {
            Sent first = sent.remove();
            List<byte[]> busy = busy(first.batch.operations, first.begun, false);
            long pause = FIRST_PAUSE;
            for (int tries = 2; !busy.isEmpty(); tries++) {
                sleep(pause);
                pause *= 2;
                busy = busy(busy, cluster.begin(body(busy), TIME), tries == TRIES);
            }
        }
    }

    private static byte[] body(List<byte[]> operations) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(operations.stream().mapToInt(one -> one.length).sum());
        operations.forEach(lines::writeBytes);
        return lines.toByteArray();
    }

    /** @return what the cluster had no room for */
    private static List<byte[]> busy(List<byte[]> some, Cluster.Begun begun, boolean last) throws IOException {
        try {
            return busy(some, begun.ended(), last);
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
