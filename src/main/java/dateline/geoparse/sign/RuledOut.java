package dateline.geoparse.sign;

import dateline.geoparse.recognise.Candidate;

/**
 * What is no place here whatever a weight says. The name of a building or site, for no facility is ever located: "аэропорт
 * Внуково", "calle Valencia", "Heathrow Airport"; that a facility belongs to a town ("порт Одессы", "Boston Harbor") is
 * another matter, for the text names the town with it. The quoted name of a paper, party or firm, or one in
 * Latin letters that goes on in a Cyrillic text ("Elmwood Records"), where a small town bears it. The full name of a
 * person, where only a village bears it; a village's name that is better known as something else.
 */
final class RuledOut {
    static final double SCORE = -1;

    private RuledOut() {}

    static boolean is(Candidate c, SignSet signs) {
        return isFacility(c, signs) || isTitle(c, signs) || isPerson(c, signs) || isBetterKnown(c, signs);
    }

    private static boolean isFacility(Candidate c, SignSet signs) {
        return signs.has(Sign.FACILITY_APPOSITION)
                || signs.has(Sign.FACILITY_AFTER) && c.likeliest().isSmallTown() && !signs.has(Sign.JUDGED_PLACE_ELSEWHERE);
    }

    private static boolean isTitle(Candidate c, SignSet signs) {
        return signs.has(Sign.OTHER_SCRIPT_WITH_OTHERS) && c.likeliest().isSmallTown()
                || signs.has(Sign.QUOTED_AFTER_TYPE) && signs.hasAny(Sign.QUOTED_ALONE, Sign.QUOTED_TITLE_END);
    }

    private static boolean isPerson(Candidate c, SignSet signs) {
        boolean placed = signs.hasAny(Sign.PREPOSITION_AND_CASE, Sign.COMMA_CONTAINER, Sign.CITY_TYPE_BEFORE);
        boolean titled = signs.has(Sign.TITLE_BEFORE) && signs.has(Sign.SEVERAL_WORDS);
        return (c.isFullName() || titled) && c.likeliest().isVillage() && !placed;
    }

    /** "1.5 million kilometres from Earth": a village of such a name is named with what shows that it is one. */
    private static boolean isBetterKnown(Candidate c, SignSet signs) {
        return signs.has(Sign.BETTER_KNOWN_OTHERWISE) && c.likeliest().isVillage() && !signs.hasAny(Sign.COMMA_CONTAINER,
                Sign.CITY_TYPE_BEFORE, Sign.PREPOSITION_IN, Sign.IN_LIST, Sign.DATELINE, Sign.JUDGED_PLACE_ELSEWHERE);
    }
}
