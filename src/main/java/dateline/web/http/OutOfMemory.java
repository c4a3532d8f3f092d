package dateline.web.http;

/**
 * A program out of memory may hang or answer falsely, so it ends at once, and whoever watches over it starts it anew. A jar
 * cannot carry -XX:+ExitOnOutOfMemoryError; this does the same wherever such an error comes up.
 */
public final class OutOfMemory implements Thread.UncaughtExceptionHandler {
    /** As of a program that a failure ended; picocli's are 0 to 2. */
    public static final int EXIT_CODE = 3;
    private static final OutOfMemory HANDLER = new OutOfMemory();

    private OutOfMemory() {}

    /** For threads that nothing else watches over. */
    public static void endsTheProgram() {
        Thread.setDefaultUncaughtExceptionHandler(HANDLER);
    }

    /** Does not return where the cause of the failure is that memory has run out. */
    static void endIfCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                end();
            }
        }
    }

    private static void end() {
        try {
            System.err.println("dateline: out of memory, ends; give Java more (-Xmx1g), or lower --max-large");
        } finally {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        endIfCauseOf(failure);
        System.err.println("dateline: a fault of the program: " + failure);
    }
}
