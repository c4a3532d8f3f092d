package dateline.text;

import java.text.Normalizer;

/**
 * Folds text to the symbols that names are looked up by: letter case, Latin accents, ё, the many apostrophes, hyphens
 * and blanks make no difference. Works a character at a time, so that offsets into the original text survive.
 */
public final class Folding {
    /** A character that no name holds. */
    public static final int NONE = 0;
    /** A character that folds away (a combining accent, a stress mark, a soft hyphen). */
    public static final int SKIP = 1;
    /** A blank or a hyphen. */
    public static final int SPACE = 2;
    public static final int APOSTROPHE = 3;
    public static final int STOP = 4;
    /** Symbols are below this number. */
    public static final int SYMBOLS = 80;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ";
    private static final String SPECIAL_LATIN = "øoæaœoßsłlđdðdþtıiħhŋn";
    private static final byte[] SYMBOL = symbols();
    private static final char BREVE = '\u0306';
    private static final char DIAERESIS = '\u0308';
    private static final byte I = SYMBOL['и'];
    private static final byte SHORT_I = SYMBOL['й'];
    private static final byte UKRAINIAN_I = SYMBOL['і'];
    private static final byte YI = SYMBOL['ї'];

    private Folding() {}

    public static int symbol(char c) {
        return SYMBOL[c];
    }

    /**
     * The symbol at a point of a text, where a letter may stand apart from its mark (Unicode's NFD): "и" and a breve are
     * "й", "і" and two dots are "ї". All other marks fold away, so that it makes no difference where they stand.
     */
    public static int symbol(CharSequence text, int at) {
        int symbol = SYMBOL[text.charAt(at)];
        return (symbol == I || symbol == UKRAINIAN_I) && at + 1 < text.length() ? marked(symbol, text.charAt(at + 1)) : symbol;
    }

    private static int marked(int symbol, char mark) {
        return symbol == I ? mark == BREVE ? SHORT_I : I : mark == DIAERESIS ? YI : UKRAINIAN_I;
    }

    /** The plainest character of a symbol, lower-case; a line feed for one that no name holds. */
    public static char character(int symbol) {
        return symbol > STOP && symbol - STOP <= LETTERS.length() ? LETTERS.charAt(symbol - STOP - 1)
                : symbol == SPACE ? ' ' : symbol == APOSTROPHE ? '\'' : symbol == STOP ? '.' : '\n';
    }

    /** Whether a symbol is a letter or a digit. */
    public static boolean inWord(int symbol) {
        return symbol > STOP;
    }

    /**
     * The key of a name: its symbols, blanks joined and cut at the ends.
     *
     * @return null where the name holds a character that no key can
     */
    public static byte[] key(CharSequence name) {
        byte[] key = new byte[name.length()];
        int length = 0;
        for (int i = 0; i < name.length(); i++) {
            int symbol = symbol(name, i);
            if (symbol == NONE) {
                return null;
            }
            if (symbol == SKIP || symbol == SPACE && (length == 0 || key[length - 1] == SPACE)) {
                continue;
            }
            key[length++] = (byte) symbol;
        }
        while (length > 0 && key[length - 1] == SPACE) {
            length--;
        }
        return length == 0 ? null : java.util.Arrays.copyOf(key, length);
    }

    /** A bit for each of the first eight words of a stretch of text that begins with a capital. */
    public static int capitals(CharSequence text, int start, int end) {
        int capitals = 0;
        int word = 0;
        boolean inside = false;
        for (int i = start; i < end && word < 8; i++) {
            boolean letter = symbol(text.charAt(i)) != SPACE;
            if (letter && !inside && Character.isUpperCase(text.charAt(i))) {
                capitals |= 1 << word;
            }
            word += inside && !letter ? 1 : 0;
            inside = letter;
        }
        return capitals;
    }

    private static byte[] symbols() {
        byte[] table = new byte[1 << 16];
        for (int c = 0; c < table.length; c++) {
            table[c] = (byte) fold((char) c);
        }
        return table;
    }

    private static int fold(char c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || c == '\u00ad') {
            return SKIP;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || type == Character.DASH_PUNCTUATION) {
            return c == '\u2014' || c == '\u2015' ? NONE : SPACE; // a long dash parts clauses, not names
        }
        if ("'’ʼ‘`´′".indexOf(c) >= 0) {
            return APOSTROPHE;
        }
        return c == '.' ? STOP : letter(Character.toLowerCase(c));
    }

    /** No letter beyond Latin and Cyrillic is one of these with a mark: tried of each, which takes a tenth of a second. */
    private static boolean mayHaveMark(char lower) {
        return lower < '\u0500' || lower >= '\u1e00' && lower < '\u1f00';
    }

    private static int letter(char lower) {
        if (!mayHaveMark(lower)) {
            return NONE;
        }
        int plain = LETTERS.indexOf(lower);
        int special = SPECIAL_LATIN.indexOf(lower);
        if (plain < 0 && special >= 0 && special % 2 == 0) {
            plain = LETTERS.indexOf(SPECIAL_LATIN.charAt(special + 1));
        }
        if (plain < 0) {
            plain = LETTERS.indexOf(Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0));
        }
        return plain < 0 ? NONE : plain + STOP + 1;
    }
}
