package dateline.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes as text. A byte order mark tells the charset; what is valid UTF-8 is UTF-8, whatever it claims; then HTTP, the
 * document's own declaration, and last what Mozilla's detector makes of it.
 *
 * @param marks how many replacement characters stand in the text for bytes that could not be read
 * @param guessed nothing told the charset
 */
record Decoded(String text, int marks, boolean guessed) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})"
            + "|<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    private static final int DECLARED_WITHIN = 8192;
    /** Latin-1 means windows-1252 on the web; so do names that stand for it (WHATWG Encoding Standard). */
    private static final List<String> LATIN = List.of("iso-8859-1", "latin1", "l1", "us-ascii", "ascii", "iso8859-1",
            "iso_8859-1",
            "cp819", "ibm819", "ansi");
    private static final Map<String, String> MARKS = Map.of("EFBBBF", "UTF-8", "FFFE0000", "UTF-32LE", "0000FEFF", "UTF-32BE",
            "FFFE", "UTF-16LE", "FEFF", "UTF-16BE");
    private static final Map<String, String> STARTS = Map.of("3C000000", "UTF-32LE", "0000003C", "UTF-32BE", "3C00", "UTF-16LE",
            "003C", "UTF-16BE", "4C6FA794", "Cp037");
    private static final byte ESCAPE = 0x1B;
    /** A declaration of UTF-8 is believed with so many bad bytes in a thousand, as where a text was cut within a letter. */
    private static final int BAD_IN_A_THOUSAND = 5;

    /** @param http the charset that HTTP gave, or null */
    static Decoded of(byte[] bytes, String http) {
        for (String mark : List.of("EFBBBF", "FFFE0000", "0000FEFF", "FFFE", "FEFF")) {
            if (startsWith(bytes, mark)) {
                return replacing(bytes, mark.length() / 2, Charset.forName(MARKS.get(mark)));
            }
        }
        for (String start : List.of("3C000000", "0000003C", "4C6FA794", "3C00", "003C")) {
            if (startsWith(bytes, start)) {
                return replacing(bytes, 0, Charset.forName(STARTS.get(start)));
            }
        }
        boolean shifts = holds(bytes, ESCAPE); // as ISO-2022 does, which is valid UTF-8 too
        String text = shifts ? "" : new String(bytes, StandardCharsets.UTF_8);
        return shifts || text.indexOf('\uFFFD') >= 0 ? ofOther(bytes, http) : new Decoded(text, 0, false);
    }

    private static Decoded ofOther(byte[] bytes, String http) {
        String declared = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        return Stream.of(charset(http), declared(declared)).filter(told -> told != null && told.name().startsWith("ISO-2022"))
                .findFirst()
                .map(told -> replacing(bytes, 0, told))
                .orElseGet(() -> isValid(bytes, StandardCharsets.UTF_8) ? replacing(bytes, 0, StandardCharsets.UTF_8)
                        : told(bytes, charset(http), declared(declared)));
    }

    private static Decoded told(byte[] bytes, Charset http, Charset declared) {
        for (Charset told : Stream.of(http, declared).filter(each -> each != null).toList()) {
            Decoded decoded = replacing(bytes, 0, told);
            boolean few = decoded.marks * 1000 <= BAD_IN_A_THOUSAND * decoded.text.length() || decoded.marks == 1;
            if (told.equals(WINDOWS_1252) ? !looksMisread(decoded.text) : few) {
                return decoded;
            }
        }
        Decoded guess = replacing(bytes, 0, detected(bytes));
        return new Decoded(guess.text, guess.marks, true);
    }

    /** In no language of Latin letters is every third letter accented; one of another alphabet, read so, shows little else. */
    private static boolean looksMisread(String text) {
        long high = text.chars().filter(c -> c >= 0xC0 && c <= 0xFF).count();
        long words = text.replaceAll("<[^>]*>", "").chars().filter(c -> Character.isLetter(c) && c < 0x80).count();
        return high * 2 > words;
    }

    private static Charset detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset found = charset("KOI8-R".equals(name) ? "KOI8-U" : name); // the same, with the letters of Ukrainian
        return found == null || found.equals(StandardCharsets.UTF_8) ? WINDOWS_1252 : found;
    }

    private static Charset declared(String start) {
        Matcher declared = DECLARED.matcher(start);
        if (!declared.find()) {
            return null;
        }
        Charset told = charset(declared.group(1) != null ? declared.group(1) : declared.group(2));
        return told != null && told.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : told; // it could be read as bytes
    }

    /** Null for a name that is none. */
    private static Charset charset(String name) {
        String known = name == null ? "" : name.strip().toLowerCase(Locale.ROOT).replaceAll("^x-(?=sjis|gbk|big5)", "");
        try {
            return known.isEmpty() ? null : LATIN.contains(known) ? WINDOWS_1252 : Charset.forName(known);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean isValid(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Decoded replacing(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        int marks = (int) text.chars().filter(c -> c == '\uFFFD').count();
        int own = marks == 0 ? 0 : ownMarks(bytes, charset);
        return new Decoded(text, Math.max(0, marks - own), false);
    }

    /** Replacement characters that the bytes themselves hold. */
    private static int ownMarks(byte[] bytes, Charset charset) {
        if (!charset.canEncode() || !charset.newEncoder().canEncode('\uFFFD')) {
            return 0;
        }
        byte[] mark = charset.encode(CharBuffer.wrap("\uFFFD")).array();
        byte[] needle = Arrays.copyOf(mark, charset.encode("\uFFFD").limit());
        int count = 0;
        for (int i = 0; i + needle.length <= bytes.length; i++) {
            if (bytes[i] == needle[0] && Arrays.equals(bytes, i, i + needle.length, needle, 0, needle.length)) {
                count++;
                i += needle.length - 1;
            }
        }
        return count;
    }

    private static boolean holds(byte[] bytes, byte wanted) {
        for (byte each : bytes) {
            if (each == wanted) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, String hex) {
        for (int i = 0; i * 2 < hex.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != Integer.parseInt(hex.substring(i * 2, i * 2 + 2), 16)) {
                return false;
            }
        }
        return true;
    }
}
