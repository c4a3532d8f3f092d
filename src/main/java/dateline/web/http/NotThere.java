package dateline.web.http;

/** A collection or feature that does not exist. */
public final class NotThere extends RuntimeException {
    public NotThere(String message) {
        super(message);
    }
}
