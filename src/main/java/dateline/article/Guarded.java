package dateline.article;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Keeps what is wrong with one article from ending the run or hurting another. */
final class Guarded {
    /** Below this nothing takes seconds: it is read at once, without a thread of its own. */
    private static final int SMALL_BYTES = 16 << 10;

    private Guarded() {}

    interface One {
        Article read() throws SkipException;
    }

    interface Many {
        List<Read> read() throws SkipException;
    }

    /** An article or, for any fault of it, a stack that runs over among them, its skip. */
    static Read one(Origin origin, One reading) {
        return many(origin, () -> List.of(new Read.Got(origin.address(), reading.read()))).get(0);
    }

    /** What a file holds or, for any fault of the whole of it, its skip. */
    static List<Read> many(Origin origin, Many reading) {
        try {
            return reading.read();
        } catch (SkipException e) {
            return List.of(e.at(origin.address()));
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(new Read.Skipped(origin.address(), SkipCause.UNREADABLE,
                    "it cannot be read (" + e.getClass().getSimpleName() + ")"));
        }
    }

    /** The same, and a skip too where it takes longer than that. @param bytes of the file */
    static List<Read> many(Origin origin, int bytes, Duration longest, Many reading) {
        return bytes < SMALL_BYTES ? many(origin, reading) : many(origin, () -> inTime(longest, reading));
    }

    private static List<Read> inTime(Duration longest, Many reading) throws SkipException {
        TimedWork<List<Read>> work = new TimedWork<>(reading::read);
        Thread thread = new Thread(work, "reading");
        thread.setDaemon(true);
        thread.start();
        try {
            return work.get(longest, () -> {});
        } catch (TimedWork.Overtime e) {
            throw new SkipException(SkipCause.TOO_SLOW, "too slow: more than " + longest.toSeconds() + " seconds to read it");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw (SkipException) e.getCause();
        }
    }
}
