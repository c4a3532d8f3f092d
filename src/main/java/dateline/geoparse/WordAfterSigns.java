package dateline.geoparse;

import dateline.gazetteer.FormFlag;
import java.util.BitSet;

/** The signs that the word just after a candidate gives. */
final class WordAfterSigns {
    private final Tokens tokens;
    private final WordKinds words;
    private final VerbEndings verbs;
    private final BitSet covered;

    WordAfterSigns(Tokens tokens, WordKinds words, VerbEndings verbs, BitSet covered) {
        this.tokens = tokens;
        this.words = words;
        this.verbs = verbs;
        this.covered = covered;
    }

    void weigh(Candidate c) {
        int token = c.lastToken + 1;
        if (token >= tokens.size() || !tokens.adjacent(c.lastToken)) {
            return;
        }
        int kinds = words.kinds(tokens, token);
        boolean capital = tokens.isCapitalised(token);
        boolean name = capital && !covered.get(token) && !tokens.lineBreakAfter(c.lastToken);
        c.note(capital && WordKind.FACILITY_TYPE.in(kinds), Sign.FACILITY_AFTER);
        c.note(capital && WordKind.ORGANISATION_TYPE.in(kinds) || WordKind.ORGANISATION_TAIL.in(kinds),
                Sign.ORGANISATION_AFTER);
        boolean body = WordKind.STATE_BODY.in(kinds)
                || tokens.adjacent(token) && WordKind.STATE_BODY.in(words.kinds(tokens, token + 1));
        c.note(body && FormFlag.ADJECTIVE.in(c.flags), Sign.STATE_BODY_AFTER);
        c.note(WordKind.REGION_TYPE.in(kinds), Sign.REGION_TYPE_BESIDE);
        c.note(WordKind.SPEECH.in(kinds), Sign.SPEECH_BESIDE);
        c.note(name && kinds == 0, Sign.NAME_AFTER);
        c.note(tokens.shape(token) == Tokens.LOWER && verbs.matches(tokens, token), Sign.VERB_AFTER);
        c.note(capital && FormFlag.GIVEN_NAME.in(c.flags) && !c.has(Sign.COUNTRY), Sign.NAME_AFTER_GIVEN);
        boolean date = tokens.shape(token + 1) == Tokens.LOWER && tokens.adjacent(token);
        c.note(tokens.shape(token) == Tokens.NUMBER && !date, Sign.NUMBER_BESIDE);
        c.note(FormFlag.ADJECTIVE.in(c.flags) && tokens.shape(token) == Tokens.LOWER && kinds == 0,
                Sign.ADJECTIVE_AND_NOUN);
    }
}
