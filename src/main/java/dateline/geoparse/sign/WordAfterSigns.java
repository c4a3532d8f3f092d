package dateline.geoparse.sign;

import dateline.gazetteer.FormFlag;
import dateline.geoparse.recognise.Candidate;
import dateline.text.Tokens;
import dateline.text.grammar.VerbEndings;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;
import dateline.text.lexicon.TokenTags;
import java.util.BitSet;

/** The signs that the word just after a candidate gives. */
final class WordAfterSigns {
    private static final int SHORTEST_NOUN = 3; // letters: "и", "во" and the like are none

    private final Tokens tokens;
    private final TokenTags words;
    private final VerbEndings verbs;
    private final BitSet covered;
    /** Tokens whose capitals tell nothing. */
    private final BitSet upper;

    WordAfterSigns(Tokens tokens, TokenTags words, VerbEndings verbs, BitSet covered, BitSet upper) {
        this.upper = upper;
        this.tokens = tokens;
        this.words = words;
        this.verbs = verbs;
        this.covered = covered;
    }

    void collect(Candidate c, SignSet signs) {
        int token = c.lastToken() + 1;
        if (token >= tokens.size() || !tokens.adjacent(c.lastToken())) {
            return;
        }
        TagSet kinds = words.of(token);
        boolean capital = tokens.isCapitalised(token) && !upper.get(token);
        boolean name = capital && !covered.get(token) && !tokens.lineBreakAfter(c.lastToken());
        signs.note(capital && kinds.has(Tag.FACILITY_TYPE), Sign.FACILITY_AFTER);
        signs.note(capital && kinds.has(Tag.ORGANISATION_TYPE) || kinds.has(Tag.ORGANISATION_TAIL),
                Sign.ORGANISATION_AFTER);
        boolean body = kinds.has(Tag.STATE_BODY)
                || tokens.adjacent(token) && words.has(token + 1, Tag.STATE_BODY);
        signs.note(body && c.is(FormFlag.ADJECTIVE), Sign.STATE_BODY_AFTER);
        signs.note(kinds.has(Tag.REGION_TYPE), Sign.REGION_TYPE_BESIDE);
        signs.note(kinds.has(Tag.INHABITANT), Sign.INHABITANT_AFTER);
        signs.note(kinds.has(Tag.SPEECH_VERB), Sign.SPEECH_BESIDE);
        signs.note(name && kinds.isEmpty(), Sign.NAME_AFTER);
        signs.note(verbFollows(c), Sign.VERB_AFTER);
        signs.note(capital && c.is(FormFlag.GIVEN_NAME) && !c.isCountry(), Sign.NAME_AFTER_GIVEN);
        boolean date = tokens.shape(token + 1) == Tokens.LOWER && tokens.adjacent(token);
        signs.note(tokens.shape(token) == Tokens.NUMBER && !date, Sign.NUMBER_BESIDE);
        boolean noun = tokens.shape(token) == Tokens.LOWER && kinds.isEmpty()
                && tokens.end(token) - tokens.start(token) >= SHORTEST_NOUN && !signs.has(Sign.VERB_AFTER);
        signs.note(c.is(FormFlag.ADJECTIVE) && noun, Sign.ADJECTIVE_AND_NOUN);
    }

    /** Whether a finite verb stands right after it, as far as its ending tells. */
    boolean verbFollows(Candidate c) {
        int token = c.lastToken() + 1;
        return tokens.shape(token) == Tokens.LOWER && tokens.adjacent(c.lastToken())
                && verbs.match(tokens.text(), tokens.start(token), tokens.end(token));
    }
}
