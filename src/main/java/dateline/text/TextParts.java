package dateline.text;

import java.util.ArrayList;
import java.util.List;

/** TextParts of a very long text that can be read each for itself: cut between paragraphs, else lines, else words. */
public final class TextParts {
    /** Characters; no article is as long. */
    static final int LONGEST = 1 << 20;
    private static final List<String> BORDERS = List.of("\n\n", "\n", " ");

    private TextParts() {}

    /** In order, together the stretch of the text. */
    public static List<Span> of(String text, Span stretch) {
        List<Span> parts = new ArrayList<>();
        int start = stretch.start();
        while (stretch.end() - start > LONGEST) {
            int end = cut(text, start);
            parts.add(new Span(start, end));
            start = end;
        }
        parts.add(new Span(start, stretch.end()));
        return parts;
    }

    private static int cut(String text, int start) {
        for (String border : BORDERS) {
            int end = text.lastIndexOf(border, start + LONGEST);
            if (end > start) {
                return end;
            }
        }
        int end = start + LONGEST;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
