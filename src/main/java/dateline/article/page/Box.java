package dateline.article.page;

/** A box of a page that seems to be no part of the article; it counts what it holds, so that it may be pardoned. */
final class Box {
    private static final int PARDONED_SHARE = 3;
    private final Box outer;
    private final BoxKind kind;
    private int proseCharacters;
    private boolean out = true;

    Box(BoxKind kind, Box outer) {
        this.kind = kind;
        this.outer = outer;
    }

    Box outer() {
        return outer;
    }

    void add(int characters) {
        proseCharacters += characters;
    }

    /** Adds what it holds to the box around it; called once, when all of it has been read. */
    void close() {
        if (outer != null) {
            outer.add(proseCharacters);
        }
    }

    /**
     * What holds a third of a page's prose, and more than all that is in no such box, is its article, however the box is
     * called; but what readers wrote may be longer than the article. The box around this one must have been judged before.
     *
     * @param openCharacters prose that is in no box of this sort
     */
    void judge(int openCharacters, int pageCharacters) {
        boolean large = proseCharacters * PARDONED_SHARE > pageCharacters && proseCharacters > openCharacters;
        boolean pardoned = kind == BoxKind.COMMENT ? large && openCharacters == 0 : large;
        out = !pardoned || outer != null && outer.out;
    }

    boolean isOut() {
        return out;
    }

    boolean isElsewhere() {
        return out && (kind == BoxKind.ASIDE || kind == BoxKind.COMMENT);
    }
}
