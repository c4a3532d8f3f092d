package dateline.ingest;

import dateline.article.Article;
import dateline.article.Read;
import dateline.article.SkipCause;
import dateline.article.TimedWork;
import dateline.store.ReadArticle;
import dateline.store.ReportStoreWriter;
import dateline.text.Language;
import dateline.text.OneLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;

/** Puts what articles report into a store, in the order they came in; all but the reading happens in the thread that called. */
final class Keeping {
    /** Bounds what waits in memory: by number, and by characters since one article may have 50 million. */
    private static final int MOST_WAITING = 16 * Workers.CORES;
    private static final long MOST_CHARACTERS_WAITING = 32L << 20;
    private static final int LONGEST_FAULT = 200;

    private final ReportStoreWriter store;
    private final Workers workers;
    private final ArticleReader reader;
    private final Pace pace;
    private final Telling telling;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private long charactersWaiting;
    private int notKept;
    private long kept = System.nanoTime();

    private record Waiting(Read.Got read, String contentHash, TimedWork<ArticleReports> reports) {
        int characters() {
            return read.article().text().length();
        }
    }

    Keeping(ReportStoreWriter store, Workers workers, ArticleReader reader, Pace pace, Telling telling) {
        this.store = store;
        this.workers = workers;
        this.reader = reader;
        this.pace = pace;
        this.telling = telling;
    }

    /** The content hash that the article is held with; null where it is not. */
    String held(String articleId) {
        try {
            return store.hash(articleId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the article is held just as it is now. */
    boolean holds(Article article) {
        return reader.hash(article).equals(held(article.id()));
    }

    void take(Read.Got got) {
        Article article = got.article();
        waiting.add(new Waiting(got, reader.hash(article), workers.begin(() -> reader.read(article))));
        charactersWaiting += article.text().length();
        while (!waiting.isEmpty()
                && (waiting.size() > MOST_WAITING || charactersWaiting > MOST_CHARACTERS_WAITING)) {
            storeFirst();
        }
    }

    /** Reads and keeps what still waits. */
    void end() {
        while (!waiting.isEmpty()) {
            storeFirst();
        }
        keep();
    }

    private void storeFirst() {
        Waiting first = waiting.remove();
        charactersWaiting -= first.characters();
        try {
            store(first, first.reports().get(pace.longest(), telling.waits()));
        } catch (TimedWork.Overtime e) {
            workers.gaveUp();
            skip(first, SkipCause.TOO_SLOW, "too slow: more than " + pace.longest().toMillis() / 1000.0
                    + " seconds to find what it reports");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError memory) {
                throw memory;
            }
            skip(first, SkipCause.FAULT, "a fault of the program in reading it: "
                    + OneLine.of(String.valueOf(e.getCause()), LONGEST_FAULT));
        }
        telling.waits().run();
    }

    private void skip(Waiting first, SkipCause cause, String detail) {
        telling.skips().accept(new Read.Skipped(first.read().origin(), cause, detail));
    }

    private void store(Waiting first, ArticleReports reports) {
        Article article = first.read().article();
        int withdrawn = reader.corrections().withdrawn(article);
        if (!reports.isRead()) {
            skip(first, SkipCause.OTHER_LANGUAGE, "in a language that is not read ("
                    + String.join(", ", Language.codes()) + " are)");
            return;
        }
        if (withdrawn > 0) {
            skip(first, SkipCause.WITHDRAWN, "withdrawn: " + reader.corrections().file() + ", line " + withdrawn);
        }
        try {
            if (withdrawn == 0) {
                telling.summary().add(reports, store.holds(article.id()));
            }
            store.put(new ReadArticle(article.id(), first.contentHash(), article.published(), reports.signature(),
                    reports.asRead(), reports.reports()));
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
        telling.tally().write(telling.summary());
        notKept = 0;
        kept = System.nanoTime();
    }
}
