package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.Program;
import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import dateline.store.ReportStoreWriter;
import dateline.store.StoreLocation;
import dateline.store.TestStores;
import dateline.store.lucene.HomeStore;
import dateline.web.http.Limits;
import dateline.web.http.Networks;
import dateline.web.http.OutOfMemory;
import dateline.web.http.ServerSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest pages, asked for by many at once, come out of the index in little memory. */
class LargePagesTest {
    private static final int READERS = 8;
    private static final List<String> FORMS = List.of("", "&sortby=-published", "&profile=nested", "&sortby=place&f=csv");

    /** No reader is told to come again, however slow the machine. */
    private static final Limits PATIENT = Limits.of(Map.of("queue-seconds", 600, "query-seconds", 600, "silence-seconds", 600));

    /** A server with memory for one page of each reader were it held, and those readers. */
    static final class Asked {
        public static void main(String[] arguments) throws Exception {
            OutOfMemory.endsTheProgram();
            Path home = Path.of(arguments[0]);
            StoreLocation store = arguments.length > 1 ? StoreLocation.parse(arguments[2]) : new HomeStore(home);
            try (WebServer server = WebServer.start(store, home, new ServerSettings(
                    InetAddress.getLoopbackAddress(), 0, Networks.NONE, Networks.NONE, PATIENT))) {
                List<CompletableFuture<String>> answers = IntStream.range(0, READERS).mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> answer(server.url() + "/api/collections/reports/items?limit=10000" + FORMS.get(i % FORMS.size())),
                        work -> new Thread(work).start())).toList();
                Map<String, Integer> counts = new TreeMap<>();
                answers.forEach(answer -> counts.merge(answer.join(), 1, Integer::sum));
                System.out.print(counts);
            }
        }

        private static String answer(String address) {
            try {
                HttpResponse<InputStream> response = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(),
                        HttpResponse.BodyHandlers.ofInputStream());
                long bytes = 0;
                byte[] piece = new byte[1 << 13];
                try (InputStream body = response.body()) {
                    for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                        bytes += read;
                    }
                }
                return response.statusCode() + (bytes > 1_000_000 ? " whole" : " cut short");
            } catch (IOException | InterruptedException e) {
                return e.toString();
            }
        }
    }

    @Test
    void eightReadersOfTenThousandReportsEachAreAnsweredIn128Megabytes(@TempDir Path home) throws Exception {
        Random random = new Random(21);
        try (ReportStoreWriter writer = TestStores.openWriter(home)) {
            List<ReportedEvent> reports = Stream.generate(() -> SampleReports.random(random)).limit(11_000).toList();
            writer.put("a", "1", reports);
            writer.commit();
        }
        Process process = Program.start(Asked.class.getName(), List.of("-Xmx128m"),
                Stream.concat(Stream.of(home.toString()), TestStores.words(home).stream()).toArray(String[]::new));
        CompletableFuture<String> told = CompletableFuture.supplyAsync(() -> Program.read(process.getErrorStream()));
        String answers = Program.read(process.getInputStream());
        assertEquals(0, process.waitFor(), told.join());
        String counts = answers.substring(answers.lastIndexOf('{'));
        assertEquals("{200 whole=" + READERS + "}", counts, told.join());
    }
}
