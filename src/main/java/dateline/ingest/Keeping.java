package dateline.ingest;

import dateline.article.Article;
import dateline.article.Read;
import dateline.article.SkipCause;
import dateline.article.TimedWork;
import dateline.store.ReadArticle;
import dateline.store.ReportStoreWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;

/** Puts what articles report into a store, in the order they came in; all but the reading happens in the thread that called. */
final class Keeping {
    /** Bounds what waits in memory: by number, and by characters since one article may have 50 million. */
    static final int MOST_WAITING = 16 * Workers.CORES;
    private static final long MOST_CHARACTERS_WAITING = 32L << 20;

    private final Kept kept;
    private final Workers workers;
    private final ArticleReader reader;
    private final Pace pace;
    private final Telling telling;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private long charactersWaiting;

    private record Waiting(Read.Got read, String contentHash, TimedWork<ArticleReports> reports) {
        int characters() {
            return read.article().text().length();
        }
    }

    Keeping(ReportStoreWriter store, Workers workers, ArticleReader reader, Pace pace, Telling telling) {
        this.kept = new Kept(store, pace, telling.tally());
        this.workers = workers;
        this.reader = reader;
        this.pace = pace;
        this.telling = telling;
    }

    /** The content hash that the article is held with; null where it is not. */
    String held(String articleId) {
        try {
            return kept.store().hash(articleId);
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
        ArticleReports reports = workers.await(first.reports(), first.read().origin(), pace.longest(), telling.waits(),
                telling.skips());
        if (reports != null) {
            store(first, reports);
        }
        telling.waits().run();
    }

    private void skip(Waiting first, SkipCause cause, String detail) {
        telling.skips().accept(new Read.Skipped(first.read().origin(), cause, detail));
    }

    private void store(Waiting first, ArticleReports reports) {
        Article article = first.read().article();
        int withdrawn = reader.corrections().withdrawn(article.id());
        if (withdrawn > 0) {
            skip(first, SkipCause.WITHDRAWN, "withdrawn: " + reader.corrections().file() + ", line " + withdrawn);
        }
        try {
            if (withdrawn == 0) {
                telling.summary().add(reports, kept.store().holds(article.id()));
            }
            kept.put(new ReadArticle(article.id(), first.contentHash(), article.published(), reports.signature(),
                    reports.asRead(), reports.reports()), telling.summary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep() {
        try {
            kept.keep(telling.summary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
