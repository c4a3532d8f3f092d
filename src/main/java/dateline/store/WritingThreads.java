package dateline.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Writes on all processors, beside the one thread that asks: what is written of one article by one thread, in the order it was asked
 * for. After a failure nothing more is written.
 */
final class WritingThreads implements Closeable {
    interface Write {
        void run() throws IOException;
    }

    private static final int THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());
    /** Reports that wait in memory. */
    private static final int MOST_WAITING = 2000;

    private final List<ExecutorService> threads = Stream.generate(() -> Executors.newSingleThreadExecutor(WritingThreads::thread))
            .limit(THREADS).toList();
    private final Semaphore room = new Semaphore(MOST_WAITING);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "writing");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Has it written, now or later.
     *
     * @throws IOException what was written before has failed with
     */
    void write(String articleId, int reports, Write write) throws IOException {
        tellFailure();
        int taken = Math.min(MOST_WAITING, reports + 1);
        room.acquireUninterruptibly(taken);
        threads.get(Math.floorMod(articleId.hashCode(), THREADS)).execute(() -> {
            try {
                if (failure.get() == null) {
                    write.run();
                }
            } catch (IOException | RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            } finally {
                room.release(taken);
            }
        });
    }

    /** Waits until all is written. @throws IOException what it has failed with */
    void finish() throws IOException {
        room.acquireUninterruptibly(MOST_WAITING);
        room.release(MOST_WAITING);
        tellFailure();
    }

    private void tellFailure() throws IOException {
        Throwable first = failure.get();
        if (first instanceof IOException e) {
            throw e;
        } else if (first instanceof RuntimeException e) {
            throw e;
        } else if (first instanceof Error e) {
            throw e;
        }
    }

    /** What still waits is not written. */
    @Override
    public void close() {
        failure.compareAndSet(null, new IOException("closed"));
        room.acquireUninterruptibly(MOST_WAITING);
        threads.forEach(ExecutorService::shutdown);
    }
}
