package dateline.store;

import java.time.Duration;

/** A question that took longer than it may; what was found until then is thrown away. */
public final class QueryTooDear extends RuntimeException {
    public QueryTooDear(Duration time) {
        super("the question took longer than " + time.toSeconds() + " s");
    }
}
