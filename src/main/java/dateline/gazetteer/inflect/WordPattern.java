package dateline.gazetteer.inflect;

/**
 * How a word ends, as the tables write it: {@code context(ending)}.
 *
 * @param context what stands before the ending: letters, class names of the table, {@code ^} the word's start,
 *     {@code ~} a vowel anywhere before, {@code @} a known adjective's whole stem
 * @param ending the letters that other endings replace; may be empty
 */
record WordPattern(String context, String ending) {
    private static final String VOWELS = "аеёиоуыэюяіїє";

    static boolean isOne(String written) {
        return written.indexOf('(') >= 0 && written.endsWith(")");
    }

    static WordPattern parse(String written) {
        if (!isOne(written)) {
            throw new IllegalArgumentException("expected 'context(ending)': " + written);
        }
        int open = written.indexOf('(');
        return new WordPattern(written.substring(0, open), written.substring(open + 1, written.length() - 1));
    }

    /** The sign for a word's last letter. */
    char lastSign() {
        String whole = context + ending;
        return whole.charAt(whole.length() - 1);
    }

    /** Whether a word in lower case ends so. */
    boolean matches(String word, LetterClasses classes) {
        int at = word.length() - ending.length();
        if (!word.endsWith(ending)) {
            return false;
        }
        for (int i = context.length() - 1; i >= 0; i--) {
            char wanted = context.charAt(i);
            if (wanted == '^') {
                return at == 0;
            }
            if (wanted == '~') {
                return hasVowel(word, at);
            }
            if (wanted == '@') {
                return classes.isAdjectiveStem(word.substring(0, at));
            }
            at--;
            if (at < 0 || !classes.accepts(wanted, word.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if (VOWELS.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
