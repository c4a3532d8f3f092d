package dateline.article;

/** Thrown inside this room where an input gives no article; it always becomes a {@link Read.Skipped}. */
final class SkipException extends Exception {
    private static final long serialVersionUID = 1L;
    private final SkipCause cause;

    SkipException(SkipCause cause, String detail) {
        super(detail);
        this.cause = cause;
    }

    Read.Skipped at(String origin) {
        return new Read.Skipped(origin, cause, getMessage());
    }
}
