package dateline.gazetteer.inflect;

import java.util.Locale;

/** Letter case carried from a name to its forms. */
final class Capitals {
    /** Longer words in capitals are shouted names; up to this they are abbreviations (США, ОАЭ). */
    private static final int LONGEST_ABBREVIATION = 5;

    private Capitals() {}

    /** A form in lower case, given the capitals of the word it is of. */
    static String like(String word, String lower, String form) {
        if (isUpper(word)) {
            return form.toUpperCase(Locale.ROOT);
        }
        int same = 0;
        int shortest = Math.min(Math.min(lower.length(), word.length()), form.length());
        while (same < shortest && lower.charAt(same) == form.charAt(same)) {
            same++;
        }
        return word.substring(0, same) + form.substring(same);
    }

    static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.length() <= LONGEST_ABBREVIATION && isUpper(word);
    }

    private static boolean isUpper(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> Character.isUpperCase(c) || !Character.isLetter(c));
    }
}
