package dateline.geoparse;

import dateline.gazetteer.FormFlag;
import dateline.gazetteer.GrammaticalCase;
import dateline.gazetteer.Posting;
import java.util.BitSet;
import java.util.Set;

/** The signs that the words just before and just after a candidate give. */
final class NeighbourSigns {
    private static final int AFTER_PLACE_PREPOSITION = GrammaticalCase.LOCATIVE.bit()
            | GrammaticalCase.ACCUSATIVE.bit() | GrammaticalCase.GENITIVE.bit() | GrammaticalCase.DATIVE.bit()
            | GrammaticalCase.INSTRUMENTAL.bit();
    private static final Set<String> OF = Set.of("de", "del", "of");
    private static final int FARTHEST_HEAD = 6;
    private static final int NEAR = 10;

    private final String text;
    private final Tokens tokens;
    private final WordKinds words;
    private final Sentence sentence;
    private final NameSigns names;
    /** Tokens that are forms of a given name, and tokens that some candidate covers. */
    private final BitSet givenNames;
    private final BitSet covered;
    /** Tokens that a candidate of one adjective covers. */
    private final BitSet adjectives;

    NeighbourSigns(String text, Tokens tokens, WordKinds words, NameSigns names, BitSet givenNames, BitSet covered,
            BitSet adjectives) {
        this.adjectives = adjectives;
        this.text = text;
        this.tokens = tokens;
        this.words = words;
        this.names = names;
        this.givenNames = givenNames;
        this.covered = covered;
        this.sentence = new Sentence(tokens);
    }

    void weigh(Candidate c) {
        before(c);
        after(c);
        int own = words.kinds(tokens, c.firstToken);
        c.note(WordKind.BETTER_KNOWN_OTHERWISE.in(own) && c.firstToken == c.lastToken, Sign.BETTER_KNOWN_OTHERWISE);
        c.note(sportNear(c), Sign.SPORT);
        boolean hyphenBefore = c.start > 1 && text.charAt(c.start - 1) == '-' && Character.isLetter(text.charAt(c.start - 2));
        boolean hyphenAfter = c.end + 1 < text.length() && text.charAt(c.end) == '-'
                && Character.isLetter(text.charAt(c.end + 1));
        c.note(hyphenBefore, Sign.HYPHEN_BEFORE);
        c.note(hyphenAfter, Sign.HYPHEN_AFTER);
        c.note(hyphenAfter && Character.isLowerCase(text.charAt(c.end + 1)), Sign.HYPHEN_AFTER_SMALL);
        c.note(hyphenBefore && tokens.isCapitalised(c.firstToken - 2) && !covered.get(c.firstToken - 2),
                Sign.HYPHENATED_NAME);
        c.note(c.has(Sign.OTHER_SCRIPT) && (latinName(c.firstToken - 1) || latinName(c.lastToken + 1)),
                Sign.OTHER_SCRIPT_WITH_OTHERS);
    }

    private void before(Candidate c) {
        int token = sentence.wordBefore(c.firstToken);
        boolean starts = sentence.starts(c.firstToken);
        c.note(starts, Sign.SENTENCE_START);
        c.note(starts && names.isOrdinaryWord(c), Sign.SENTENCE_START_WORD);
        if (!tokens.adjacent(c.firstToken - 1) || !tokens.isWord(token)) {
            return;
        }
        boolean initial = tokens.end(token) - tokens.start(token) == 1 && tokens.isCapitalised(token)
                && token < c.firstToken - 1;
        int kinds = words.kinds(tokens, token);
        kindsBefore(c, token, kinds);
        typeBeforeOf(c, token);
        c.note(initial, Sign.INITIAL_BESIDE);
        c.note(!initial && kinds == 0 && tokens.isCapitalised(token) && !covered.get(token) && !sentence.starts(token),
                Sign.NAME_BEFORE);
        c.note(!initial && kinds == 0 && tokens.isCapitalised(token) && !covered.get(token) && sentence.starts(token),
                Sign.CAPITAL_START_BEFORE);
        c.note(givenNames.get(token) && token == c.firstToken - 1, Sign.GIVEN_NAME_BEFORE);
        boolean inside = hasOrganisationHead(c);
        c.note(inside, Sign.INSIDE_ORGANISATION);
        c.note(inside && c.has(Sign.COUNTRY), Sign.INSIDE_ORGANISATION_COUNTRY);
    }

