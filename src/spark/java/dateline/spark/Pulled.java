package dateline.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;

/** What a reader pushes, pulled one by one, so that no more of a file than a few articles is held; ends with its task. */
final class Pulled<T> implements Iterator<T> {
    private static final int MOST_WAITING = 64;

    /** Pushes all there is. */
    interface Source<T> {
        void push(Consumer<T> sink) throws Exception;
    }

    /** Either a value, or the end: with what failed, or null. */
    private record Next<T>(T value, Throwable failure) {}

    private final BlockingQueue<Next<T>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread reader;
    private Next<T> next;

    Pulled(Source<T> source) {
        reader = new Thread(() -> run(source), "archive file");
        reader.setDaemon(true);
        reader.start();
        if (TaskContext.get() != null) {
            TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> reader.interrupt());
        }
    }

    private void run(Source<T> source) {
        try {
            Throwable failure = null;
            try {
                source.push(value -> put(new Next<>(value, null)));
            } catch (Exception | Error e) {
                failure = e;
            }
            put(new Next<>(null, failure));
        } catch (IllegalStateException taskEnded) {
            // nobody waits any more
        }
    }

    private void put(Next<T> value) {
        try {
            waiting.put(value);
        } catch (InterruptedException e) {
            throw new IllegalStateException("the task has ended", e);
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            try {
                next = waiting.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
            if (next.failure() != null) {
                throw new IllegalStateException(next.failure().toString(), next.failure());
            }
        }
        return next.value() != null;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T value = next.value();
        next = null;
        return value;
    }
}
