package dateline.store.lucene;

import dateline.store.ReadArticle;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * Articles on their way into the index, some ten thousand reports together: while one {@link Batch} is indexed by another
 * thread, the next is gathered, and whoever gathers indexes it himself where all others are busy. For one thread.
 */
final class Batches {
    private static final int MOST_THREADS = 4;
    /** Of heap: what a report takes here and in Lucene until its segment is written, and room to spare. */
    private static final int BYTES_OF_REPORT = 8_000;
    private static final int FEWEST_REPORTS = 2_000;
    private static final int MOST_REPORTS = 40_000;

    private final IndexWriter writer;
    private final KnownPlaces places = new KnownPlaces();
    private final int most;
    private final ThreadPoolExecutor others;
    private final List<Future<Void>> running = new ArrayList<>();
    /** Articles that may not be in the index yet. */
    private final Set<String> underWay = new HashSet<>();
    private Batch next = new Batch();

    /** @param most documents of a batch, or a few more */
    Batches(IndexWriter writer, int most) {
        this.writer = writer;
        this.most = most;
        others = new ThreadPoolExecutor(0, threads() - 1, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), Batches::thread);
    }

    /** As many documents a batch as there is memory for. */
    static int usual() {
        long room = Runtime.getRuntime().maxMemory() / threads() / BYTES_OF_REPORT;
        return (int) Math.max(FEWEST_REPORTS, Math.min(MOST_REPORTS, room));
    }

    private static int threads() {
        return Math.max(2, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "index");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Puts an article in place of what is held of it.
     *
     * @param held whether it was put before, in whatever batch
     */
    void put(ReadArticle article, String storyId, boolean held) throws IOException {
        if (underWay.contains(article.id())) {
            finish(); // for only what is in the index can be deleted from it
        }
        if (held) {
            writer.deleteDocuments(new Term(ReportDocument.ARTICLE, article.id()));
        }
        underWay.add(article.id());
        next.add(article, storyId);
        if (next.size() >= most) {
            hand();
        }
    }

    /** Ends when all that was put is in the index. @throws IOException what first failed of it */
    void finish() throws IOException {
        if (next.size() > 0) {
            run(task());
        }
        for (Future<Void> batch : running) {
            end(batch);
        }
        running.clear();
        underWay.clear();
    }

    private void hand() throws IOException {
        for (Future<Void> batch : List.copyOf(running)) {
            if (batch.isDone()) {
                running.remove(batch);
                end(batch);
            }
        }
        FutureTask<Void> batch = task();
        try {
            others.execute(batch);
            running.add(batch);
        } catch (RejectedExecutionException allAreBusy) {
            run(batch);
        }
    }

    private FutureTask<Void> task() {
        Batch batch = next;
        next = new Batch();
        return new FutureTask<>(() -> {
            batch.index(writer, places);
            return null;
        });
    }

    private static void run(FutureTask<Void> batch) throws IOException {
        batch.run();
        end(batch);
    }

    private static void end(Future<Void> batch) throws IOException {
        try {
            batch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reports were indexed");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw (Error) e.getCause();
        }
    }

    /** Waits for those that are being indexed, whatever becomes of them; what is gathered is forgotten. */
    void close() {
        others.shutdown();
        try {
            others.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
