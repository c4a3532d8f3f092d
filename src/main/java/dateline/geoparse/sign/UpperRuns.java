package dateline.geoparse.sign;

import dateline.text.Tokens;
import java.util.BitSet;

/** Where a text runs all in capitals, as headlines do ("FLOODS HIT NAIROBI AND KAMPALA"), so that a capital tells nothing. */
final class UpperRuns {
    /** Words of more than one letter; three acronyms may follow one another by chance. */
    private static final int FEWEST = 4;

    private UpperRuns() {}

    /** The tokens of such runs. */
    static BitSet of(Tokens tokens) {
        BitSet runs = new BitSet();
        int start = 0;
        int upper = 0;
        for (int token = 0; token <= tokens.size(); token++) {
            boolean ends = token == tokens.size() || tokens.isWord(token) && !isUpper(tokens, token)
                    || token > start && tokens.lineBreakAfter(token - 1);
            if (ends) {
                runs.set(start, token, upper >= FEWEST);
                start = token;
                upper = 0;
            }
            upper += tokens.shape(token) == Tokens.UPPER ? 1 : 0;
        }
        return runs;
    }

    /** A word all in capitals, or of one letter. */
    private static boolean isUpper(Tokens tokens, int token) {
        return tokens.shape(token) == Tokens.UPPER
                || tokens.shape(token) == Tokens.CAPITAL && tokens.end(token) - tokens.start(token) == 1;
    }
}
