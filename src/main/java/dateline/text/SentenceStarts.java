package dateline.text;

/** Where sentences seem to begin, told from the tokens before; quick, and enough for the signs. */
public final class SentenceStarts {
    /** Marks that part what one line lists: "• Egypt • Ethiopia • Georgia". */
    public static final String BULLETS = "•·";

    private final Tokens tokens;

    public SentenceStarts(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a token has its capital, it may be, only because a sentence, a line or a quotation begins with it. */
    public boolean starts(int token) {
        if (token <= 0 || !tokens.adjacent(token - 1) || tokens.lineBreakAfter(token - 1)) {
            return true;
        }
        char before = tokens.first(token - 1);
        if ("—–-".indexOf(before) >= 0) {
            return !tokens.joined(token) && !tokens.isCapitalised(token - 2);
        }
        if (BULLETS.indexOf(before) >= 0) {
            return !isBetween(token - 1);
        }
        return QuoteMarks.isQuote(before) || ".!?:…*".indexOf(before) >= 0
                && !(before == '.' && wordBefore(token) != token - 1);
    }

    /** Whether a mark parts two words of one line, the first of them with a capital. */
    private boolean isBetween(int mark) {
        return mark > 0 && tokens.isCapitalised(mark - 1) && tokens.adjacent(mark - 1) && !tokens.lineBreakAfter(mark - 1);
    }

    /** The token before, or, where that is the stop of an abbreviation, the abbreviation. */
    public int wordBefore(int token) {
        int before = token - 1;
        boolean stop = before > 0 && tokens.first(before) == '.' && tokens.joined(before) && tokens.isWord(before - 1)
                && Abbreviations.SHIPPED.goesOn(tokens, before - 1);
        return stop ? before - 1 : before;
    }
}
