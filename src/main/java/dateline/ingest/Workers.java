package dateline.ingest;

import dateline.article.Read;
import dateline.article.SkipCause;
import dateline.article.TimedWork;
import dateline.text.Language;
import dateline.text.OneLine;
import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A thread for each core, and one more for each that is held by work that was given up but has not ended. */
final class Workers implements Closeable {
    private static final int LONGEST_FAULT = 200;
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

    /**
     * Waits for what an article reports.
     *
     * @param longest that it may take on a processor
     * @param waiting is run now and then while it lasts
     * @return null where it was skipped
     */
    ArticleReports await(TimedWork<ArticleReports> work, String origin, Duration longest, Runnable waiting,
            Consumer<Read.Skipped> skips) {
        try {
            ArticleReports reports = work.get(longest, waiting);
            if (reports.isRead()) {
                return reports;
            }
            skips.accept(new Read.Skipped(origin, SkipCause.OTHER_LANGUAGE, "in a language that is not read ("
                    + String.join(", ", Language.codes()) + " are)"));
        } catch (TimedWork.Overtime e) {
            change(1); // another thread takes the place of the one that was given up until that is free
            skips.accept(new Read.Skipped(origin, SkipCause.TOO_SLOW, "too slow: more than "
                    + longest.toMillis() / 1000.0 + " seconds to find what it reports"));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError memory) {
                throw memory;
            }
            skips.accept(new Read.Skipped(origin, SkipCause.FAULT, "a fault of the program in reading it: "
                    + OneLine.of(String.valueOf(e.getCause()), LONGEST_FAULT)));
        }
        return null;
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
