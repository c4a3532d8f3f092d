package dateline.article;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A part of a stream that goes on after it: who closes the part leaves the stream open. */
final class Unclosed extends FilterInputStream {
    Unclosed(InputStream whole) {
        super(whole);
    }

    @Override
    public void close() {
        // the archive goes on
    }
}
