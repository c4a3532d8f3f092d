package dateline.article;

import java.text.Normalizer;

/** Text out of bytes, and as it is kept. */
final class PlainText {
    private static final int LOOKED_AT = 8192;

    private PlainText() {}

    /** @param charset as HTTP gave it, or null */
    static Decoded decode(byte[] bytes, String charset) throws SkipException {
        Decoded decoded = Decoded.of(bytes, charset);
        refuseBinary(decoded.text());
        if (decoded.text().isBlank()) {
            throw new SkipException(SkipCause.EMPTY, "empty");
        }
        return decoded;
    }

    /** One line end, composed letters (a decomposed "й" is two characters), no soft hyphens; copies only if need be. */
    static String clean(String text) {
        String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        String joined = lines.indexOf('\u00AD') < 0 ? lines : lines.replace("\u00AD", "");
        return Normalizer.isNormalized(joined, Normalizer.Form.NFC)
                ? joined.strip() : Normalizer.normalize(joined, Normalizer.Form.NFC).strip();
    }

    private static void refuseBinary(String text) throws SkipException {
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw new SkipException(SkipCause.NOT_TEXT, "not text: a zero character, its number " + (zero + 1));
        }
        int end = Math.min(text.length(), LOOKED_AT);
        long controls = text.chars().limit(end).filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
        if (controls > end / 50) {
            throw new SkipException(SkipCause.NOT_TEXT, "not text: " + controls + " control characters near its start");
        }
    }
}
