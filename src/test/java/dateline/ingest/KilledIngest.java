package dateline.ingest;

import dateline.Shipped;
import dateline.article.Articles;
import dateline.article.GivenArticles;
import dateline.article.Pages;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Ingests of one file into homes of their own, at once in a Java of its own, that keep what they read every few articles:
 * {@code KilledIngest FILE HOME ...}. Of each article they say that they take it, and wait for leave, a byte of standard input;
 * once that has ended they go on as they can. So nothing depends on which of two processes is the faster.
 */
final class KilledIngest {
    private static final Pace PACE = new Pace(7, Duration.ofMillis(50), Duration.ofMinutes(1));

    private KilledIngest() {}

    public static void main(String[] arguments) throws Exception {
        ExecutorService each = Executors.newCachedThreadPool();
        List<Callable<IngestSummary>> ingests = List.of(arguments).subList(1, arguments.length).stream()
                .<Callable<IngestSummary>>map(home -> () -> ingest(Path.of(arguments[0]), Path.of(home), KilledIngest::awaitLeave)).toList();
        try {
            for (Future<IngestSummary> ended : each.invokeAll(ingests)) {
                ended.get();
            }
        } finally {
            each.shutdown();
        }
    }

    /** The same ingest, to its end, in this Java. */
    static void undisturbed(Path file, Path home) throws IOException {
        ingest(file, home, () -> { });
    }

    private static IngestSummary ingest(Path file, Path home, Runnable leave) throws IOException {
        Articles given = GivenArticles.of(List.of(file.toString()), InputStream.nullInputStream());
        Articles told = sink -> given.forEach(read -> {
            leave.run();
            sink.accept(read);
        });
        return new Ingest(Shipped.geoparser(), Shipped.reportReader(), "rules", "1", id -> null, PACE).run(home, told,
                Pages.NONE, new Progress(new PrintWriter(System.err), false));
    }

    private static void awaitLeave() {
        System.out.println("taken");
        try {
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
