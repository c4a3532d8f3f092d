package dateline.store.opensearch;

import dateline.store.QueryTooDear;
import java.time.Duration;

/**
 * When a question must be answered.
 *
 * @param time how long it may take; null where it may take any
 * @param end as {@link System#nanoTime} counts
 */
record Deadline(Duration time, long end) {
    /** For one request of a question that has no end. */
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration LEAST = Duration.ofMillis(1);

    static Deadline in(Duration time) {
        return new Deadline(time, time == null ? 0 : System.nanoTime() + time.toNanos());
    }

    /** @throws QueryTooDear where none is left */
    Duration left() {
        if (time == null) {
            return LONG;
        }
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (left.compareTo(LEAST) < 0) {
            throw tooDear();
        }
        return left;
    }

    QueryTooDear tooDear() {
        return new QueryTooDear(time == null ? LONG : time);
    }
}
