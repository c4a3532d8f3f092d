package dateline.article;

import java.util.List;

/** Keeps what is wrong with one article from ending the run or hurting another. */
final class Guarded {
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
}
