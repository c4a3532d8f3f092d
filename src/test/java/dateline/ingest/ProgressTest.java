package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Read;
import dateline.article.SkipCause;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;
    private static final Read.Skipped SKIP = new Read.Skipped("a.txt", SkipCause.EMPTY, "empty");
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - SECOND / 2);
    private final StringWriter said = new StringWriter();
    private final IngestSummary summary = new IngestSummary();

    @Test
    void saysNothingOfShortWork() {
        Progress progress = progress(false);
        now.addAndGet(5 * SECOND - 1);
        progress.at(summary);
        progress.end();
        assertEquals("", said.toString());
    }

    @Test
    void writesALineEveryFewSecondsIntoAFile() {
        Progress progress = progress(false);
        summary.unchanged();
        for (int i = 0; i < 11; i++) {
            now.addAndGet(SECOND);
            progress.at(summary);
        }
        assertEquals(("dateline: 1 articles so far, 0 skipped" + System.lineSeparator()).repeat(2), said.toString());
    }

    @Test
    void rewritesOneLineOnATerminalAndLeavesItBlank() {
        Progress progress = progress(true);
        now.addAndGet(SECOND);
        progress.at(summary);
        progress.skipped(SKIP);
        progress.end();
        String line = "dateline: 0 articles so far, 0 skipped";
        assertEquals(line + "\r" + " ".repeat(line.length()) + "\rdateline: skipped a.txt: empty"
                + System.lineSeparator(), said.toString());
    }

    private Progress progress(boolean terminal) {
        return new Progress(new PrintWriter(said), terminal, null, now::get);
    }
}
