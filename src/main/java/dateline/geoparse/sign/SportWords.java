package dateline.geoparse.sign;

import dateline.geoparse.recognise.Candidate;
import dateline.text.Tokens;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;
import dateline.text.lexicon.TokenTags;

/** Where a text speaks of sport, in which the name of a town or country is often that of its team. */
final class SportWords {
    private static final int NEAR = 10;
    /** So many tokens to either side tell what a passage is about: an article may be a page of short news. */
    private static final int PASSAGE = 80;
    /** One word in so many, in a passage about sport. */
    private static final int ONE_IN = 80;

    /** How many words of sport stand before each token; some of them are common elsewhere ("victory"). */
    private final int[] before;
    /** The same of words that are surely of sport. */
    private final int[] sure;

    private SportWords(int[] before, int[] sure) {
        this.before = before;
        this.sure = sure;
    }

    static SportWords of(Tokens tokens, TokenTags words) {
        int[] before = new int[tokens.size() + 1];
        int[] sure = new int[tokens.size() + 1];
        for (int token = 0; token < tokens.size(); token++) {
            TagSet kinds = tokens.shape(token) == Tokens.LOWER ? words.of(token) : TagSet.NONE;
            before[token + 1] = before[token] + (kinds.has(Tag.SPORT) ? 1 : 0);
            sure[token + 1] = sure[token] + (kinds.has(Tag.SURELY_SPORT) ? 1 : 0);
        }
        return new SportWords(before, sure);
    }

    boolean near(Candidate c) {
        int last = before.length - 1;
        return before[Math.max(0, c.firstToken() - NEAR)] < before[Math.min(last, c.lastToken() + NEAR)];
    }

    /** Whether the passage around is about sport. */
    boolean isSubject(Candidate c) {
        int from = Math.max(0, c.firstToken() - PASSAGE);
        int to = Math.min(sure.length - 1, c.lastToken() + PASSAGE);
        return (sure[to] - sure[from]) * ONE_IN >= to - from;
    }
}
