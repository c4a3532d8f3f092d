package dateline.article.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A run of a page's text that stands on lines of its own: a paragraph, a heading, an item of a list.
 *
 * @param number its place in the page, from 0
 * @param element the innermost block element that holds it
 * @param box the innermost box with a kind of its own that holds it; null where there is none
 * @param linkCharacters how many of the text's characters stand in links
 */
record Block(int number, Element element, Box box, String text, int linkCharacters) {
    private static final int PROSE_CHARACTERS = 40;
    private static final int LONG_CHARACTERS = 80;
    private static final int SHORTEST_SENTENCE = 12;
    private static final Pattern ENDED = Pattern.compile("[.!?…。:;][\"»”’')\\]]*$");
    private static final Pattern FULL_STOP = Pattern.compile("[.!?。][\"»”’')\\]]*$");

    int characters() {
        return text.length();
    }

    boolean isHeading() {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    /** A long paragraph may hold long links; what is short and half a link leads elsewhere. */
    boolean isMostlyLinks() {
        return linkCharacters * 10 > characters() * (characters() < LONG_CHARACTERS ? 5 : 6);
    }

    /** Long enough, or ended as a sentence is, and free enough of links to be one of an article. */
    boolean isProse() {
        return !isHeading() && linkCharacters * 3 <= characters() && (characters() >= PROSE_CHARACTERS
                || characters() >= SHORTEST_SENTENCE && FULL_STOP.matcher(text).find());
    }

    boolean isSentence() {
        return !isHeading() && (isProse() && characters() >= LONG_CHARACTERS || ENDED.matcher(text).find());
    }

    boolean isOut() {
        return box != null && box.isOut();
    }
}
