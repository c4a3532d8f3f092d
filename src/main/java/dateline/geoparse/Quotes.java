package dateline.geoparse;

/** Quotation marks of the four languages. */
final class Quotes {
    private Quotes() {}

    static boolean isQuote(char c) {
        return "\"«»“”„‘’'".indexOf(c) >= 0;
    }
}
