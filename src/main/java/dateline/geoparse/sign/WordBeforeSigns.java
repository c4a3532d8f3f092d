package dateline.geoparse.sign;

import dateline.gazetteer.FormFlag;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.Candidates;
import dateline.text.Language;
import dateline.text.SentenceStarts;
import dateline.text.Tokens;
import dateline.text.grammar.GrammaticalCase;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;
import dateline.text.lexicon.TokenTags;
import java.util.BitSet;

/** The signs that the words just before a candidate give. */
final class WordBeforeSigns {
    private static final int AFTER_PLACE_PREPOSITION = GrammaticalCase.LOCATIVE.bit()
            | GrammaticalCase.ACCUSATIVE.bit() | GrammaticalCase.GENITIVE.bit() | GrammaticalCase.DATIVE.bit()
            | GrammaticalCase.INSTRUMENTAL.bit();

    private final Tokens tokens;
    private final TokenTags words;
    private final SentenceStarts sentence;
    private final Language language;
    /** Tokens that are forms of a given name, and tokens that some candidate covers. */
    private final BitSet givenNames;
    private final BitSet covered;
    /** Tokens whose capitals tell nothing. */
    private final BitSet upper;

    WordBeforeSigns(Candidates candidates, TokenTags words, Language language, BitSet upper) {
        this.upper = upper;
        this.tokens = candidates.tokens();
        this.words = words;
        this.language = language;
        this.givenNames = candidates.givenNames();
        this.covered = candidates.covered();
        this.sentence = new SentenceStarts(tokens);
    }

    void collect(Candidate c, SignSet signs) {
        int token = sentence.wordBefore(c.firstToken());
        boolean starts = sentence.starts(c.firstToken());
        signs.note(starts, Sign.SENTENCE_START);
        signs.note(!c.isOneToken() && words.has(c.firstToken(), Tag.PERSONAL_TITLE) && words.has(c.firstToken(), Tag.OFFICE_HOLDER),
                Sign.TITLE_BEFORE); // "Queen Victoria", not "San Pedro"
        signs.note((starts || upper.get(c.firstToken())) && c.isOrdinaryWord(language), Sign.SENTENCE_START_WORD);
        if (tokens.adjacent(c.firstToken() - 1) && tokens.isWord(token)) {
            TagSet kinds = words.of(token);
            kinds(c, signs, kinds, token);
            if (kinds.has(Tag.LINKING_PREPOSITION) && tokens.adjacent(token - 1)) {
                int holder = holder(token - 1);
                kindsBeforeOf(c, signs, words.of(holder), holder);
            }
            name(c, signs, token, kinds.isEmpty() && !tokens.lineBreakAfter(c.firstToken() - 1));
            boolean noun = kinds.isEmpty() && tokens.shape(token) == Tokens.LOWER && tokens.end(token) - tokens.start(token) > 2;
            signs.note(noun && c.mayBe(GrammaticalCase.GENITIVE), Sign.NOUN_BEFORE_GENITIVE);
        }
    }

    /** "Львівська область" is no family name. */
    private boolean endsSmall(Candidate c) {
        return !c.isOneToken() && tokens.shape(c.lastToken()) == Tokens.LOWER;
    }

    /** What a capitalised word of no list tells, or a given name. */
    private void name(Candidate c, SignSet signs, int token, boolean ofNoList) {
        boolean initial = tokens.end(token) - tokens.start(token) == 1 && tokens.isCapitalised(token)
                && token < c.firstToken() - 1;
        boolean name = ofNoList && tokens.isCapitalised(token) && !covered.get(token) && !upper.get(token);
        signs.note(initial, Sign.INITIAL_BESIDE);
        signs.note(!initial && name && !sentence.starts(token), Sign.NAME_BEFORE);
        signs.note(!initial && name && sentence.starts(token), Sign.CAPITAL_START_BEFORE);
        signs.note(name && tokens.shape(token) == Tokens.UPPER, Sign.ACRONYM_BEFORE);
        signs.note(givenNames.get(token) && token == c.firstToken() - 1 && !endsSmall(c), Sign.GIVEN_NAME_BEFORE);
    }

    private void kinds(Candidate c, SignSet signs, TagSet kinds, int token) {
        int cases = c.cases();
        signs.note(cases == GrammaticalCase.NOMINATIVE.bit(), Sign.ONLY_NOMINATIVE);
        prepositions(c, signs, kinds, cases == 0 || (cases & AFTER_PLACE_PREPOSITION) != 0);
        signs.note(isBareDative(c, kinds), Sign.BARE_DATIVE);
        placeTypes(signs, kinds);
        boolean facility = kinds.has(Tag.FACILITY_TYPE);
        boolean genitive = c.mayBe(GrammaticalCase.GENITIVE);
        signs.note(facility, Sign.FACILITY_BEFORE);
        signs.note(facility && !(genitive && (!isIndeclinable(cases) || c.likeliest().isLargeCity())), Sign.FACILITY_APPOSITION);
        signs.note(kinds.has(Tag.ORGANISATION_TYPE), Sign.ORGANISATION_BEFORE);
        signs.note(kinds.has(Tag.STATE_BODY), Sign.STATE_BODY_BEFORE);
        boolean title = kinds.has(Tag.PERSONAL_TITLE);
        signs.note(title, Sign.TITLE_BEFORE);
        signs.note(title && c.is(FormFlag.SURNAME), Sign.TITLE_BEFORE_SURNAME);
        signs.note(kinds.has(Tag.SPEECH_VERB), Sign.SPEECH_BESIDE);
        signs.note(kinds.has(Tag.NAMING_ADJECTIVE) && tokens.isCapitalised(token), Sign.NAMING_ADJECTIVE_BEFORE);
    }

