package dateline.extract.sentence;

import dateline.text.lexicon.Tag;

/** Reads the numbers of a sentence, in words or figures. */
final class Numbers {
    private static final int MOST_DIGITS = 6;
    private static final int LONGEST_ENDING = 4; // with its hyphen

    private final Words words;

    Numbers(Words words) {
        this.words = words;
    }

    /** Whether the word is there and begins with a figure. */
    boolean digit(int i) {
        return i >= 0 && i < words.size && Character.isDigit(words.form(i).charAt(0));
    }

    /** A number in words or figures with at most three letters after them ("5-го", "22nd"); -1 where there is none. */
    int number(int i) {
        if (words.is(i, Tag.NUMBER)) {
            return words.value(i);
        }
        if (!digit(i)) {
            return -1;
        }
        String form = words.form(i);
        int value = 0;
        int at = 0;
        while (at < form.length() && at < MOST_DIGITS && Character.isDigit(form.charAt(at))) {
            value = value * 10 + Character.digit(form.charAt(at++), 10);
        }
        String rest = form.substring(at);
        boolean ending = rest.length() <= LONGEST_ENDING && rest.chars().allMatch(c -> Character.isLetter(c) || c == '-');
        return ending ? value : -1;
    }
}
