package dateline.web;

/** A parameter that is unknown or cannot be what it is; the message names it and says what it should be. */
final class BadParameter extends RuntimeException {
    BadParameter(String name, String wrong) {
        super("parameter " + name + ": " + wrong);
    }
}
