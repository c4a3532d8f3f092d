package dateline.geoparse.sign;

import dateline.geoparse.recognise.Candidate;
import dateline.text.SentenceStarts;
import dateline.text.Tokens;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;
import dateline.text.lexicon.TokenTags;
import java.util.BitSet;

/** Tells whether a candidate stands inside the name of an organisation that begins before it. */
final class OrganisationHead {
    private static final int FARTHEST_HEAD = 6;

    private final Tokens tokens;
    private final TokenTags words;
    private final SentenceStarts sentence;
    private final BitSet covered;
    /** Tokens that a candidate of one adjective covers. */
    private final BitSet adjectives;
    /** Tokens whose capitals tell nothing. */
    private final BitSet upper;

    OrganisationHead(Tokens tokens, TokenTags words, BitSet covered, BitSet adjectives, BitSet upper) {
        this.upper = upper;
        this.tokens = tokens;
        this.words = words;
        this.sentence = new SentenceStarts(tokens);
        this.covered = covered;
        this.adjectives = adjectives;
    }

    /**
     * Whether an organisation is named with where it works, as its name goes on: "управління СБУ у Волинській області",
     * "ГУ МВД по Пермскому краю". An acronym or a word for a body stands before the preposition.
     */
    boolean isAt(Candidate c) {
        int preposition = beforeType(c.firstToken() - 1);
        TagSet kinds = words.of(preposition);
        if (!kinds.has(Tag.PREPOSITION_OF_PLACE) || !tokens.adjacent(preposition - 1)) {
            return false;
        }
        for (int token = preposition - 1; token >= Math.max(0, preposition - FARTHEST_HEAD); token--) {
            if (!goesOn(token)) {
                return false;
            }
            TagSet own = words.of(token);
            if (tokens.shape(token) == Tokens.UPPER && !upper.get(token) || own.has(Tag.STATE_BODY)) {
                return true;
            }
            if (!own.isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /** "МИД Чехии", "министерство юстиции США": a state's own body, with no more than what it sees to between. */
    boolean isMinistryBefore(Candidate c) {
        for (int token = c.firstToken() - 1; token >= Math.max(0, c.firstToken() - FARTHEST_HEAD) && goesOn(token); token--) {
            TagSet kinds = words.of(token);
            if (kinds.has(Tag.MINISTRY)) {
                return true;
            }
            if (!kinds.isEmpty() || tokens.shape(token) != Tokens.LOWER) {
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
        return words.has(type, Tag.CITY_TYPE) && tokens.adjacent(type - 1) ? type - 1 : token;
    }

    /**
     * Whether a name of an organisation runs up to the candidate: a capitalised word a few plain words before it, with
     * no preposition or mark between ("Министерство обороны Украины").
     */
    boolean isBefore(Candidate c) {
        boolean body = false;
        if (upper.get(c.firstToken())) {
            return false;
        }
        for (int token = c.firstToken() - 1; token >= Math.max(0, c.firstToken() - FARTHEST_HEAD); token--) {
            if (tokens.first(token) == '.' && sentence.wordBefore(token + 1) == token - 1) {
                continue;
            }
            if (!goesOn(token)) {
                return false;
            }
            TagSet kinds = words.of(token);
            if (kinds.has(Tag.PREPOSITION_OF_PLACE) || kinds.has(Tag.ARTICLE) && tokens.isCapitalised(token)) {
                return false;
            }
            body |= kinds.has(Tag.ORGANISATION_TYPE) || kinds.has(Tag.STATE_BODY);
            if (tokens.isCapitalised(token)) {
                boolean office = words.has(token - 2, Tag.OFFICE_HOLDER)
                        && words.has(token - 1, Tag.LINKING_PREPOSITION);
                return !office && !kinds.has(Tag.PERSONAL_TITLE) && (body || !sentence.starts(token));
            }
            if (kinds.has(Tag.OTHER_PREPOSITION) && !kinds.has(Tag.LINKING_PREPOSITION)) {
                return false;
            }
        }
        return false;
    }
}
