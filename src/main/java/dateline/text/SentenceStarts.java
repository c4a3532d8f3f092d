package dateline.text;

/** Where sentences seem to begin, told from the tokens before; quick, and enough for the signs. */
public final class SentenceStarts {
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
        return QuoteMarks.isQuote(before) || ".!?:…•*".indexOf(before) >= 0
                && !(before == '.' && wordBefore(token) != token - 1);
    }

    /** The token before, or, where that is the stop of an abbreviation, the abbreviation. */
    public int wordBefore(int token) {
        int before = token - 1;
        boolean stop = before > 0 && tokens.first(before) == '.' && tokens.joined(before) && tokens.isWord(before - 1)
                && Abbreviations.SHIPPED.goesOn(tokens, before - 1);
        return stop ? before - 1 : before;
    }
}
