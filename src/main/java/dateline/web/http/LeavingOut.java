package dateline.web.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Leaves out the first byte: the brace of an object whose members continue one that was begun before. */
public final class LeavingOut extends FilterOutputStream {
    private boolean begun;

    public LeavingOut(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        if (begun) {
            out.write(b);
        }
        begun = true;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int left = begun || count == 0 ? 0 : 1;
        begun |= count > 0;
        out.write(bytes, from + left, count - left);
    }
}
