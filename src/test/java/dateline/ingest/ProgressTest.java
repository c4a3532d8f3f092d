package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Read;
import dateline.article.SkipCause;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
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
        progress.at(summary, Double.NaN);
        progress.end();
        assertEquals("", said.toString());
    }

    @Test
    void writesALineEveryFewSecondsIntoAFile() {
        Progress progress = progress(false);
        summary.unchanged();
        for (int i = 0; i < 11; i++) {
            now.addAndGet(SECOND);
            progress.at(summary, Double.NaN);
        }
        assertEquals("dateline: 1 articles so far, 0 skipped, 0.2 a second" + System.lineSeparator()
                + "dateline: 1 articles so far, 0 skipped, 0.1 a second" + System.lineSeparator(), said.toString());
    }

    @Test
    void rewritesOneLineOnATerminalAndLeavesItBlank() {
        Progress progress = progress(true);
        now.addAndGet(SECOND);
        progress.at(summary, Double.NaN);
        progress.skipped(SKIP);
        progress.end();
        String line = "dateline: 0 articles so far, 0 skipped, 0.0 a second";
        assertEquals(line + "\r" + " ".repeat(line.length()) + "\rdateline: skipped a.txt: empty"
                + System.lineSeparator(), said.toString());
    }

    @Test
    void tellsThePlaceInTheRunAndTheTimeLeft() {
        Progress progress = progress(false);
        summary.unchanged();
        now.addAndGet(10 * SECOND);
        progress.at(summary, 0.001);
        now.addAndGet(10 * SECOND);
        progress.at(summary, 0.25);
        now.addAndGet(300 * SECOND);
        progress.at(summary, 0.5);
        now.addAndGet(36_000 * SECOND);
        progress.at(summary, 0.75);
        List<String> said = this.said.toString().lines().toList();
        assertTrue(said.get(0).endsWith(", 0.1 a second; 0 % of the input read"), said.get(0));
        assertTrue(said.get(1).endsWith("; 25 % of the input read, about 60 s left"), said.get(1));
        assertTrue(said.get(2).endsWith("; 50 % of the input read, about 5 min left"), said.get(2));
        assertTrue(said.get(3).endsWith("; 75 % of the input read, about 3.4 h left"), said.get(3));
    }

    private Progress progress(boolean terminal) {
        return new Progress(new PrintWriter(said), terminal, null, now::get);
    }
}
