package dateline.article;

import java.io.IOException;

/** An answer of more bytes than are read. */
final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(int bytes) {
        super("too large: more than " + bytes + " bytes");
    }
}
