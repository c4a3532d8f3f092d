package dateline.store;

/** The reports cannot be read now, though they may be again: the home is gone, say. The message names it. */
public final class StoreUnavailable extends RuntimeException {
    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
