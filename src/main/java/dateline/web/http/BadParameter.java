package dateline.web.http;

/** A parameter that is unknown or cannot be what it is; the message names it and says what it should be. */
public final class BadParameter extends RuntimeException {
    public BadParameter(String name, String wrong) {
        super("parameter " + name + ": " + wrong);
    }
}
