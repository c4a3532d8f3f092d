package dateline.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Tells of long work on standard error: on a terminal in one line rewritten, elsewhere a line every few seconds. */
final class Progress {
    private static final long EVERY = Duration.ofSeconds(5).toNanos();
    private final PrintStream out;
    private final boolean terminal;
    private final LongSupplier nanos;
    private long last;

    Progress(PrintStream out, boolean terminal, LongSupplier nanos) {
        this.out = out;
        this.terminal = terminal;
        this.nanos = nanos;
        this.last = nanos.getAsLong();
    }

    static Progress to(PrintStream out) {
        return new Progress(out, System.console() != null, System::nanoTime);
    }

    void say(String what) {
        if (terminal) {
            out.print("\r\u001b[K" + what);
            out.flush();
        } else if (nanos.getAsLong() - last >= EVERY) {
            last = nanos.getAsLong();
            out.println("dateline: " + what);
        }
    }

    /** Takes the line on a terminal away. */
    void end() {
        if (terminal) {
            say("");
        }
    }

    void end(String summary) {
        end();
        out.println(summary);
    }
}
