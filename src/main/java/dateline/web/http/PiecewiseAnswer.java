package dateline.web.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Semaphore;

/**
 * An answer that is gathered and handed on in pieces; while a piece goes out, which a slow reader may delay, the turn in
 * which the answer is made is free for others. What fits in one piece is sent after the turn, and may be taken back until then.
 */
final class PiecewiseAnswer extends HttpServletResponseWrapper {
    private static final int FIRST = 1 << 13;
    private static final int PIECE = 1 << 16;

    private final Semaphore turns;
    private final Out out = new Out();
    private PrintWriter writer;
    private byte[] gathered = new byte[FIRST];
    private int length;

    PiecewiseAnswer(HttpServletResponse response, Semaphore turns) {
        super(response);
        this.turns = turns;
    }

    /** Sends what is left; to be called when the turn has ended. */
    void finish() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (length > 0) {
            if (!super.isCommitted()) {
                setContentLength(length);
            }
            super.getOutputStream().write(gathered, 0, length);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return out;
    }

    @Override
    public PrintWriter getWriter() {
        writer = writer == null ? new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)) : writer;
        return writer;
    }

    @Override
    public void flushBuffer() {
        // a piece goes out when it is full, and at the end
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        length = 0;
    }

    @Override
    public void reset() {
        super.reset();
        length = 0;
    }

    @Override
    public void sendError(int status) throws IOException {
        length = 0;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        length = 0;
        super.sendError(status, message);
    }

    private void gather(byte[] bytes, int from, int count) throws IOException {
        if (length + count > PIECE) {
            handOn(gathered, 0, length);
            length = 0;
        }
        if (count > PIECE) {
            handOn(bytes, from, count);
            return;
        }
        if (length + count > gathered.length) {
            gathered = Arrays.copyOf(gathered, PIECE);
        }
        System.arraycopy(bytes, from, gathered, length, count);
        length += count;
    }

    private void handOn(byte[] bytes, int from, int count) throws IOException {
        turns.release();
        try {
            super.getOutputStream().write(bytes, from, count);
        } finally {
            turns.acquireUninterruptibly();
        }
    }

    private final class Out extends ServletOutputStream {
        @Override
        public void write(int b) throws IOException {
            gather(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            gather(bytes, from, count);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("answers are written by the thread that makes them");
        }
    }
}
