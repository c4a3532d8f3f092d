package dateline.extract.sentence;

import dateline.text.Span;

/**
 * The sentence as it is shown: one line of at most 300 characters around the place, cut at word bounds, without markup
 * and without characters that control how text is laid out.
 */
public final class Quote {
    private static final int LONGEST = 300; // UTF-16 units, as ReportedEvent counts them

    private Quote() {}

    /** @param start where the place's name begins in the text, and {@code end} where it ends */
    public static String of(String text, Span sentence, int start, int end) {
        int near = Math.max(sentence.start(), start - 2 * LONGEST);
        int far = Math.min(sentence.end(), Math.max(end, start) + 2 * LONGEST);
        String before = clean(text, near, start);
        String quote = clean(text, near, far);
        boolean cutBefore = near > sentence.start();
        boolean cutAfter = far < sentence.end();
        if (quote.length() <= LONGEST && !cutBefore && !cutAfter) {
            return quote;
        }
        return cut(quote, Math.min(before.length(), quote.length()), end - start, cutBefore, cutAfter);
    }

    private static String cut(String quote, int place, int length, boolean cutBefore, boolean cutAfter) {
        int room = LONGEST - 2; // for an ellipsis at each end
        int from = cutBefore || quote.length() > room ? Math.max(0, Math.min(place - (room - Math.min(length,
                room)) / 2,
                quote.length() - room)) : 0;
        int to = Math.min(quote.length(), from + room);
        boolean left = from > 0 || cutBefore;
        boolean right = to < quote.length() || cutAfter;
        int first = from > 0 ? Math.min(nextBlank(quote, from), Math.max(from, place)) : from;
        int last = to < quote.length() ? Math.max(lastBlank(quote, to), Math.min(to, place + length)) : to;
        String kept = whole(quote, first, Math.max(first, last)).strip();
        return (left ? "…" : "") + kept + (right ? "…" : "");
    }

    private static int nextBlank(String quote, int from) {
        int at = quote.indexOf(' ', from - 1);
        return at < 0 ? from : at;
    }

    private static int lastBlank(String quote, int to) {
        return quote.lastIndexOf(' ', to);
    }

    /** A piece that does not part a surrogate pair. */
    private static String whole(String quote, int from, int to) {
        int first = from < to && Character.isLowSurrogate(quote.charAt(from)) ? from + 1 : from;
        int last = to > first && Character.isHighSurrogate(quote.charAt(to - 1)) ? to - 1 : to;
        return quote.substring(first, last);
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
        } else if (Character.isWhitespace(c) || c == '\u00a0') {
            if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        } else if (c == '<' || c == '>') {
            clean.append(c == '<' ? '‹' : '›');
        } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
            clean.append(c);
        }
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
