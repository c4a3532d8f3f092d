package dateline.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words, numbers and marks of a text, by number. A word is letters, combining marks and digits with apostrophes
 * inside; a hyphen parts two words. Arrays, not objects, because a text of 50 MB has ten million of them.
 */
public final class Tokens {
    /** How a token is written. */
    public static final byte MARK = 0, NUMBER = 1, LOWER = 2, CAPITAL = 3, UPPER = 4;

    /** What a character may be in a word: any part of it, a letter, a capital. */
    private static final int PART = 1, LETTER = 2, CAPITAL_LETTER = 4;
    private static final byte[] KINDS = kinds();

    private final String text;
    private int[] starts;
    private int[] ends;
    private byte[] shapes;
    private int size;

    private Tokens(String text) {
        this.text = text;
        starts = new int[text.length() / 5 + 16];
        ends = new int[starts.length];
        shapes = new byte[starts.length];
    }

    public static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isWordPart(c)) {
                i = tokens.word(i);
            } else {
                if (c > ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    tokens.add(i, i + 1, MARK);
                }
                i++;
            }
        }
        return tokens;
    }

    private static boolean isWordPart(char c) {
        return (kind(c) & PART) != 0;
    }

    private static int kind(char c) {
        return c < KINDS.length ? KINDS[c] : kindOf(c);
    }

    private static byte kindOf(char c) {
        boolean part = Character.isLetterOrDigit(c) || c >= '\u0300' && c <= '\u036f' || c == '\u00ad';
        return (byte) ((part ? PART : 0) | (Character.isLetter(c) ? LETTER : 0)
                | (Character.isUpperCase(c) ? CAPITAL_LETTER : 0));
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[0x530]; // Latin, Greek and Cyrillic
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = kindOf(c);
        }
        return kinds;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '`';
    }

    private int word(int from) {
        int letters = 0;
        int capitals = 0;
        int i = from;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = kind(c);
            if ((kind & PART) != 0) {
                letters += (kind & LETTER) != 0 ? 1 : 0;
                capitals += (kind & CAPITAL_LETTER) != 0 ? 1 : 0;
            } else if (!isApostrophe(c) || i + 1 >= text.length() || !Character.isLetter(text.charAt(i + 1))
                    || possessive(i)) {
                break;
            }
        }
        add(from, i, letters == 0 ? NUMBER : !Character.isUpperCase(text.charAt(from)) ? LOWER
                : capitals == letters && letters > 1 ? UPPER : CAPITAL);
        return i;
    }

    /** An apostrophe and a last s, which English sets behind a name. */
    private boolean possessive(int apostrophe) {
        int after = apostrophe + 2;
        return (text.charAt(apostrophe + 1) | 0x20) == 's' && (after >= text.length() || !isWordPart(text.charAt(after)));
    }

    private void add(int start, int end, byte shape) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            shapes = Arrays.copyOf(shapes, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        shapes[size++] = shape;
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public byte shape(int token) {
        return token < 0 || token >= size ? MARK : shapes[token];
    }

    public boolean isWord(int token) {
        return shape(token) >= LOWER;
    }

    /** Written with a first capital, or all in capitals. */
    public boolean isCapitalised(int token) {
        return shape(token) >= CAPITAL;
    }

    /** The first character, or a line feed outside the text. */
    public char first(int token) {
        return token < 0 || token >= size ? '\n' : text.charAt(starts[token]);
    }

    public String lower(int token) {
        return token < 0 || token >= size ? "" : text.substring(starts[token], ends[token]).toLowerCase(Locale.ROOT);
    }

    /** Whether nothing but blanks of one paragraph stands between a token and the next. */
    public boolean adjacent(int token) {
        if (token < 0 || token + 1 >= size) {
            return false;
        }
        int lines = 0;
        for (int i = ends[token]; i < starts[token + 1]; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines < 2;
    }

    /** Whether a line ends between a token and the next. */
    public boolean lineBreakAfter(int token) {
        if (token < 0 || token + 1 >= size) {
            return true;
        }
        for (int i = ends[token]; i < starts[token + 1]; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Whether a token follows the one before without a blank. */
    public boolean joined(int token) {
        return token > 0 && token < size && ends[token - 1] == starts[token];
    }

    /** The first token that ends after a position. */
    public int at(int position) {
        int found = Arrays.binarySearch(ends, 0, size, position + 1);
        return found >= 0 ? found : -found - 1;
    }
}
