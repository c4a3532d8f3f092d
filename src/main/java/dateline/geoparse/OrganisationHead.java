package dateline.geoparse;

import java.util.BitSet;

/** Tells whether a candidate stands inside the name of an organisation that begins before it. */
final class OrganisationHead {
    private static final int FARTHEST_HEAD = 6;

    private final Tokens tokens;
    private final WordKinds words;
    private final Sentence sentence;
    private final BitSet covered;
    /** Tokens that a candidate of one adjective covers. */
    private final BitSet adjectives;

    OrganisationHead(Tokens tokens, WordKinds words, BitSet covered, BitSet adjectives) {
        this.tokens = tokens;
        this.words = words;
        this.sentence = new Sentence(tokens);
        this.covered = covered;
        this.adjectives = adjectives;
    }

    /**
     * Whether a name of an organisation runs up to the candidate: a capitalised word a few plain words before it, with
     * no preposition or mark between ("Министерство обороны Украины").
     */
    boolean isBefore(Candidate c) {
        boolean body = false;
        for (int token = c.firstToken - 1; token >= Math.max(0, c.firstToken - FARTHEST_HEAD); token--) {
            if (tokens.first(token) == '.' && sentence.wordBefore(token + 1) == token - 1) {
                continue;
            }
            if (!tokens.isWord(token) || !tokens.adjacent(token) || covered.get(token) && !adjectives.get(token)) {
                return false;
            }
            int kinds = words.kinds(tokens, token);
            if (WordKind.PREPOSITION_OF_PLACE.in(kinds)) {
                return false;
            }
            body |= WordKind.ORGANISATION_TYPE.in(kinds) || WordKind.STATE_BODY.in(kinds);
            if (tokens.isCapitalised(token)) {
                return !WordKind.TITLE.in(kinds) && (body || !sentence.starts(token));
            }
            if (WordKind.OTHER_PREPOSITION.in(kinds) && !WordKind.LINKING_PREPOSITION.in(kinds)) {
                return false;
            }
        }
        return false;
    }
}
