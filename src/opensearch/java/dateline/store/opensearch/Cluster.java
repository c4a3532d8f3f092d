package dateline.store.opensearch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks one cluster over HTTP. For use by any number of threads. */
final class Cluster {
    static final JsonMapper JSON = JsonMapper.shared();
    private static final String BULK = "/_bulk?filter_path=errors,items.*.status,items.*.error.reason";
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    /** An answer of the cluster that is none of 2xx. */
    static final class Refused extends IOException {
        final int status;
        final String type;

        Refused(int status, String type, String message) {
            super(message);
            this.status = status;
            this.type = type;
        }
    }

    /** The cluster did not answer within the time given. */
    static final class TooLate extends IOException {
        TooLate(String message, Exception cause) {
            super(message, cause);
        }
    }

    private final Address address;
    private final Access access;
    private final HttpClient client;

    /** @throws IOException with one line that says what is wrong with how the cluster is to be asked */
    Cluster(Address address, Access access) throws IOException {
        if (access.authorization() != null && address.server().getScheme().equals("http") && !address.isLocal()) {
            throw new IOException("--store: name and password are sent over https only, not to " + address.server());
        }
        this.address = address;
        this.access = access;
        this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TO_CONNECT)
                .sslContext(access.ssl()).build();
    }

    JsonNode ask(String method, String path, Object body, Duration time) throws IOException {
        return tree(bytes(method, path, JSON.writeValueAsBytes(body), time));
    }

    JsonNode ask(String method, String path, Duration time) throws IOException {
        return tree(bytes(method, path, null, time));
    }

    /** A request on its way. */
    interface Begun {
        /** Waits for the answer, which must be one of 2xx. */
        JsonNode ended() throws IOException;
    }

    /** Many operations, a line of JSON each; answered is whether there were errors, and how each of them went. */
    Begun begin(byte[] lines, Duration time) {
        HttpRequest request = request("POST", BULK, lines, time);
        CompletableFuture<HttpResponse<byte[]>> begun = client.sendAsync(request, BodyHandlers.ofByteArray());
        return () -> tree(body(answer(request, begun::get, true)));
    }

    /**
     * @param body JSON, or null
     * @return the answer, where it is one of 2xx
     */
    byte[] bytes(String method, String path, byte[] body, Duration time) throws IOException {
        HttpRequest request = request(method, path, body, time);
        return body(answer(request, () -> client.send(request, BodyHandlers.ofByteArray()), !method.equals("PUT")));
    }

    private HttpRequest request(String method, String path, byte[] body, Duration time) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address.server() + path)).timeout(time)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (body != null) {
            request.header("Content-Type", path.equals(BULK) ? "application/x-ndjson" : "application/json");
        }
        if (access.authorization() != null) {
            request.header("Authorization", access.authorization());
        }
        return request.build();
    }

    private byte[] body(HttpResponse<byte[]> response) throws IOException {
        if (response.statusCode() / 100 != 2) {
            throw refused(response);
        }
        return response.body();
    }

    private interface Answer {
        HttpResponse<byte[]> get() throws IOException, InterruptedException, ExecutionException;
    }

    /** @param again whether it may be sent another time, where a connection was kept that somebody between had closed */
    private HttpResponse<byte[]> answer(HttpRequest request, Answer answer, boolean again) throws IOException {
        try {
            return got(answer);
        } catch (HttpConnectTimeoutException e) {
            throw new IOException("cannot reach OpenSearch at " + address.server() + ": it does not answer", e);
        } catch (HttpTimeoutException e) {
            throw new TooLate("OpenSearch at " + address.server() + " did not answer in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while OpenSearch was asked").initCause(e);
        } catch (IOException e) {
            if (again && !(e instanceof ConnectException)) {
                return answer(request, () -> client.send(request, BodyHandlers.ofByteArray()), false);
            }
            throw new IOException("cannot reach OpenSearch at " + address.server() + ": "
                    + (e.getMessage() == null ? "connection refused" : e.getMessage()), e);
        }
    }

    private static HttpResponse<byte[]> got(Answer answer) throws IOException, InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        }
    }

    private Refused refused(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status == 401 || status == 403) {
            return new Refused(status, "security", "OpenSearch at " + address.server() + " lets nobody in so (" + status + "); "
                    + Access.FORM);
        }
        try {
            JsonNode error = tree(response.body()).path("error");
            return new Refused(status, error.path("type").asString(""), "OpenSearch at " + address.server() + " refuses: "
                    + status + " " + cause(error));
        } catch (IOException e) {
            return new Refused(status, "", address.server() + " answers " + status + "; is it OpenSearch?");
        }
    }

    private static String cause(JsonNode error) {
        JsonNode root = error.path("root_cause").path(0);
        return root.path("reason").asString(error.path("reason").asString("")).lines().findFirst().orElse("");
    }

    private JsonNode tree(byte[] json) throws IOException {
        try {
            return json.length == 0 ? JSON.createObjectNode() : JSON.readTree(json);
        } catch (JacksonException e) {
            throw new IOException(address.server() + " answers something else than OpenSearch does", e);
        }
    }
}
