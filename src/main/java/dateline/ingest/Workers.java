package dateline.ingest;

import dateline.article.TimedWork;
import java.io.Closeable;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A thread for each core, and one more for each that is held by work that was given up but has not ended. */
final class Workers implements Closeable {
    static final int CORES = Runtime.getRuntime().availableProcessors();

    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(CORES, Integer.MAX_VALUE, 1, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(), work -> {
                Thread thread = new Thread(work, "ingest");
                thread.setDaemon(true); // work that never ends does not keep the program up
                return thread;
            }) {
        @Override
        protected void afterExecute(Runnable work, Throwable thrown) {
            if (((TimedWork<?>) work).isCancelled()) {
                change(-1);
            }
        }
    };

    <T> TimedWork<T> begin(Callable<T> work) {
        TimedWork<T> begun = new TimedWork<>(work);
        pool.execute(begun);
        return begun;
    }

    /** To be told after work was given up: another thread takes the place of its own until that is free. */
    void gaveUp() {
        change(1);
    }

    private void change(int threads) {
        synchronized (pool) {
            pool.setCorePoolSize(Math.max(1, pool.getCorePoolSize() + threads));
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
