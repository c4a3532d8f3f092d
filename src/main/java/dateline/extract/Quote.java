package dateline.extract;

import dateline.geoparse.Span;

/** The sentence as it is shown: one line of at most 300 characters around the place, with no markup. */
final class Quote {
    private static final int LONGEST = 300;

    private Quote() {}

    static String of(String text, Span sentence, int start, int end) {
        return text.substring(sentence.start(), Math.min(sentence.end(), sentence.start() + LONGEST));
    }
}
