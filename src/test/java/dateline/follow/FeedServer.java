package dateline.follow;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A site of feeds on loopback that does what a test wants of it. */
public final class FeedServer implements Closeable {
    /** What is answered at a path. @param headers as {@code Name: value} */
    record Answer(int status, String body, List<String> headers) {}

    public static final String FEED = """
            <rss version="2.0"><channel><title>The Lagos Courier</title><link>https://courier.example/</link>
            <item><title>A bridge</title><guid isPermaLink="false">bridge</guid><link>https://courier.example/bridge</link>
            <description>A new bridge was opened in Lagos on 1 May 2024.</description>
            <pubDate>Thu, 02 May 2024 10:00:00 GMT</pubDate></item></channel></rss>""";
    final Map<String, Answer> answers = new ConcurrentHashMap<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    public FeedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    void set(String path, int status, String body, String... headers) {
        answers.put(path, new Answer(status, body, List.of(headers)));
    }

    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public void setFeed(String path) {
        set(path, 200, FEED, "ETag: \"1\"", "Last-Modified: Thu, 02 May 2024 10:00:00 GMT");
    }

    private void answer(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(path + told(exchange, "If-None-Match") + told(exchange, "If-Modified-Since")
                    + told(exchange, "Authorization"));
            Answer answer = answers.getOrDefault(path, new Answer(404, "", List.of()));
            boolean same = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            answer.headers().forEach(header -> exchange.getResponseHeaders().add(header.replaceFirst(":.*", ""),
                    header.replaceFirst("[^:]*: ", "")));
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            Thread.sleep(20);
            exchange.sendResponseHeaders(same ? 304 : answer.status(), same || body.length == 0 ? -1 : body.length);
            if (!same && body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        } finally {
            atOnce.decrementAndGet();
        }
    }

    private static String told(HttpExchange exchange, String header) {
        String value = exchange.getRequestHeaders().getFirst(header);
        return value == null ? "" : " " + header + "=" + value;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
