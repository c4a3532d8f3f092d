package dateline.web;

/** A collection or feature that does not exist. */
final class NotThere extends RuntimeException {
    NotThere(String message) {
        super(message);
    }
}
