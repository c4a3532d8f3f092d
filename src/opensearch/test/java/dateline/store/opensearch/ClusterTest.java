package dateline.store.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a cluster is asked: what is sent to it, and what is made of its answers. A server that only says so stands for it. */
class ClusterTest {
    private static final Duration TIME = Duration.ofSeconds(20);

    private record Said(int status, String body) {}

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<Said> toSay = Collections.synchronizedList(new ArrayList<>());
    /** Nothing is answered before. */
    private CountDownLatch answers = new CountDownLatch(0);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdown();
    }

    @Test
    void sendsNameAndPasswordToAServerOfATrustedAuthorityOnly(@TempDir Path directory) throws Exception {
        Address address = startSecure(directory);
        toSay.add(new Said(200, "{\"a\": 1}"));
        Map<String, String> environment = Map.of("DATELINE_STORE_USER", "reader", "DATELINE_STORE_PASSWORD", "сек:рет",
                "DATELINE_STORE_CA", directory.resolve("ca.pem").toString());
        assertEquals(1, new Cluster(address, Access.of(environment)).ask("GET", "/", TIME).path("a").asInt());
        assertEquals(List.of("GET / Basic " + java.util.Base64.getEncoder().encodeToString("reader:сек:рет".getBytes(UTF_8))
                + " "), heard);
        Cluster stranger = new Cluster(address, Access.of(Map.of("DATELINE_STORE_TOKEN", "t")));
        assertTrue(assertThrows(IOException.class, () -> stranger.ask("GET", "/", TIME)).getMessage()
                .startsWith("cannot reach"));
        assertEquals(1, heard.size());
        String told = assertThrows(IOException.class, () -> new Cluster(address, Access.of(Map.of("DATELINE_STORE_CA",
                "none.pem"))))
                .getMessage();
        assertEquals("there is no file none.pem, which DATELINE_STORE_CA names", told);
    }

    @Test
    void tellsInALineWhatWentWrong() throws Exception {
        Cluster cluster = new Cluster(startPlain(), Access.of(Map.of()));
        toSay.add(new Said(401, "Unauthorized"));
        toSay.add(new Said(400,
                "{\"error\": {\"root_cause\": [{\"reason\": \"no such\\nfield\"}], \"type\": \"x\"}, \"status\": 400}"));
        toSay.add(new Said(500, "<html>"));
        toSay.add(new Said(200, "<html>"));
        assertTrue(told(cluster).endsWith("lets nobody in so (401); " + Access.FORM));
        assertTrue(told(cluster).endsWith(" refuses: 400 no such"));
        assertTrue(told(cluster).endsWith(" answers 500; is it OpenSearch?"));
        assertTrue(told(cluster).endsWith(" answers something else than OpenSearch does"));
        server.stop(0);
        assertTrue(told(cluster).startsWith("cannot reach OpenSearch at http://127.0.0.1:"));
    }

    private static String told(Cluster cluster) {
        return assertThrows(IOException.class, () -> cluster.ask("GET", "/", TIME)).getMessage();
    }

    /** Of three documents one is refused for want of room, then the whole request, then nothing. */
    @Test
    void sendsAgainWhatABusyClusterHadNoRoomForAndNothingElse() throws Exception {
        Bulk bulk = new Bulk(new Cluster(startPlain(), Access.of(Map.of())));
        toSay.add(new Said(200, "{\"errors\": true, \"items\": [{\"index\": {\"status\": 201}}, {\"index\": {\"status\": 429}},"
                + " {\"create\": {\"status\": 409}}]}"));
        toSay.add(new Said(429, "{}"));
        toSay.add(new Said(200, "{\"errors\": false, \"items\": [{\"index\": {\"status\": 201}}]}"));
        bulk.index("i", "1", "{}".getBytes(UTF_8));
        bulk.index("i", "2", "{}".getBytes(UTF_8));
        bulk.create("i", "3", "{}".getBytes(UTF_8));
        bulk.send();
        assertEquals(3, heard.size());
        assertEquals(6, heard.get(0).lines().count());
        assertEquals(2, heard.get(1).lines().count());
        assertTrue(heard.get(1).contains("\"2\""), heard.get(1));
        assertEquals(heard.get(1), heard.get(2));
    }

    @Test
    void failsWhereADocumentIsRefusedForGood() throws Exception {
        Bulk bulk = new Bulk(new Cluster(startPlain(), Access.of(Map.of())));
        toSay.add(new Said(200,
                "{\"errors\": true, \"items\": [{\"index\": {\"status\": 400, \"error\": {\"reason\": \"too odd\"}}}]}"));
        bulk.index("i", "1", "{}".getBytes(UTF_8));
        assertEquals("OpenSearch refuses a document: 400 too odd", assertThrows(IOException.class, bulk::send).getMessage());
    }

    /** The first two are on their way when none is answered; what is on a document of theirs waits for them. */
    @Test
    void gathersWhileTwoRequestsAreOnTheirWayButNeverTwoOnOneDocument() throws Exception {
        answers = new CountDownLatch(1);
        Bulk bulk = new Bulk(new Cluster(startPlain(), Access.of(Map.of())));
        for (int i = 0; i < 3; i++) {
            toSay.add(new Said(200, "{\"errors\": false}"));
        }
        byte[] large = ("{\"a\":\"" + "x".repeat(5 << 20) + "\"}").getBytes(UTF_8);
        bulk.index("i", "1", large);
        bulk.index("i", "2", large);
        while (heard.size() < 2) {
            Thread.sleep(10);
        }
        CompletableFuture<Void> third = CompletableFuture.runAsync(() -> deleteAndSend(bulk, "1"));
        assertThrows(TimeoutException.class, () -> third.get(300, TimeUnit.MILLISECONDS));
        assertEquals(2, heard.size());
        answers.countDown();
        third.get(1, TimeUnit.MINUTES);
        assertEquals("{\"delete\":{\"_index\":\"i\",\"_id\":\"1\"}}\n", heard.get(2));
    }

    private static void deleteAndSend(Bulk bulk, String id) {
        try {
            bulk.delete("i", id);
            bulk.send();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Address startPlain() throws IOException {
        return begun(HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0), "http");
    }

    private Address startSecure(Path directory) throws Exception {
        keytool(directory, "-genkeypair", "-alias", "a", "-keyalg", "EC", "-dname", "CN=test", "-ext", "SAN=ip:127.0.0.1");
        keytool(directory, "-exportcert", "-alias", "a", "-rfc", "-file", "ca.pem");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(directory.resolve("keys.p12"))) {
            keys.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        SSLContext ssl = SSLContext.getInstance("TLS");
        ssl.init(managers.getKeyManagers(), null, null);
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(ssl));
        return begun(secure, "https");
    }

    private static void keytool(Path directory, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("-keystore", "keys.p12", "-storepass", "changeit"));
        assertEquals(0, new ProcessBuilder(command).directory(directory.toFile()).inheritIO().start().waitFor());
    }

    private Address begun(HttpServer begun, String scheme) throws IOException {
        server = begun;
        server.setExecutor(threads);
        server.createContext("/", this::say);
        server.start();
        return Address.parse(scheme + "://127.0.0.1:" + server.getAddress().getPort());
    }

    private void say(HttpExchange exchange) throws IOException {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        heard.add(body.isEmpty() ? exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + authorization + " "
                : body);
        wait(answers);
        Said said = toSay.remove(0);
        byte[] bytes = said.body.getBytes(UTF_8);
        exchange.sendResponseHeaders(said.status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void wait(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
