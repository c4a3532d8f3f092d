package dateline.gazetteer;

/** The name forms that begin at one point of a text, shortest first. One object serves many look-ups of one thread. */
public final class FormMatches {
    private static final int MOST = 64;

    private final int[] ends = new int[MOST];
    private final int[] forms = new int[MOST];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int end, int form) {
        if (size < MOST) {
            ends[size] = end;
            forms[size++] = form;
        }
    }

    public int size() {
        return size;
    }

    /** One past the last character of a match. */
    public int end(int match) {
        return ends[match];
    }

    public int form(int match) {
        return forms[match];
    }
}
