package dateline.ingest;

import dateline.article.Article;
import dateline.article.Read;
import dateline.article.SkipCause;
import dateline.article.TimedWork;
import dateline.store.ReportStoreWriter;
import dateline.text.Language;
import dateline.text.OneLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;

/** One run over many articles; all but {@link Ingest#read} happens in the thread that called. */
final class IngestRun {
    /** Bounds what waits in memory: by number, and by characters since one article may have 50 million. */
    private static final int MOST_WAITING = 16 * Workers.CORES;
    private static final long MOST_CHARACTERS_WAITING = 32L << 20;
    private static final int LONGEST_FAULT = 200;

    private final ReportStoreWriter store;
    private final Workers workers;
    private final Ingest ingest;
    private final Pace pace;
    private final Progress progress;
    private final IngestTally tally;
    private final IngestSummary summary = new IngestSummary();
    private final Map<String, First> firstOfId = new HashMap<>();
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private long charactersWaiting;
    private int notKept;
    private long kept = System.nanoTime();

    private record Waiting(Read.Got read, String contentHash, TimedWork<ArticleReports> reports) {
        int characters() {
            return read.article().text().length();
        }
    }

    /** The first article of an id in a run. @param characters of its text */
    private record First(String origin, boolean inFeed, int characters) {
        static First of(Read.Got got) {
            return new First(got.origin(), got.article().feed() != null, got.article().text().length());
        }

        /** Whether it is only what a feed says of an article that follows with its whole text. */
        boolean isTeaserOf(Article article) {
            return inFeed && article.feed() == null && characters * 3L < article.text().length() * 2L;
        }
    }

    IngestRun(ReportStoreWriter store, Workers workers, Ingest ingest, Pace pace, Progress progress,
            IngestTally tally) {
        this.store = store;
        this.workers = workers;
        this.ingest = ingest;
        this.pace = pace;
        this.progress = progress;
        this.tally = tally;
    }

    void take(Read read) {
        if (read instanceof Read.Skipped skipped) {
            skip(skipped);
        } else if (read instanceof Read.Got got) {
            First first = firstOfId.putIfAbsent(got.article().id(), First.of(got));
            if (first == null || first.isTeaserOf(got.article())) {
                readUnlessHeld(got);
            } else {
                skip(new Read.Skipped(got.origin(), SkipCause.SAME_ID, "same article as " + first.origin()
                        + " (by its url, or its file name, source and date)"));
            }
        }
        progress.at(summary);
    }

    /** Reads and keeps what still waits. */
    IngestSummary end() {
        while (!waiting.isEmpty()) {
            storeFirst();
        }
        keep();
        progress.end();
        return summary;
    }

    private void skip(Read.Skipped skipped) {
        summary.skip(skipped.cause());
        progress.skipped(skipped);
    }

    private void readUnlessHeld(Read.Got got) {
        Article article = got.article();
        String hash = ingest.hash(article);
        String held = held(article.id());
        if (hash.equals(held) || isTeaser(article, ContentHash.characters(held))) {
            summary.unchanged();
            return;
        }
        waiting.add(new Waiting(got, hash, workers.begin(() -> ingest.read(article))));
        charactersWaiting += article.text().length();
        while (!waiting.isEmpty()
                && (waiting.size() > MOST_WAITING || charactersWaiting > MOST_CHARACTERS_WAITING)) {
            storeFirst();
        }
    }

    /** What a feed says of an article never takes the place of a text half as long again. */
    private static boolean isTeaser(Article article, int charactersHeld) {
        return article.feed() != null && article.text().length() * 3L < charactersHeld * 2L;
    }

    private void storeFirst() {
        Waiting first = waiting.remove();
        charactersWaiting -= first.characters();
        try {
            store(first, first.reports().get(pace.longest(), () -> progress.at(summary)));
        } catch (TimedWork.Overtime e) {
            workers.gaveUp();
            skip(new Read.Skipped(first.read().origin(), SkipCause.TOO_SLOW, "too slow: more than "
                    + pace.longest().toMillis() / 1000.0 + " seconds to find what it reports"));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError memory) {
                throw memory;
            }
            skip(new Read.Skipped(first.read().origin(), SkipCause.FAULT, "a fault of the program in reading it: "
                    + OneLine.of(String.valueOf(e.getCause()), LONGEST_FAULT)));
        }
        progress.at(summary);
    }

    private void store(Waiting first, ArticleReports reports) {
        String id = first.read().article().id();
        if (!reports.isRead()) {
            skip(new Read.Skipped(first.read().origin(), SkipCause.OTHER_LANGUAGE, "in a language that is not read ("
                    + String.join(", ", Language.codes()) + " are)"));
            return;
        }
        try {
            summary.add(reports, store.holds(id));
            store.put(id, first.contentHash(), reports.reports());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (++notKept >= pace.articles() || System.nanoTime() - kept >= pace.time().toNanos()) {
            keep();
        }
    }

    private void keep() {
        try {
            if (notKept > 0) {
                store.commit();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tally.write(summary);
        notKept = 0;
        kept = System.nanoTime();
    }

    private String held(String id) {
        try {
            return store.hash(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
