package dateline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000;
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - SECOND / 2); // the clock may overflow
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void writesALineEveryFiveSecondsIntoAFile() {
        Progress progress = progress(false);
        for (int second = 1; second <= 12; second++) {
            now.addAndGet(SECOND);
            progress.say("at " + second);
        }
        progress.end("done");
        assertEquals("dateline: at 5\ndateline: at 10\ndone\n", said().replace("\r\n", "\n"));
    }

    @Test
    void rewritesItsLineOnATerminal() {
        Progress progress = progress(true);
        progress.say("one");
        progress.say("two");
        progress.end();
        assertEquals("\r\u001b[Kone\r\u001b[Ktwo\r\u001b[K", said());
    }

    private Progress progress(boolean terminal) {
        return new Progress(new PrintStream(said, true, StandardCharsets.UTF_8), terminal, now::get);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
