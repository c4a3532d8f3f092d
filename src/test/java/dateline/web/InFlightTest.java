package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.store.ReportStore;
import dateline.store.ReportStoreWriter;
import dateline.store.SampleHome;
import dateline.store.StoreLocation;
import dateline.store.lucene.HomeStore;
import dateline.web.http.InFlight;
import dateline.web.http.Limits;
import dateline.web.http.ServerSettings;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many answers as there are turns are under way, as a slow store keeps them. */
class InFlightTest {
    private static final List<String> MADE = List.of("/", "/view", "/view/marks", "/view/places?name=Os", "/picture.png",
            "/api", "/%76iew/marks", "/%61pi/collections/reports/items", "/view;a=b");

    private final Semaphore begun = new Semaphore(0);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private volatile boolean slow;

    @Test
    void onesMoreAreToldToComeAgainPagesToo(@TempDir Path home) throws Exception {
        SampleHome.fill(home);
        ServerSettings usual = ServerSettings.local(0);
        ServerSettings settings = new ServerSettings(usual.address(), 0, usual.proxies(), usual.operators(),
                Limits.of(Map.of("queue-seconds", 0)));
        try (WebServer server = WebServer.start(new Slow(new HomeStore(home)), home, settings)) {
            slow = true;
            List<CompletableFuture<Integer>> underWay = IntStream.range(0, InFlight.turns()).mapToObj(i -> CompletableFuture
                    .supplyAsync(() -> get(server, "/view/marks?zoom=3&q=a" + i).status(), work -> new Thread(work).start()))
                    .toList();
            assertTrue(begun.tryAcquire(InFlight.turns(), RawHttp.TIMEOUT_MILLIS, TimeUnit.MILLISECONDS), "not so many turns");
            for (String path : MADE) {
                RawHttp more = get(server, path);
                assertEquals(path.contains(";") ? 400 : 503, more.status(), path);
                assertTrue(more.status() == 400 || more.header("Retry-After").isPresent(), path);
            }
            assertEquals(200, get(server, "/favicon.svg").status());
            goOn.countDown();
            for (CompletableFuture<Integer> status : underWay) {
                assertEquals(200, status.get(RawHttp.TIMEOUT_MILLIS, TimeUnit.MILLISECONDS));
            }
            assertEquals(200, get(server, "/").status());
        } finally {
            goOn.countDown();
        }
    }

    private static RawHttp get(WebServer server, String path) {
        try {
            return RawHttp.get(server.port(), path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Opens a store that answers nothing until it is let go on. */
    private final class Slow implements StoreLocation {
        private final StoreLocation store;

        Slow(StoreLocation store) {
            this.store = store;
        }

        @Override
        public boolean isEmpty() throws IOException {
            return store.isEmpty();
        }

        @Override
        public ReportStore open(Duration longest) throws IOException {
            ReportStore quick = store.open(longest);
            return (ReportStore) Proxy.newProxyInstance(ReportStore.class.getClassLoader(), new Class<?>[] {ReportStore.class},
                    (proxy, method, arguments) -> {
                        if (slow && Thread.currentThread().getName().startsWith("http-")) {
                            begun.release();
                            goOn.await();
                        }
                        try {
                            return method.invoke(quick, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        @Override
        public ReportStoreWriter openWriter() throws IOException {
            return store.openWriter();
        }
    }
}