    private void kindsBefore(Candidate c, int token, int kinds) {
        int cases = cases(c);
        boolean place = WordKind.PREPOSITION_OF_PLACE.in(kinds);
        boolean fits = cases == 0 || (cases & AFTER_PLACE_PREPOSITION) != 0;
        boolean noun = kinds == 0 && tokens.shape(token) == Tokens.LOWER && tokens.end(token) - tokens.start(token) > 2;
        boolean title = WordKind.TITLE.in(kinds);
        c.note(place && fits, Sign.PREPOSITION_AND_CASE);
        c.note(place && !fits, Sign.PREPOSITION_OTHER_CASE);
        c.note(WordKind.OTHER_PREPOSITION.in(kinds), Sign.OTHER_PREPOSITION);
        c.note(WordKind.ARTICLE.in(kinds) && !c.has(Sign.COUNTRY), Sign.ARTICLE_BEFORE);
        c.note(WordKind.CITY_TYPE.in(kinds), Sign.CITY_TYPE_BEFORE);
        c.note(WordKind.REGION_TYPE.in(kinds), Sign.REGION_TYPE_BESIDE);
        c.note(WordKind.COUNTRY_TYPE.in(kinds), Sign.COUNTRY_TYPE_BEFORE);
        c.note(WordKind.SEA_TYPE.in(kinds), Sign.SEA_TYPE_BEFORE);
        c.note(WordKind.FACILITY_TYPE.in(kinds), Sign.FACILITY_BEFORE);
        c.note(WordKind.ORGANISATION_TYPE.in(kinds), Sign.ORGANISATION_BEFORE);
        c.note(WordKind.STATE_BODY.in(kinds), Sign.STATE_BODY_BEFORE);
        c.note(title, Sign.TITLE_BEFORE);
        c.note(title && FormFlag.SURNAME.in(c.flags), Sign.TITLE_BEFORE_SURNAME);
        c.note(WordKind.SPEECH.in(kinds), Sign.SPEECH_BESIDE);
        c.note(noun && (cases & GrammaticalCase.GENITIVE.bit()) != 0, Sign.NOUN_BEFORE_GENITIVE);
    }

    /** "estado de Texas", "city of London": the word for a kind of place stands before "of". */
    private void typeBeforeOf(Candidate c, int token) {
        if (OF.contains(tokens.lower(token)) && tokens.adjacent(token - 1)) {
            int kinds = words.kinds(tokens, token - 1);
            c.note(WordKind.CITY_TYPE.in(kinds), Sign.CITY_TYPE_BEFORE);
            c.note(WordKind.REGION_TYPE.in(kinds), Sign.REGION_TYPE_BESIDE);
            c.note(WordKind.COUNTRY_TYPE.in(kinds), Sign.COUNTRY_TYPE_BEFORE);
            c.note(WordKind.SEA_TYPE.in(kinds), Sign.SEA_TYPE_BEFORE);
        }
    }

    private static int cases(Candidate c) {
        int cases = 0;
        for (long reading : c.readings) {
            cases |= Posting.cases(reading);
        }
        return cases;
    }

    private void after(Candidate c) {
        int token = c.lastToken + 1;
        if (token >= tokens.size() || !tokens.adjacent(c.lastToken)) {
            return;
        }
        int kinds = words.kinds(tokens, token);
        boolean capital = tokens.isCapitalised(token);
        boolean name = capital && !covered.get(token) && !tokens.lineBreakAfter(c.lastToken);
        c.note(capital && WordKind.FACILITY_TYPE.in(kinds), Sign.FACILITY_AFTER);
        c.note(capital && WordKind.ORGANISATION_TYPE.in(kinds), Sign.ORGANISATION_AFTER);
        c.note(WordKind.REGION_TYPE.in(kinds), Sign.REGION_TYPE_BESIDE);
        c.note(WordKind.SPEECH.in(kinds), Sign.SPEECH_BESIDE);
        c.note(name && kinds == 0, Sign.NAME_AFTER);
        c.note(capital && FormFlag.GIVEN_NAME.in(c.flags) && !c.has(Sign.COUNTRY), Sign.NAME_AFTER_GIVEN);
        c.note(tokens.shape(token) == Tokens.NUMBER, Sign.NUMBER_BESIDE);
        c.note(FormFlag.ADJECTIVE.in(c.flags) && tokens.shape(token) == Tokens.LOWER && kinds == 0,
                Sign.ADJECTIVE_AND_NOUN);
    }

    private boolean latinName(int token) {
        return tokens.isCapitalised(token) && tokens.first(token) < 'Ѐ';
    }

    private boolean sportNear(Candidate c) {
        for (int token = Math.max(0, c.firstToken - NEAR); token < Math.min(tokens.size(), c.lastToken + NEAR); token++) {
            if (tokens.shape(token) == Tokens.LOWER && WordKind.SPORT.in(words.kinds(tokens, token))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a name of an organisation runs up to the candidate: a capitalised word a few plain words before it, with
     * no preposition or mark between ("Министерство обороны Украины").
     */
    private boolean hasOrganisationHead(Candidate c) {
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
            if (WordKind.OTHER_PREPOSITION.in(kinds) && !OF.contains(tokens.lower(token))) {
                return false;
            }
        }
        return false;
    }
}
