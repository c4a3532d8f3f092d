package dateline.follow;

import dateline.article.Articles;
import dateline.article.FetchedArticles;
import dateline.article.Fetcher;
import dateline.article.Read;
import dateline.follow.Asking.Asked;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Follows the sources of a home: asks each when it is due, one request a host at a time, and hands what is new to ingest.
 * For use by one thread.
 */
public final class Follow {
    private static final int HOSTS_AT_ONCE = 8;
    /** Bounds what is held in memory. */
    private static final int MOST_AT_ONCE = 64;
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(10);

    /** Reads articles into the home. */
    public interface Reader {
        void read(Articles articles) throws IOException;
    }

    private final Sources sources;
    private final HealthFile file;
    private final Asking asking;
    private final Reader reader;
    private final Clock clock;

    public Follow(Path home, Fetcher fetcher, Reader reader) {
        this(home, fetcher, reader, Clock.systemUTC());
    }

    Follow(Path home, Fetcher fetcher, Reader reader, Clock clock) {
        this.sources = new Sources(home);
        this.file = new HealthFile(home);
        this.asking = new Asking(fetcher);
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Goes on until the thread is interrupted; sources.txt is looked at anew each time.
     *
     * @throws IOException where sources.txt is wrong or the home cannot be written
     */
    public void run() throws IOException, InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            Instant next = round();
            Duration wait = Duration.between(clock.instant(), next);
            Thread.sleep(Math.max(100, Math.min(wait.toMillis(), LONGEST_SLEEP.toMillis())));
        }
    }

    /** Asks all that are due, and answers when the next one is. */
    Instant round() throws IOException, InterruptedException {
        List<Source> all = sources.all();
        Map<String, SourceHealth> health = file.read();
        Instant now = clock.instant();
        List<Source> due = all.stream().filter(source -> health(health, source).isDue(now)).limit(MOST_AT_ONCE)
                .toList();
        for (Asked asked : askAll(due, health)) {
            health.put(asked.source().shown(), asked.answer() == null ? asked.health() : read(asked));
            file.write(all, health); // a run that ends here has forgotten nothing
        }
        if (due.isEmpty() && all.stream().anyMatch(source -> !health.containsKey(source.shown()))) {
            file.write(all, health);
        }
        return all.stream().map(source -> health(health, source).next()).filter(next -> next != null)
                .min(Instant::compareTo).orElse(now.plus(LONGEST_SLEEP));
    }

    private static SourceHealth health(Map<String, SourceHealth> health, Source source) {
        return health.getOrDefault(source.shown(), SourceHealth.NEW);
    }

    /** In the order of sources.txt, whichever answers first. */
    private List<Asked> askAll(List<Source> due, Map<String, SourceHealth> health) throws InterruptedException {
        Map<String, List<Source>> byHost = due.stream().collect(Collectors.groupingBy(Source::host, LinkedHashMap::new,
                Collectors.toList()));
        List<Callable<List<Asked>>> hosts = byHost.values().stream()
                .<Callable<List<Asked>>>map(host -> () -> askHost(host, health)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(HOSTS_AT_ONCE, work -> {
            Thread thread = new Thread(work, "follow");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Asked> asked = new ArrayList<>();
            for (Future<List<Asked>> host : threads.invokeAll(hosts)) {
                asked.addAll(host.get());
            }
            asked.sort((a, b) -> Integer.compare(due.indexOf(a.source()), due.indexOf(b.source())));
            return asked;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Asked> askHost(List<Source> host, Map<String, SourceHealth> health) throws InterruptedException {
        List<Asked> asked = new ArrayList<>();
        for (Source source : host) {
            if (!asked.isEmpty()) {
                Thread.sleep(asking.delay(source, clock.instant()).toMillis());
            }
            asked.add(asking.ask(source, health(health, source), clock.instant()));
        }
        return asked;
    }

    private SourceHealth read(Asked asked) {
        int[] counts = new int[2];
        String[] problem = new String[1];
        try {
            reader.read(sink -> new FetchedArticles(asked.answer()).forEach(read -> {
                counts[read instanceof Read.Skipped ? 1 : 0] += read instanceof Read.Listed list ? list.entries().size() : 1;
                if (read instanceof Read.Skipped skipped && problem[0] == null) {
                    problem[0] = skipped.detail();
                }
                sink.accept(read);
            }));
        } catch (IOException e) { // the home is written to by another program, say: asked for anew
            return asked.health().forgotten().read(0, 0, e.getMessage());
        }
        return asked.health().read(counts[0], counts[1], counts[0] == 0 ? problem[0] : null);
    }
}
