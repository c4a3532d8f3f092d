package dateline.ingest;

import dateline.article.Read;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells people how an ingest goes: the skips by name, how far it is, how fast and for how much longer. On a terminal that is
 * one line written over and over once it takes more than a second, elsewhere a line every five seconds.
 */
public final class Progress {
    private static final int MOST_NAMED = 20;
    /** Of the input, for a guess at the time that it takes. */
    private static final double LEAST_SHARE = 0.01;
    private final PrintWriter err;
    private final PrintWriter skipsFile;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final long interval;
    private final long began;
    private long next;
    private int skips;
    private int width;

    public Progress(PrintWriter err, boolean terminal) {
        this(err, terminal, null);
    }

    /** @param skipsFile gets a line for every skip: where, cause, detail, with tabs between; null for none */
    public Progress(PrintWriter err, boolean terminal, PrintWriter skipsFile) {
        this(err, terminal, skipsFile, System::nanoTime);
    }

    Progress(PrintWriter err, boolean terminal, PrintWriter skipsFile, LongSupplier nanos) {
        this.err = err;
        this.skipsFile = skipsFile;
        this.terminal = terminal;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.next = began + Duration.ofSeconds(terminal ? 1 : 5).toNanos();
        this.interval = (terminal ? Duration.ofMillis(250) : Duration.ofSeconds(5)).toNanos();
    }

    void skipped(Read.Skipped skip) {
        if (skipsFile != null) {
            skipsFile.println(oneField(skip.origin()) + '\t' + skip.cause().words() + '\t' + oneField(skip.detail()));
        }
        if (++skips <= MOST_NAMED) {
            wipe();
            err.println("dateline: skipped " + skip.origin() + ": " + skip.detail());
        }
    }

    /** @param share of the input that was read, 0 to 1; NaN where it cannot be told */
    void at(IngestSummary summary, double share) {
        long now = nanos.getAsLong();
        if (now - next < 0) { // the clock may overflow
            return;
        }
        next = now + interval;
        String line = "dateline: " + summary.articles() + " articles so far, " + summary.skipped() + " skipped"
                + speed(summary.articles() + summary.skipped(), (now - began) / 1e9) + left(share, (now - began) / 1e9);
        if (terminal) {
            wipe();
            err.print(line);
            width = line.length();
        } else {
            err.println(line);
        }
        err.flush();
    }

    private static String speed(int inputs, double seconds) {
        double rate = inputs / seconds;
        return ", " + (rate < 10 ? String.format(Locale.ROOT, "%.1f", rate) : String.valueOf(Math.round(rate))) + " a second";
    }

    private static String left(double share, double seconds) {
        if (Double.isNaN(share)) {
            return "";
        }
        String percent = "; " + (int) (100 * share) + " % of the input read";
        return share < LEAST_SHARE || share > 1 - LEAST_SHARE ? percent
                : percent + ", about " + words(seconds * (1 - share) / share) + " left";
    }

    private static String words(double seconds) {
        long minutes = Math.round(seconds / 60);
        return seconds < 90 ? Math.round(seconds) + " s" : minutes < 90 ? minutes + " min"
                : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }

    void end() {
        wipe();
        if (skips > MOST_NAMED) {
            err.println("dateline: and " + (skips - MOST_NAMED) + " more skipped"
                    + (skipsFile == null ? "; --skips FILE names them" : ""));
        }
        err.flush();
    }

    private static String oneField(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private void wipe() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            width = 0;
        }
    }
}
