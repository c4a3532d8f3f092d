package dateline.command;

import dateline.article.Fetcher;
import dateline.extract.ReportReader;
import dateline.follow.Follow;
import dateline.follow.PolitePages;
import dateline.follow.Sources;
import dateline.gazetteer.Gazetteer;
import dateline.geoparse.Geoparser;
import dateline.ingest.Ingest;
import dateline.ingest.Progress;
import dateline.store.StoreLocation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Option;

/** Following the sources of a home, for {@code serve} and {@code ingest}. */
final class Following {
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(30);

    @Option(names = "--follow", description = "also asks the feeds of the home, again and again; see `dateline sources`")
    private boolean follow;

    boolean isAsked() {
        return follow;
    }

    /** @throws IOException naming the line of sources.txt that is wrong */
    static void check(Path home) throws IOException {
        new Sources(home).all();
    }

    /** Goes on until the thread is interrupted; what is wrong with the home is told, and tried again. */
    static void run(Path home, StoreLocation location, boolean allowPrivate, boolean fullText, PrintWriter err)
            throws IOException {
        Gazetteer gazetteer = Gazetteer.of(home);
        Ingest ingest = new Ingest(new Geoparser(gazetteer), new ReportReader(), gazetteer);
        try (Fetcher fetcher = new Fetcher(host -> allowPrivate)) {
            PolitePages pages = new PolitePages(fetcher, null, fullText);
            Follow follow = new Follow(home, fetcher,
                    articles -> ingest.run(location, home, articles, pages, new Progress(err, false)));
            while (true) {
                try {
                    follow.run();
                } catch (IOException e) {
                    err.println("dateline: " + e.getMessage());
                    err.flush();
                    Thread.sleep(AFTER_A_FAULT.toMillis());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
