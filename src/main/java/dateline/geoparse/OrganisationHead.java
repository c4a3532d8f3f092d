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
     * Whether an organisation is named with where it works, as its name goes on: "управління СБУ у Волинській області",
     * "ГУ МВД по Пермскому краю". An acronym or a word for a body stands before the preposition.
     */
    boolean isAt(Candidate c) {
        int preposition = beforeType(c.firstToken - 1);
        int kinds = words.kinds(tokens, preposition);
        if (!WordKind.PREPOSITION_OF_PLACE.in(kinds) || !tokens.adjacent(preposition - 1)) {
            return false;
        }
        for (int token = preposition - 1; token >= Math.max(0, preposition - FARTHEST_HEAD); token--) {
            if (!goesOn(token)) {
                return false;
            }
            int own = words.kinds(tokens, token);
            if (tokens.shape(token) == Tokens.UPPER || WordKind.STATE_BODY.in(own)) {
                return true;
            }
            if (own != 0) {
                return false;
            }
        }
        return false;
    }

    /** "МИД Чехии", "министерство юстиции США": a state's own body, with no more than what it sees to between. */
    boolean isMinistryBefore(Candidate c) {
        for (int token = c.firstToken - 1; token >= Math.max(0, c.firstToken - FARTHEST_HEAD) && goesOn(token); token--) {
            int kinds = words.kinds(tokens, token);
            if (WordKind.MINISTRY.in(kinds)) {
                return true;
            }
            if (kinds != 0 || tokens.shape(token) != Tokens.LOWER) {
                return false;
            }
        }
        return false;
    }

    /** Whether a name may run over this word to the next: no mark, no end of a line, no other name. */
    private boolean goesOn(int token) {
        return tokens.isWord(token) && tokens.adjacent(token) && !tokens.lineBreakAfter(token)
                && (!covered.get(token) || adjectives.get(token));
    }

    /** The token before a town's type word, its stop too: "в м. Києві". */
    private int beforeType(int token) {
        int type = sentence.wordBefore(token + 1);
        return WordKind.CITY_TYPE.in(words.kinds(tokens, type)) && tokens.adjacent(type - 1) ? type - 1 : token;
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
            if (!goesOn(token)) {
                return false;
            }
            int kinds = words.kinds(tokens, token);
            if (WordKind.PREPOSITION_OF_PLACE.in(kinds) || WordKind.ARTICLE.in(kinds) && tokens.isCapitalised(token)) {
                return false;
            }
            body |= WordKind.ORGANISATION_TYPE.in(kinds) || WordKind.STATE_BODY.in(kinds);
            if (tokens.isCapitalised(token)) {
                boolean office = WordKind.OFFICE.in(words.kinds(tokens, token - 2))
                        && WordKind.LINKING_PREPOSITION.in(words.kinds(tokens, token - 1));
                return !office && !WordKind.TITLE.in(kinds) && (body || !sentence.starts(token));
            }
            if (WordKind.OTHER_PREPOSITION.in(kinds) && !WordKind.LINKING_PREPOSITION.in(kinds)) {
                return false;
            }
        }
        return false;
    }
}
