package dateline;

import java.io.PrintStream;

/** Tells of long work on standard error: on a terminal in one line rewritten, elsewhere not at all until the end. */
final class Progress {
    private final PrintStream out;
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
        }
    }

    void end(String summary) {
        say("");
        out.println(summary);
    }
}
