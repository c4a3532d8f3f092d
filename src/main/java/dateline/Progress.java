package dateline;

import java.io.PrintStream;

/** Tells of long work on standard error: on a terminal in one line rewritten, elsewhere with a line every ten seconds. */
final class Progress {
    private static final long SECONDS_BETWEEN_LINES = 10;

    private final PrintStream out;
    private long last = System.nanoTime();
    private final boolean terminal = System.console() != null;

    private Progress(PrintStream out) {
        this.out = out;
    }

    static Progress to(PrintStream out) {
        return new Progress(out);
    }

    void say(String what) {
        if (terminal) {
            out.print("\r\u001b[K" + what);
            out.flush();
        } else if (!what.isEmpty() && System.nanoTime() - last > SECONDS_BETWEEN_LINES * 1_000_000_000L) {
            last = System.nanoTime();
            out.println(what);
        }
    }

    void end(String summary) {
        say("");
        out.println(summary);
    }
}
