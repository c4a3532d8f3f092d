package dateline.text;

/** Thrown by long readings whose thread was interrupted: nobody waits for them any more. */
public final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private GivenUp() {
        super("given up", null, false, false);
    }

    /** To be called now and then by what may take seconds. */
    public static void look() {
        if (Thread.currentThread().isInterrupted()) {
            throw new GivenUp();
        }
    }
}
