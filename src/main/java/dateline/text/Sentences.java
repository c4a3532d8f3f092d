package dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a text. A sentence ends at its final stop, at an empty line, and at the end of a line unless the
 * text is wrapped (its lines go on with small letters). Reads the text once, from left to right.
 */
public final class Sentences {
    private static final String STOPS = ".!?…";
    private static final String CLOSERS = "\"»”’')]";
    private static final String OPENERS = "\"«“‘'([„¿¡—–-•*";

    private static final int LONGEST_QUOTATION = 2000; // characters; keeps the reading linear
    /**
     * Characters; of 77,000 sentences of news the longest had 2,327. What is longer is a list or a table, and is cut so that
     * those who hold the words of a sentence against one another take time in proportion to the text.
     */
    static final int LONGEST = 2400;
    private static final List<String> BORDERS = List.of("; ", ", ", " ");

    private final String text;
    private final boolean wrapped;
    private final List<Span> found = new ArrayList<>();
    private int start;

    private Sentences(String text) {
        this.text = text;
        this.wrapped = isWrapped(text);
    }

    /** The sentences in order, none overlapping another, without the blanks around them. */
    public static List<Span> of(String text) {
        return new Sentences(text).split();
    }

    private List<Span> split() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' && endsLine(at)) {
                at = cut(at);
            } else if (STOPS.indexOf(c) >= 0) {
                at = stop(at);
            } else {
                at++;
            }
        }
        cut(text.length());
        return found;
    }

    /** Ends the sentence before {@code end}, and answers where the next may begin. */
    private int cut(int end) {
        int first = start;
        int last = end;
        while (first < last && blank(text.charAt(first))) {
            first++;
        }
        while (last > first && blank(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            addParts(first, last);
        }
        start = Math.max(end, start);
        return Math.max(end, first) + (end < text.length() && text.charAt(end) == '\n' ? 1 : 0);
    }

    private void addParts(int first, int last) {
        int from = first;
        while (last - from > LONGEST) {
            int border = border(from);
            found.add(new Span(from, border));
            from = skipBlanks(border);
        }
        found.add(new Span(from, last));
    }

    /** Where what is too long for a sentence is cut: at a mark or blank of its second half. */
    private int border(int from) {
        String reach = text.substring(from, from + LONGEST);
        for (String border : BORDERS) {
            int at = reach.lastIndexOf(border);
            if (at > LONGEST / 2) {
                return from + reach.substring(0, at + border.length()).stripTrailing().length();
            }
        }
        return from + LONGEST - (Character.isHighSurrogate(reach.charAt(LONGEST - 1)) ? 1 : 0);
    }

    private int stop(int at) {
        int end = at + 1;
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean lone = end == at + 1 && text.charAt(at) == '.';
        int close = closers(end);
        int next = skipBlanks(close);
        if (next == close && next < text.length() || next < text.length() && !begins(next)) {
            return close;
        }
        return lone && close == end && !endsAt(at, next) ? end : cut(close);
    }

    /** Past closing quotes and brackets, also where tokenised text sets a blank before them. */
    private int closers(int from) {
        int at = from;
        while (at < text.length() && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean spaced = at == from && at + 2 < text.length() && text.charAt(at) == ' '
                && "\"»”)".indexOf(text.charAt(at + 1)) >= 0 && blank(text.charAt(at + 2));
        return spaced && (text.charAt(at + 1) != '"' || quoteIsOpen(at)) ? at + 2 : at;
    }

    private boolean quoteIsOpen(int end) {
        boolean open = false;
        for (int i = Math.max(start, end - LONGEST_QUOTATION); i < end; i++) {
            open ^= text.charAt(i) == '"';
        }
        return open;
    }

    /** Whether what stands here can be the beginning of a sentence. */
    private boolean begins(int at) {
        char c = text.charAt(at);
        if (OPENERS.indexOf(c) >= 0) {
            int next = skipBlanks(at + 1);
            return next < text.length() && (begins(text.charAt(next)) || OPENERS.indexOf(text.charAt(next)) >= 0);
        }
        return begins(c);
    }

    private static boolean begins(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || !Character.isLowerCase(c) && Character.isLetter(c);
    }

    /** Whether a single stop ends a sentence, judged by the word before it and the word after. */
    private boolean endsAt(int stop, int next) {
        int from = stop;
        while (from > start && stop - from < 20 && !blank(text.charAt(from - 1))
                && OPENERS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String word = text.substring(from, stop);
        return next >= text.length()
                || Abbreviations.SHIPPED.ends(word, wordAt(next), numberBefore(from), skipBlanks(start) == from);
    }

    private boolean numberBefore(int at) {
        int i = at;
        while (i > start && blank(text.charAt(i - 1))) {
            i--;
        }
        return i > start && Character.isDigit(text.charAt(i - 1));
    }

    private String wordAt(int at) {
        int end = at;
        while (end < text.length() && end - at < 20 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    private boolean endsLine(int newline) {
        if (!wrapped) {
            return true;
        }
        int at = newline + 1;
        while (at < text.length() && blank(text.charAt(at))) {
            if (text.charAt(at++) == '\n') {
                return true;
            }
        }
        return false;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A text is wrapped where one line in five that stands on its own goes on with a small letter. */
    private static boolean isWrapped(String text) {
        int lines = 0;
        int small = 0;
        for (int at = text.indexOf('\n'); at >= 0 && at + 1 < text.length(); at = text.indexOf('\n', at + 1)) {
            char next = text.charAt(at + 1);
            if (at > 0 && text.charAt(at - 1) != '\n' && next != '\n' && Character.isLetter(next)) {
                lines++;
                small += Character.isLowerCase(next) ? 1 : 0;
            }
        }
        return small * 5 > lines;
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029' || c == '\u3000' || c == '\ufeff'
                || c >= '\u2000' && c <= '\u200b';
    }
}
