package dateline.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Bytes to text, strictly: what cannot be read as text is told with its offset, never guessed at. */
final class PlainText {
    private static final int LOOKED_AT = 8192;

    private PlainText() {}

    /** Reads UTF-8 (with or without byte order mark) or UTF-16 with its mark. */
    static String decode(byte[] bytes) throws SkipException {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, bytes[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        refuseBinary(bytes);
        return decode(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    /** One line end, composed letters (a decomposed "й" is two characters), no soft hyphens; copies only if need be. */
    static String clean(String text) {
        String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        String joined = lines.indexOf('\u00AD') < 0 ? lines : lines.replace("\u00AD", "");
        return Normalizer.isNormalized(joined, Normalizer.Form.NFC)
                ? joined.strip() : Normalizer.normalize(joined, Normalizer.Form.NFC).strip();
    }

    static void refuseBinary(byte[] bytes) throws SkipException {
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new SkipException(SkipCause.NOT_TEXT, "not text: a zero byte at offset " + i);
            }
            if (i < LOOKED_AT && bytes[i] > 0 && bytes[i] < ' ' && "\t\n\r\f".indexOf(bytes[i]) < 0) {
                controls++;
            }
        }
        if (controls > Math.min(bytes.length, LOOKED_AT) / 50) {
            throw new SkipException(SkipCause.NOT_TEXT, "not text: " + controls + " control characters near its start");
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws SkipException {
        String text = new String(bytes, from, bytes.length - from, charset);
        if (text.indexOf('\uFFFD') >= 0) {
            refuseMalformed(bytes, from, charset);
        }
        if (text.isBlank()) {
            throw new SkipException(SkipCause.EMPTY, "empty");
        }
        return text;
    }

    /** A replacement character may stand in the source itself; only a strict decoder tells. */
    static void refuseMalformed(byte[] bytes, int from, Charset charset) throws SkipException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(LOOKED_AT);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        if (result.isError()) {
            throw new SkipException(SkipCause.NOT_UTF8, "not " + charset + ": the byte at offset " + in.position()
                    + " is 0x" + Integer.toHexString(bytes[in.position()] & 0xFF) + "; save it as UTF-8");
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
