package dateline.command;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file or standard input as UTF-8 text, whole or line by line; errors name it, with the line or the byte. */
final class Input implements Closeable {
    private static final String ZERO = " not text: it holds a zero character";
    private static final int LONGEST_LINE = 64 << 20;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final InputStream stream;
    private int line;

    private Input(String name, InputStream stream) throws IOException {
        this.name = name;
        this.stream = new BufferedInputStream(stream, 1 << 16);
        this.stream.mark(BYTE_ORDER_MARK.length);
        if (!java.util.Arrays.equals(this.stream.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            this.stream.reset();
        }
    }

    /** @param file a path, or {@code -} for standard input */
    static Input open(String file) throws IOException {
        if (file.equals("-")) {
            return new Input("standard input", System.in);
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new IOException(file + " is a directory; name a file, or - for standard input");
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(file);
        }
        return new Input(file, new FileInputStream(path.toFile())); // Files' own streams cannot read every pipe
    }

    /** All that is left, as text. */
    String text() throws IOException {
        return text(stream.readAllBytes(), name + " is");
    }

    /** The next line without its end, or null where there is none. */
    String line() throws IOException {
        byte[] line = bytes();
        return line == null ? null : text(line);
    }

    /** The next line as it stands, or null where there is none. */
    byte[] bytes() throws IOException {
        int next = stream.read();
        if (next < 0) {
            return null;
        }
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (; next >= 0 && next != '\n'; next = stream.read()) {
            bytes.write(next);
            if (bytes.size() > LONGEST_LINE) {
                throw wrong("is longer than " + (LONGEST_LINE >> 20) + " MB; expected one document a line");
            }
        }
        return bytes.toByteArray();
    }

    /** The line read last, as text. */
    String text(byte[] line) throws IOException {
        return text(line, where() + " is");
    }

    /** Fails where the line read last is no text; makes none of it. */
    void check(byte[] line) throws IOException {
        checkBytes(line, where() + " is");
        for (byte one : line) {
            if (one == 0) {
                throw wrong("is" + ZERO);
            }
        }
    }

    /** Whether more can be read without waiting for whoever writes it. */
    boolean isReady() throws IOException {
        return stream.available() > 0;
    }

    /** The number of the line read last, from 1. */
    int number() {
        return line;
    }

    /** A failure that begins with where the line read last stands. */
    IOException wrong(String what) {
        return new IOException(where() + " " + what);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private String where() {
        return name + ", line " + line;
    }

    private static String text(byte[] bytes, String subject) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) { // either written so, or put there for a byte that is wrong
            checkBytes(bytes, subject);
        }
        if (text.indexOf('\0') >= 0) {
            throw new IOException(subject + ZERO);
        }
        return text;
    }

    private static void checkBytes(byte[] bytes, String subject) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 16);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            result = decoder.decode(in, out.clear(), true);
        }
        if (result.isError()) {
            throw new IOException(subject + " not UTF-8 text: byte " + (in.position() + 1) + " is 0x"
                    + Integer.toHexString(bytes[in.position()] & 0xFF) + "; save it as UTF-8");
        }
    }
}
