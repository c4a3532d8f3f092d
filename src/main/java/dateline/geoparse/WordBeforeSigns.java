package dateline.geoparse;

import dateline.gazetteer.FormFlag;
import dateline.gazetteer.GrammaticalCase;
import dateline.gazetteer.Posting;
import java.util.BitSet;

/** The signs that the words just before a candidate give. */
final class WordBeforeSigns {
    private static final int AFTER_PLACE_PREPOSITION = GrammaticalCase.LOCATIVE.bit()
            | GrammaticalCase.ACCUSATIVE.bit() | GrammaticalCase.GENITIVE.bit() | GrammaticalCase.DATIVE.bit()
            | GrammaticalCase.INSTRUMENTAL.bit();

    private final Tokens tokens;
    private final WordKinds words;
    private final Sentence sentence;
    private final NameSigns names;
    /** Tokens that are forms of a given name, and tokens that some candidate covers. */
    private final BitSet givenNames;
    private final BitSet covered;

    WordBeforeSigns(Tokens tokens, WordKinds words, NameSigns names, BitSet givenNames, BitSet covered) {
        this.tokens = tokens;
        this.words = words;
        this.names = names;
        this.givenNames = givenNames;
        this.covered = covered;
        this.sentence = new Sentence(tokens);
    }

    void weigh(Candidate c) {
        int token = sentence.wordBefore(c.firstToken);
        boolean starts = sentence.starts(c.firstToken);
        c.note(starts, Sign.SENTENCE_START);
        c.note(starts && names.isOrdinaryWord(c), Sign.SENTENCE_START_WORD);
        if (tokens.adjacent(c.firstToken - 1) && tokens.isWord(token)) {
            int kinds = words.kinds(tokens, token);
            kinds(c, kinds, token);
            if (WordKind.LINKING_PREPOSITION.in(kinds) && tokens.adjacent(token - 1)) {
                int holder = holder(token - 1);
                kindsBeforeOf(c, words.kinds(tokens, holder), holder);
            }
            name(c, token, kinds == 0 && !tokens.lineBreakAfter(c.firstToken - 1));
            boolean noun = kinds == 0 && tokens.shape(token) == Tokens.LOWER && tokens.end(token) - tokens.start(token) > 2;
            c.note(noun && (cases(c) & GrammaticalCase.GENITIVE.bit()) != 0, Sign.NOUN_BEFORE_GENITIVE);
        }
    }

    /** What a capitalised word of no list tells, or a given name. */
    private void name(Candidate c, int token, boolean ofNoList) {
        boolean initial = tokens.end(token) - tokens.start(token) == 1 && tokens.isCapitalised(token)
                && token < c.firstToken - 1;
        boolean name = ofNoList && tokens.isCapitalised(token) && !covered.get(token);
        c.note(initial, Sign.INITIAL_BESIDE);
        c.note(!initial && name && !sentence.starts(token), Sign.NAME_BEFORE);
        c.note(!initial && name && sentence.starts(token), Sign.CAPITAL_START_BEFORE);
        c.note(name && tokens.shape(token) == Tokens.UPPER, Sign.ACRONYM_BEFORE);
        c.note(givenNames.get(token) && token == c.firstToken - 1, Sign.GIVEN_NAME_BEFORE);
    }

    private void kinds(Candidate c, int kinds, int token) {
        int cases = cases(c);
        c.note(cases == GrammaticalCase.NOMINATIVE.bit(), Sign.ONLY_NOMINATIVE);
        prepositions(c, kinds, cases == 0 || (cases & AFTER_PLACE_PREPOSITION) != 0);
        placeTypes(c, kinds);
        boolean facility = WordKind.FACILITY_TYPE.in(kinds);
        boolean genitive = (cases & GrammaticalCase.GENITIVE.bit()) != 0;
        c.note(facility, Sign.FACILITY_BEFORE);
        c.note(facility && !(genitive && (!isIndeclinable(cases) || isLargeCity(c))), Sign.FACILITY_APPOSITION);
        c.note(WordKind.ORGANISATION_TYPE.in(kinds), Sign.ORGANISATION_BEFORE);
        c.note(WordKind.STATE_BODY.in(kinds), Sign.STATE_BODY_BEFORE);
        boolean title = WordKind.TITLE.in(kinds);
        c.note(title, Sign.TITLE_BEFORE);
        c.note(title && FormFlag.SURNAME.in(c.flags), Sign.TITLE_BEFORE_SURNAME);
        c.note(WordKind.SPEECH.in(kinds), Sign.SPEECH_BESIDE);
        c.note(WordKind.NAMING_ADJECTIVE.in(kinds) && tokens.isCapitalised(token), Sign.NAMING_ADJECTIVE_BEFORE);
    }

