package dateline.geoparse;

import dateline.gazetteer.FormFlag;
import dateline.gazetteer.GrammaticalCase;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import java.util.Set;

/** What two candidates that follow each other tell of one another: container, list, or one person's name. */
final class PairSigns {
    private static final Set<String> AND = Set.of("и", "і", "й", "та", "y", "e", "and", "или", "або", "o", "or",
            "-", "–", "—", "/");

    private final Tokens tokens;
    private final WordKinds words;
    private final Places places;

    PairSigns(Tokens tokens, WordKinds words, Places places) {
        this.words = words;
        this.tokens = tokens;
        this.places = places;
    }

    void weigh(Candidate left, Candidate right) {
        int between = right.firstToken - left.lastToken - 1;
        boolean article = left.firstToken == left.lastToken
                && WordKind.ARTICLE.in(words.kinds(tokens, left.firstToken));
        if (between > 2 || !tokens.adjacent(left.lastToken) || article) {
            return;
        }
        char mark = tokens.first(left.lastToken + 1);
        if (between == 0 || between == 1 && (",(".indexOf(mark) >= 0 || isAnd(right.firstToken - 1))
                || between == 2 && mark == ',' && isAnd(right.firstToken - 1)) {
            left.joinedAfter = right;
            right.joinedBefore = left;
        }
        if (isContainer(left, right, between, mark)) {
            left.container = right;
            right.contained = left;
            left.signs.add(Sign.COMMA_CONTAINER);
            right.signs.add(Sign.COMMA_CONTAINER);
        } else if (between == 0) {
            right.note(FormFlag.GIVEN_NAME.in(left.flags), Sign.GIVEN_NAME_BEFORE);
            left.container = inside(left, right, false) ? right : left.container;
            boolean adjoining = !tokens.lineBreakAfter(left.lastToken);
            left.note(adjoining && !FormFlag.GIVEN_NAME.in(right.flags), Sign.PLACE_ADJOINING);
            right.note(adjoining, Sign.PLACE_ADJOINING);
        } else if (between == 1 && mark == ',' || isAnd(right.firstToken - 1) && (between == 1 || mark == ',')) {
            left.signs.add(Sign.IN_LIST);
            right.signs.add(Sign.IN_LIST);
        }
    }

    /** "Paris (Texas)", "Kourou in French Guiana", "Павлоград Днепропетровской области". */
    private boolean isContainer(Candidate left, Candidate right, int between, char mark) {
        boolean type = isType(right.firstToken - 1);
        boolean marked = (between == 1 || between == 2 && type) && (mark == ',' || mark == '(');
        boolean preposition = between == 1
                && WordKind.PREPOSITION_IN.in(words.kinds(tokens, right.firstToken - 1));
        boolean genitive = (between == 0 && !tokens.lineBreakAfter(left.lastToken) || between == 1 && type)
                && (Posting.cases(right.readings[0]) & GrammaticalCase.GENITIVE.bit()) != 0;
        return (marked || preposition || genitive) && inside(left, right, mark == '(');
    }

    private boolean isType(int token) {
        int kinds = words.kinds(tokens, token);
        return WordKind.REGION_TYPE.in(kinds) || WordKind.COUNTRY_TYPE.in(kinds);
    }

    private boolean isAnd(int token) {
        return AND.contains(tokens.lower(token));
    }

    /**
     * Whether some reading of the left lies in some region or country that the right may be; in brackets, also in a
     * province called by its seat.
     */
    private boolean inside(Candidate left, Candidate right, boolean bracketed) {
        for (long outer : right.readings) {
            boolean may = Containment.holdsAny(places, Posting.place(outer))
                    && (bracketed || !Containment.isSeat(places, Posting.place(outer)));
            if (!may) {
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
