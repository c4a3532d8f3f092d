package dateline.geoparse;

/**
 * A sign for or against a capitalised name being the name of a place here. Each is true or false of a candidate; its
 * weight by language stands in {@code geoparse/weights.tsv}, and their sum is the log-odds.
 */
enum Sign {
    ALWAYS(null),
    COUNTRY("a country"),
    ADMIN1("a region"),
    SEA("a sea"),
    MACRO_REGION("a part of the world"),
    POPULATION_UNKNOWN(null),
    POPULATION_2K(null),
    POPULATION_10K(null),
    POPULATION_50K(null),
    POPULATION_200K(null),
    POPULATION_1M("a large city"),
    POPULATION_MORE("a very large city"),
    SEAT("a capital or seat of a region"),
    ALTERNATE_NAME(null),
    OTHER_LANGUAGE(null),
    LOCAL_NAME(null),
    ABBREVIATION("a usual abbreviation"),
    SEVERAL_WORDS("a name of several words"),
    KNOWN_TO_DICTIONARY("known to a dictionary as a place"),
    ORDINARY_WORD(null),
    ORDINARY_WORD_SMALL_PLACE(null),
    ADJECTIVE(null),
    GIVEN_NAME(null),
    SURNAME(null),
    SURNAME_SMALL_PLACE(null),
    SHORT(null),
    PREPOSITION_AND_CASE("after a preposition of place"),
    PREPOSITION_OTHER_CASE(null),
    OTHER_PREPOSITION(null),
    SENTENCE_START(null),
    SENTENCE_START_WORD(null),
    CITY_TYPE_BEFORE("after a word for a town"),
    REGION_TYPE_BESIDE("beside a word for a region"),
    COUNTRY_TYPE_BEFORE("after a word for a country"),
    SEA_TYPE_BEFORE("after a word for a sea or an island"),
    FACILITY_BEFORE(null),
    ORGANISATION_BEFORE(null),
    FACILITY_AFTER(null),
    ORGANISATION_AFTER(null),
    NAME_BEFORE(null),
    GIVEN_NAME_BEFORE(null),
    NAME_AFTER(null),
    NAME_AFTER_GIVEN(null),
    TITLE_BEFORE(null),
    TITLE_BEFORE_SURNAME(null),
    SPEECH_BESIDE(null),
    QUOTED_ALONE(null),
    QUOTED_WITH_OTHERS(null),
    QUOTED_TITLE_END(null),
    COMMA_CONTAINER("named with what it lies in"),
    IN_LIST("named beside another place"),
    IN_BRACKETS(null),
    HYPHEN_BEFORE(null),
    HYPHEN_AFTER(null),
    STATE_BODY_BEFORE(null),
    ADJECTIVE_AND_NOUN(null),
    OTHER_SCRIPT(null),
    OTHER_SCRIPT_WITH_OTHERS(null),
    HYPHENATED_NAME(null),
    PLACE_ADJOINING(null),
    CAPITALS_IN_PLAIN_LINE(null),
    HEADLINE(null),
    INITIAL_BESIDE(null),
    NUMBER_BESIDE(null),
    ARTICLE_BEFORE(null),
    INSIDE_ORGANISATION(null),
    BETTER_KNOWN_OTHERWISE(null),
    SPORT(null),
    NOUN_BEFORE_GENITIVE(null),
    PLACED_ELSEWHERE("after a preposition of place elsewhere in the text"),
    PERSON_ELSEWHERE(null),
    REPEATED(null),
    COUNTRY_NAMED("its country is named in the text"),
    LINE_START_DATELINE("at the head of the line"),
    DATELINE("the dateline");

    private final String reason;

    Sign(String reason) {
        this.reason = reason;
    }

    /** How a reader is told of it, or null where it tells a reader nothing. */
    String reason() {
        return reason;
    }
}