    private static void prepositions(Candidate c, int kinds, boolean fits) {
        boolean place = WordKind.PREPOSITION_OF_PLACE.in(kinds);
        c.note(place && fits, Sign.PREPOSITION_AND_CASE);
        c.note(WordKind.PREPOSITION_IN.in(kinds) && fits, Sign.PREPOSITION_IN);
        c.note(place && !fits, Sign.PREPOSITION_OTHER_CASE);
        c.note(WordKind.OTHER_PREPOSITION.in(kinds), Sign.OTHER_PREPOSITION);
        c.note(WordKind.PREPOSITION_OF.in(kinds), Sign.PREPOSITION_OF);
        c.note(WordKind.PREPOSITION_AGAINST.in(kinds), Sign.PREPOSITION_AGAINST);
        c.note(WordKind.PREPOSITION_TO.in(kinds), Sign.PREPOSITION_TO);
        c.note(WordKind.ARTICLE.in(kinds) && !c.has(Sign.COUNTRY), Sign.ARTICLE_BEFORE);
        c.note(WordKind.MASCULINE_ARTICLE.in(kinds) && isTown(c), Sign.MASCULINE_ARTICLE_BEFORE_TOWN);
    }

    /** "город", "мэр", "на севере": words that a place's name follows, in Slavic languages at once, else after "of". */
    private static void placeTypes(Candidate c, int kinds) {
        c.note(WordKind.CITY_TYPE.in(kinds), Sign.CITY_TYPE_BEFORE);
        c.note(WordKind.REGION_TYPE.in(kinds), Sign.REGION_TYPE_BESIDE);
        c.note(WordKind.COUNTRY_TYPE.in(kinds), Sign.COUNTRY_TYPE_BEFORE);
        c.note(WordKind.SEA_TYPE.in(kinds), Sign.SEA_TYPE_BEFORE);
        c.note(WordKind.OFFICE.in(kinds), Sign.OFFICE_BEFORE);
        c.note(WordKind.INHABITANT.in(kinds), Sign.INHABITANT_BEFORE);
        c.note(WordKind.PART_OF_PLACE.in(kinds), Sign.PART_OF_PLACE_BEFORE);
    }

    private static boolean isIndeclinable(int cases) {
        return Integer.bitCount(cases) >= GrammaticalCase.values().length - 1;
    }

    private static boolean isLargeCity(Candidate c) {
        return c.has(Sign.POPULATION_1M) || c.has(Sign.POPULATION_MORE);
    }

    /** The word before "of", or the office that its holder's field follows: "ministro de Exteriores de Chile". */
    private int holder(int token) {
        boolean field = words.kinds(tokens, token) == 0 && tokens.isCapitalised(token) && tokens.adjacent(token - 1)
                && WordKind.LINKING_PREPOSITION.in(words.kinds(tokens, token - 1));
        return field && WordKind.OFFICE.in(words.kinds(tokens, token - 2)) ? token - 2 : token;
    }

    /** "estado de Texas", "city of London": what the word before "of" is. */
    private void kindsBeforeOf(Candidate c, int kinds, int token) {
        placeTypes(c, kinds);
        boolean named = tokens.isCapitalised(token);
        c.note(kinds == 0 && named && !covered.get(token) && !sentence.starts(token),
                Sign.NAME_BEFORE_OF);
        c.note(WordKind.TITLE.in(kinds), Sign.TITLE_BEFORE_OF);
        c.note(named && WordKind.STATE_BODY.in(kinds), Sign.STATE_BODY_BEFORE_OF);
        c.note(!named && WordKind.STATE_BODY.in(kinds), Sign.COMMON_BODY_BEFORE_OF);
        c.note(WordKind.FACILITY_TYPE.in(kinds), Sign.FACILITY_BEFORE_OF);
        c.note(named && WordKind.ORGANISATION_TYPE.in(kinds), Sign.ORGANISATION_BEFORE_OF);
        c.note(!named && WordKind.ORGANISATION_TYPE.in(kinds), Sign.COMMON_ORGANISATION_BEFORE_OF);
        c.note(WordKind.SPORT.in(kinds), Sign.SPORT_BEFORE_OF);
    }

    private static boolean isTown(Candidate c) {
        return !c.has(Sign.COUNTRY) && !c.has(Sign.ADMIN1) && !c.has(Sign.SEA) && !c.has(Sign.MACRO_REGION);
    }

    private static int cases(Candidate c) {
        int cases = 0;
        for (long reading : c.readings) {
            cases |= Posting.cases(reading);
        }
        return cases;
    }
}
