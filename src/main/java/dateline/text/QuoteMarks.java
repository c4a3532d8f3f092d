package dateline.text;

/** Quotation marks of the four languages. */
public final class QuoteMarks {
    private QuoteMarks() {}

    public static boolean isQuote(char c) {
        return "\"«»“”„‘’'".indexOf(c) >= 0;
    }
}
