package dateline.geoparse;

import dateline.gazetteer.Places;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Signs that only the whole text gives: what the same name does elsewhere in it, and which countries it names. */
final class DocumentSigns {
    private static final int SHORTEST_STEM = 3;

    private final Tokens tokens;
    private final Places places;
    private final List<Candidate> candidates;
    private final BitSet givenNames;

    DocumentSigns(Tokens tokens, Places places, List<Candidate> candidates, BitSet givenNames) {
        this.tokens = tokens;
        this.places = places;
        this.candidates = candidates;
        this.givenNames = givenNames;
    }

    void weigh() {
        Set<String> people = people();
        Map<Integer, Integer> placed = new HashMap<>();
        Map<Integer, Integer> named = new HashMap<>();
        Map<Integer, Integer> persons = new HashMap<>();
        Set<Integer> countries = new HashSet<>();
        for (Candidate c : candidates) {
            named.merge(c.likeliest, 1, Integer::sum);
            if (c.has(Sign.PREPOSITION_AND_CASE) || c.has(Sign.COMMA_CONTAINER) || c.has(Sign.CITY_TYPE_BEFORE)) {
                placed.merge(c.likeliest, 1, Integer::sum);
            }
            if (isLikePerson(c)) {
                persons.merge(c.likeliest, 1, Integer::sum);
            }
            if (c.has(Sign.COUNTRY) || c.has(Sign.POPULATION_MORE)) {
                countries.add(places.country(c.likeliest));
            }
        }
        for (Candidate c : candidates) {
            int own = c.has(Sign.PREPOSITION_AND_CASE) || c.has(Sign.COMMA_CONTAINER)
                    || c.has(Sign.CITY_TYPE_BEFORE) ? 1 : 0;
            boolean country = !c.has(Sign.COUNTRY) && !c.has(Sign.POPULATION_MORE)
                    && countries.contains(places.country(c.likeliest));
            c.note(placed.getOrDefault(c.likeliest, 0) > own, Sign.PLACED_ELSEWHERE);
            c.note(persons.getOrDefault(c.likeliest, 0) > (isLikePerson(c) ? 1 : 0), Sign.NAME_AFTER_ELSEWHERE);
            c.note(named.get(c.likeliest) > 1, Sign.REPEATED);
            c.note(country, Sign.COUNTRY_NAMED);
            c.note(!people.isEmpty() && people.contains(stem(tokens.lower(c.firstToken))), Sign.PERSON_ELSEWHERE);
        }
    }

    private static boolean isLikePerson(Candidate c) {
        return c.has(Sign.NAME_AFTER) || c.has(Sign.NAME_AFTER_GIVEN) || c.has(Sign.GIVEN_NAME_BEFORE);
    }

    /** The stems of capitalised words that follow a given name or an initial somewhere in the text. */
    private Set<String> people() {
        Set<String> people = new HashSet<>();
        for (int given = givenNames.nextSetBit(0); given >= 0; given = givenNames.nextSetBit(given + 1)) {
            int next = given + 1;
            if (tokens.shape(next) == Tokens.CAPITAL && tokens.adjacent(given) && !tokens.lineBreakAfter(given)) {
                people.add(stem(tokens.lower(next)));
            }
        }
        return people;
    }

    /** A word less its case ending, roughly: what a surname keeps in all its cases. */
    private static String stem(String lower) {
        int end = lower.length();
        while (end > SHORTEST_STEM && "аяоеёуюыиійьїєхм".indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        return lower.substring(0, end);
    }
}
