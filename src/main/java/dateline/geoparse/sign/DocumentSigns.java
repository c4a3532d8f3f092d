package dateline.geoparse.sign;

import dateline.gazetteer.Places;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.Candidate.Likeliest;
import dateline.geoparse.recognise.Candidates;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Signs that only the whole text gives: what the same name does elsewhere in it, and which countries it names. */
final class DocumentSigns {
    private static final int SHORTEST_STEM = 3;

    private final Candidates candidates;
    private final Tokens tokens;
    private final Places places;
    /** How often each place is named at all, as a place, and as a person; and the countries named. */
    private final Map<Integer, Integer> named = new HashMap<>();
    private final Map<Integer, Integer> placed = new HashMap<>();
    private final Map<Integer, Integer> persons = new HashMap<>();
    private final Set<Integer> countries = new HashSet<>();
    private final Set<String> people;

    DocumentSigns(Candidates candidates, Places places) {
        this.candidates = candidates;
        this.tokens = candidates.tokens();
        this.places = places;
        this.people = people(candidates.givenNames());
    }

    /**
     * @param local the signs that each candidate's own surroundings give
     * @return what the text adds to them, in the same order
     */
    List<SignSet> of(List<SignSet> local) {
        List<Candidate> all = candidates.all();
        for (int i = 0; i < all.size(); i++) {
            count(all.get(i).likeliest(), local.get(i));
        }
        List<SignSet> found = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            found.add(signs(all.get(i), local.get(i)));
        }
        return found;
    }

    private void count(Likeliest likeliest, SignSet local) {
        named.merge(likeliest.place(), 1, Integer::sum);
        placed.merge(likeliest.place(), isPlaced(local) ? 1 : 0, Integer::sum);
        persons.merge(likeliest.place(), isLikePerson(local) ? 1 : 0, Integer::sum);
        if (tellsCountry(likeliest)) {
            countries.add(places.country(likeliest.place()));
        }
    }

    private SignSet signs(Candidate c, SignSet local) {
        int place = c.likeliest().place();
        SignSet signs = new SignSet();
        signs.note(placed.get(place) > (isPlaced(local) ? 1 : 0), Sign.PLACED_ELSEWHERE);
        signs.note(persons.get(place) > (isLikePerson(local) ? 1 : 0), Sign.NAME_AFTER_ELSEWHERE);
        signs.note(named.get(place) > 1, Sign.REPEATED);
        signs.note(!tellsCountry(c.likeliest()) && countries.contains(places.country(place)), Sign.COUNTRY_NAMED);
        boolean may = !people.isEmpty() && (c.isOneToken() || tokens.isCapitalised(c.lastToken()));
        signs.note(may && people.contains(stem(tokens.lower(c.firstToken()))), Sign.PERSON_ELSEWHERE);
        return signs;
    }

    private static boolean tellsCountry(Likeliest likeliest) {
        return likeliest.isCountry() || likeliest.isVeryLargeCity();
    }

    private static boolean isPlaced(SignSet local) {
        return local.hasAny(Sign.PREPOSITION_AND_CASE, Sign.COMMA_CONTAINER, Sign.CITY_TYPE_BEFORE);
    }

    private static boolean isLikePerson(SignSet local) {
        return local.hasAny(Sign.NAME_AFTER, Sign.NAME_AFTER_GIVEN, Sign.GIVEN_NAME_BEFORE);
    }

    /** The stems of capitalised words that follow a given name or an initial somewhere in the text. */
    private Set<String> people(BitSet givenNames) {
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
