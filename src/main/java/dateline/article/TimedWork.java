package dateline.article;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work on one article that is given up when it takes too long. What counts is the time that its thread spends on a processor,
 * so that a busy machine skips no other articles than an idle one.
 */
public final class TimedWork<T> extends FutureTask<T> {
    /** What one article may take. */
    public static final Duration LONGEST = Duration.ofSeconds(5);
    private static final long LOOK_MILLIS = 100;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private volatile long thread;
    private volatile long began;

    public TimedWork(Callable<T> work) {
        super(work);
    }

    /** Thrown by {@link #get(Duration, Runnable)} for work that was given up. */
    public static final class Overtime extends Exception {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void run() {
        began = Math.max(0, threads.getCurrentThreadCpuTime());
        thread = Thread.currentThread().getId();
        super.run();
    }

    /**
     * Waits for the result; time counts from when the work begins. Work that is given up is interrupted, and ends when it
     * next looks, or is left to itself.
     *
     * @param waiting is run now and then while it lasts
     * @throws ExecutionException for what the work threw
     * @throws Overtime where it took longer than that
     */
    public T get(Duration longest, Runnable waiting) throws ExecutionException, Overtime {
        try {
            while (true) {
                try {
                    return get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    waiting.run();
                    if (taken() > longest.toNanos() && cancel(true)) {
                        throw new Overtime();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Nanoseconds; of the next work of the same thread where this has just ended, which can no longer be given up. */
    private long taken() {
        return thread == 0 ? 0 : threads.getThreadCpuTime(thread) - began;
    }
}
