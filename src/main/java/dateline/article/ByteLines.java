package dateline.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes, of each no more than the first so many. */
final class ByteLines {
    private final InputStream in;
    private final int longest;
    private final byte[] read = new byte[1 << 13];
    private final ByteArrayOutputStream started = new ByteArrayOutputStream(1 << 12);
    private int from;
    private int to;
    private boolean ended;
    private byte[] line;
    private long length;

    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes on to the next line; false where there is none. What follows the last end of a line counts, were it empty. */
    boolean next() throws IOException {
        if (ended) {
            return false;
        }
        started.reset();
        length = 0;
        int end = end();
        while (end < 0 && !ended) {
            take(to);
            from = 0;
            to = in.read(read);
            ended = to < 0;
            to = Math.max(0, to);
            end = end();
        }
        take(end < 0 ? to : end);
        from++; // past the end of the line
        line = started.toByteArray();
        return true;
    }

    private int end() {
        for (int i = from; i < to; i++) {
            if (read[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void take(int until) {
        int room = (int) Math.min(until - from, longest - Math.min(longest, length));
        started.write(read, from, room);
        length += until - from;
        from = until;
    }

    /** Without its end. */
    byte[] line() {
        return line;
    }

    /** Whether the line was longer than what is held of it. */
    boolean isCut() {
        return length > longest;
    }

    /** Whether the stream ends with this line. */
    boolean isLast() {
        return ended;
    }

    /** This line and what follows it, of that no more than the same again and one piece. */
    byte[] lineAndRest() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(line);
        all.write('\n');
        all.writeBytes(Arrays.copyOfRange(read, Math.min(from, to), to));
        all.writeBytes(in.readNBytes(longest));
        return all.toByteArray();
    }
}
