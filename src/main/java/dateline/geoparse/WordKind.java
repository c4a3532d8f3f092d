package dateline.geoparse;

/** What a word tells of a name beside it. The lists stand in {@code geoparse/words-xx.txt}. */
enum WordKind {
    PREPOSITION_OF_PLACE, PREPOSITION_IN, OTHER_PREPOSITION, PREPOSITION_OF, PREPOSITION_AGAINST, PREPOSITION_TO,
    LINKING_PREPOSITION, ARTICLE, MASCULINE_ARTICLE,
    CITY_TYPE, SETTLEMENT_TYPE, SETTLEMENT_ABBREVIATION, DISTRICT_TYPE, REGION_TYPE, COUNTRY_TYPE, SEA_TYPE,
    FACILITY_TYPE, ORGANISATION_TYPE, ORGANISATION_TAIL, STATE_BODY, MINISTRY, AGENCY,
    TITLE, OFFICE, INHABITANT, PART_OF_PLACE, SPEECH, SPORT, SURELY_SPORT, NAMING_ADJECTIVE, BETTER_KNOWN_OTHERWISE;

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int kinds) {
        return (kinds & bit()) != 0;
    }

    static WordKind parse(String heading) {
        return valueOf(heading.strip().toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
    }
}
