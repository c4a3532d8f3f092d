package dateline.geoparse;

import dateline.gazetteer.FormFlag;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import java.util.Set;

/** What two candidates that follow each other tell of one another: container, list, or one person's name. */
final class PairSigns {
    private static final Set<String> AND = Set.of("и", "і", "й", "та", "y", "e", "and", "или", "або", "o", "or", "-", "–", "/");

    private final Tokens tokens;
    private final Places places;

    PairSigns(Tokens tokens, Places places) {
        this.tokens = tokens;
        this.places = places;
    }

    void weigh(Candidate left, Candidate right) {
        int between = right.firstToken - left.lastToken - 1;
        if (between > 2 || !tokens.adjacent(left.lastToken)) {
            return;
        }
        char mark = tokens.first(left.lastToken + 1);
        if (between == 0) {
            right.note(FormFlag.GIVEN_NAME.in(left.flags), Sign.GIVEN_NAME_BEFORE);
            left.container = inside(left, right) ? right : left.container;
            left.note(!tokens.lineBreakAfter(left.lastToken), Sign.PLACE_ADJOINING);
            right.note(!tokens.lineBreakAfter(left.lastToken), Sign.PLACE_ADJOINING);
        } else if (between == 1 && (mark == ',' || mark == '(') && inside(left, right)) {
            left.container = right;
            left.signs.add(Sign.COMMA_CONTAINER);
            right.signs.add(Sign.COMMA_CONTAINER);
        } else if (between == 1 && mark == ',' || isAnd(right.firstToken - 1) && (between == 1 || mark == ',')) {
            left.signs.add(Sign.IN_LIST);
            right.signs.add(Sign.IN_LIST);
        }
    }

    private boolean isAnd(int token) {
        return AND.contains(tokens.lower(token));
    }

    /** Whether some reading of the left lies in some region or country that the right may be. */
    private boolean inside(Candidate left, Candidate right) {
        for (long outer : right.readings) {
            if (!Containment.holdsAny(places, Posting.place(outer))) {
                continue;
            }
            for (long inner : left.readings) {
                if (Containment.holds(places, Posting.place(outer), Posting.place(inner))) {
                    return true;
                }
            }
        }
        return false;
    }
}