    /** "памятник [Чехову]": what is given to whom, where the name is also a person's. */
    private static boolean isBareDative(Candidate c, TagSet kinds) {
        boolean preposition = kinds.has(Tag.PREPOSITION_OF_PLACE) || kinds.has(Tag.OTHER_PREPOSITION);
        return c.cases() == GrammaticalCase.DATIVE.bit() && c.is(FormFlag.SURNAME) && !preposition;
    }

    private static void prepositions(Candidate c, SignSet signs, TagSet kinds, boolean fits) {
        boolean place = kinds.has(Tag.PREPOSITION_OF_PLACE);
        signs.note(place && fits, Sign.PREPOSITION_AND_CASE);
        signs.note(kinds.has(Tag.PREPOSITION_IN) && fits, Sign.PREPOSITION_IN);
        signs.note(place && !fits, Sign.PREPOSITION_OTHER_CASE);
        signs.note(kinds.has(Tag.OTHER_PREPOSITION), Sign.OTHER_PREPOSITION);
        signs.note(kinds.has(Tag.PREPOSITION_OF), Sign.PREPOSITION_OF);
        signs.note(kinds.has(Tag.PREPOSITION_AGAINST), Sign.PREPOSITION_AGAINST);
        signs.note(kinds.has(Tag.PREPOSITION_TO), Sign.PREPOSITION_TO);
        signs.note(kinds.has(Tag.ARTICLE) && !c.isCountry(), Sign.ARTICLE_BEFORE);
        signs.note(kinds.has(Tag.MASCULINE_ARTICLE) && c.likeliest().isTown(), Sign.MASCULINE_ARTICLE_BEFORE_TOWN);
    }

    /** "город", "мэр", "на севере": words that a place's name follows, in Slavic languages at once, else after "of". */
    private static void placeTypes(SignSet signs, TagSet kinds) {
        signs.note(kinds.has(Tag.CITY_TYPE), Sign.CITY_TYPE_BEFORE);
        signs.note(kinds.has(Tag.REGION_TYPE), Sign.REGION_TYPE_BESIDE);
        signs.note(kinds.has(Tag.COUNTRY_TYPE), Sign.COUNTRY_TYPE_BEFORE);
        signs.note(kinds.has(Tag.SEA_TYPE), Sign.SEA_TYPE_BEFORE);
        signs.note(kinds.has(Tag.OFFICE_HOLDER), Sign.OFFICE_BEFORE);
        signs.note(kinds.has(Tag.INHABITANT), Sign.INHABITANT_BEFORE);
        signs.note(kinds.has(Tag.PART_OF_PLACE), Sign.PART_OF_PLACE_BEFORE);
    }

    private static boolean isIndeclinable(int cases) {
        return Integer.bitCount(cases) >= GrammaticalCase.values().length - 1;
    }

    /** The word before "of", or the office that its holder's field follows: "ministro de Exteriores de Chile". */
    private int holder(int token) {
        boolean field = words.of(token).isEmpty() && tokens.isCapitalised(token) && tokens.adjacent(token - 1)
                && words.has(token - 1, Tag.LINKING_PREPOSITION);
        return field && words.has(token - 2, Tag.OFFICE_HOLDER) ? token - 2 : token;
    }

    /** "estado de Texas", "city of London": what the word before "of" is. */
    private void kindsBeforeOf(Candidate c, SignSet signs, TagSet kinds, int token) {
        placeTypes(signs, kinds);
        boolean named = tokens.isCapitalised(token) && !upper.get(token);
        signs.note(kinds.isEmpty() && named && !covered.get(token) && !sentence.starts(token),
                Sign.NAME_BEFORE_OF);
        signs.note(kinds.has(Tag.PERSONAL_TITLE), Sign.TITLE_BEFORE_OF);
        signs.note(named && kinds.has(Tag.STATE_BODY), Sign.STATE_BODY_BEFORE_OF);
        signs.note(!named && kinds.has(Tag.STATE_BODY), Sign.COMMON_BODY_BEFORE_OF);
        signs.note(kinds.has(Tag.FACILITY_TYPE), Sign.FACILITY_BEFORE_OF);
        signs.note(named && kinds.has(Tag.ORGANISATION_TYPE), Sign.ORGANISATION_BEFORE_OF);
        signs.note(!named && kinds.has(Tag.ORGANISATION_TYPE), Sign.COMMON_ORGANISATION_BEFORE_OF);
        signs.note(kinds.has(Tag.SPORT), Sign.SPORT_BEFORE_OF);
    }
}
