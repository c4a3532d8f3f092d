package dateline.store;

/**
 * Which part of an ordered answer is asked for: that after (or before) a cursor, or that from an offset on.
 *
 * @param offset how many to leave out, 0 to {@link #MOST_OFFSET}; 0 with a cursor
 * @param cursor what a {@link Page} of the same question gave as next or prev, or null
 * @param limit how many at most, 1 or more
 */
public record Window(int offset, String cursor, int limit) {
    public static final int MOST_OFFSET = 100_000;

    public Window {
        if (offset < 0 || limit < 1 || cursor != null && offset > 0) {
            throw new IllegalArgumentException("no such window: " + offset + ", " + cursor + ", " + limit);
        }
        if (offset > MOST_OFFSET) {
            throw new BadParameterException("offset", "must be at most " + MOST_OFFSET
                    + "; follow the next links, which cost the same at any depth, or narrow the filter");
        }
    }

    public static Window first(int limit) {
        return new Window(0, null, limit);
    }

    public static Window at(int offset, int limit) {
        return new Window(offset, null, limit);
    }

    /** @param cursor what a page gave as next or prev */
    public static Window at(String cursor, int limit) {
        return new Window(0, cursor, limit);
    }
}
