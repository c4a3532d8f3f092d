package dateline.geoparse;

/**
 * What is no place here whatever a weight says. The name of a building or site, for no facility is ever located: "аэропорт
 * Внуково", "calle Valencia", "Heathrow Airport"; that a facility belongs to a town ("порт Одессы", "Boston Harbor") is
 * another matter, for the text names the town with it. The quoted name of a paper, party or firm, or one in
 * Latin letters that goes on in a Cyrillic text ("Elmwood Records"), where a small town bears it. The full name of a
 * person, where only a village bears it.
 */
final class RuledOut {
    static final double SCORE = -1;

    private RuledOut() {}

    static boolean is(Candidate c) {
        return isFacility(c) || isTitle(c) || isPerson(c);
    }

    private static boolean isFacility(Candidate c) {
        return c.has(Sign.FACILITY_APPOSITION)
                || c.has(Sign.FACILITY_AFTER) && isSmallTown(c) && !c.has(Sign.JUDGED_PLACE_ELSEWHERE);
    }

    private static boolean isTitle(Candidate c) {
        return c.has(Sign.OTHER_SCRIPT_WITH_OTHERS) && isSmallTown(c)
                || c.has(Sign.QUOTED_AFTER_TYPE) && (c.has(Sign.QUOTED_ALONE) || c.has(Sign.QUOTED_TITLE_END));
    }

    private static boolean isPerson(Candidate c) {
        boolean placed = c.has(Sign.PREPOSITION_AND_CASE) || c.has(Sign.COMMA_CONTAINER) || c.has(Sign.CITY_TYPE_BEFORE);
        return c.has(Sign.GIVEN_NAME_AND_SURNAME) && isVillage(c) && !placed;
    }

    private static boolean isSmallTown(Candidate c) {
        return isVillage(c) || c.has(Sign.POPULATION_50K) || c.has(Sign.POPULATION_200K);
    }

    private static boolean isVillage(Candidate c) {
        return c.has(Sign.POPULATION_UNKNOWN) || c.has(Sign.POPULATION_2K) || c.has(Sign.POPULATION_10K);
    }
}
