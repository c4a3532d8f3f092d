package dateline.text;

/** Somebody's words as they may be shown on one line: without control characters and those that turn the text's direction. */
public final class OneLine {
    private OneLine() {}

    /**
     * @param text or null
     * @param longest characters (UTF-16 units), an ellipsis included
     * @return null where nothing is left
     */
    public static String of(String text, int longest) {
        if (text == null) {
            return null;
        }
        StringBuilder line = new StringBuilder(Math.min(text.length(), longest + 1));
        text.codePoints().limit(4L * longest).forEach(c -> append(line, c));
        String whole = line.toString().strip();
        return whole.isEmpty() ? null : whole.length() <= longest ? whole : cut(whole, longest - 1) + "…";
    }

    private static void append(StringBuilder line, int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.SURROGATE) {
            line.appendCodePoint(c);
        }
    }

    /** At a word's end where there is one in the second half. */
    private static String cut(String line, int longest) {
        int end = line.lastIndexOf(' ', longest);
        end = end > longest / 2 ? end : longest;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end).strip();
    }
}
