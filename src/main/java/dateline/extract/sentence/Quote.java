package dateline.extract.sentence;

import dateline.text.Span;

/**
 * A piece of a sentence as it is shown: one line of at most 300 characters around the place, cut at word bounds, without markup
 * and without characters that control how text is laid out.
 */
public final class Quote {
    private static final int LONGEST = 300; // UTF-16 units, as ReportedEvent counts them
    private static final int ROOM = LONGEST - 2; // for an ellipsis at each end
    /** What a sentence has before its first word where a dateline or the mark of a list was cut from it. */
    private static final String LEADING = "-–—•*·|:;,.";

    private Quote() {}

    /**
     * The sentence, or as much of it around the name as may be shown.
     *
     * @param name where the place's name stands in the text
     */
    public static Span whole(String text, Span sentence, Span name) {
        int first = firstWord(text, sentence, name.start());
        return sentence.end() - first <= LONGEST ? new Span(first, sentence.end())
                : cut(text, new Span(first, sentence.end()), name);
    }

    private static int firstWord(String text, Span sentence, int most) {
        int first = sentence.start();
        while (first < most && (LEADING.indexOf(text.charAt(first)) >= 0 || isBlank(text.charAt(first)))) {
            first++;
        }
        return first;
    }

    private static Span cut(String text, Span sentence, Span name) {
        int length = Math.min(name.end() - name.start(), ROOM);
        int from = Math.max(sentence.start(), Math.min(name.start() - (ROOM - length) / 2, sentence.end() - ROOM));
        int to = Math.min(sentence.end(), from + ROOM);
        int first = from == sentence.start() ? from : nextWord(text, from, name.start());
        int last = to == sentence.end() ? to : wordBefore(text, to, name.start() + length);
        return whole(text, first, last);
    }

    /** The name with so many words of its sentence on each side. */
    public static Span near(String text, Span sentence, Span name, int words) {
        int first = name.start();
        int last = Math.min(name.end(), name.start() + ROOM);
        for (int word = 0; word < words; word++) {
            first = previous(text, first, sentence.start());
            last = next(text, last, sentence.end());
        }
        return last - first <= ROOM ? whole(text, first, last) : cut(text, new Span(first, last), name);
    }

    /** Where the word before a position begins, also where the position is inside one. */
    private static int previous(String text, int at, int least) {
        int first = at;
        while (first > least && isBlank(text.charAt(first - 1))) {
            first--;
        }
        while (first > least && !isBlank(text.charAt(first - 1))) {
            first--;
        }
        return first;
    }

    private static int next(String text, int at, int most) {
        int last = at;
        while (last < most && isBlank(text.charAt(last))) {
            last++;
        }
        while (last < most && !isBlank(text.charAt(last))) {
            last++;
        }
        return last;
    }

    private static int nextWord(String text, int from, int most) {
        int at = from;
        while (at < most && !isBlank(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static int wordBefore(String text, int to, int least) {
        int at = to;
        while (at > least && !isBlank(text.charAt(at))) {
            at--;
        }
        return at;
    }

    /** A piece that does not part a surrogate pair. */
    private static Span whole(String text, int from, int to) {
        int first = from < to && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        int last = to > first && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        return new Span(first, last);
    }

    /** A piece of a sentence as it is shown, with an ellipsis where words of the sentence are left out. */
    public static String shown(String text, Span sentence, Span piece) {
        boolean left = piece.start() > firstWord(text, sentence, piece.start());
        boolean right = piece.end() < sentence.end();
        return (left ? "…" : "") + clean(text, piece.start(), piece.end()) + (right ? "…" : "");
    }

    private static String clean(String text, int from, int to) {
        StringBuilder clean = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            int tag = c == '<' ? tagEnd(text, at, to) : -1;
            if (tag > 0) {
                at = tag;
                c = ' ';
            }
            append(clean, c);
            at++;
        }
        return clean.toString().strip();
    }

    private static void append(StringBuilder clean, char c) {
        if (Character.isLetterOrDigit(c)) { // most are
            clean.append(c);
        } else if (isBlank(c)) {
            if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        } else if (c == '<' || c == '>') {
            clean.append(c == '<' ? '‹' : '›');
        } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
            clean.append(c);
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    /** Where the tag that begins here ends, or -1 where none begins. */
    private static int tagEnd(String text, int at, int to) {
        boolean tag = at + 1 < to && (Character.isLetter(text.charAt(at + 1))
                || "/!?".indexOf(text.charAt(at + 1)) >= 0);
        int end = tag ? at + 1 : to;
        while (end < to && end - at < LONGEST && text.charAt(end) != '>') {
            end++;
        }
        return end < to && end - at < LONGEST ? end : -1;
    }
}
