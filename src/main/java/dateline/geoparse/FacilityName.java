package dateline.geoparse;

/**
 * The name of a building or site is no place here, whatever town bears it too: "аэропорт Внуково", "calle Valencia",
 * "Heathrow Airport". No weight may speak against that, for no facility is ever located. That a facility belongs to a
 * town ("порт Одессы", "Boston Harbor") is another matter: the text names the town with it.
 */
final class FacilityName {
    static final double SCORE = -1;

    private FacilityName() {}

    static boolean isOne(Candidate c) {
        boolean small = c.has(Sign.POPULATION_UNKNOWN) || c.has(Sign.POPULATION_2K) || c.has(Sign.POPULATION_10K)
                || c.has(Sign.POPULATION_50K) || c.has(Sign.POPULATION_200K);
        return c.has(Sign.FACILITY_APPOSITION)
                || c.has(Sign.FACILITY_AFTER) && small && !c.has(Sign.JUDGED_PLACE_ELSEWHERE);
    }
}
