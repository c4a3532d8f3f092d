package dateline.geoparse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Signs that need a first judgement of every candidate: what those beside it are, and the same name elsewhere. */
final class SecondLook {
    /** Those it adds; the weights of a first look hold none of them. */
    static final Set<Sign> SIGNS = Set.of(Sign.JUDGED_PLACE_ELSEWHERE, Sign.JUDGED_OTHER_ELSEWHERE,
            Sign.JUDGED_PLACE_BESIDE, Sign.JUDGED_OTHER_BESIDE);

    private final List<Candidate> candidates;
    /** By place: how many of its mentions were judged places at first, less those that were not. */
    private final Map<Integer, Integer> judged = new HashMap<>();

    private SecondLook(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /** Adds the signs; the candidates' scores are those of a first look. */
    static void at(List<Candidate> candidates) {
        SecondLook look = new SecondLook(candidates);
        for (Candidate c : candidates) {
            look.judged.merge(c.likeliest, vote(c), Integer::sum);
        }
        candidates.forEach(look::weigh);
    }

    /** A name inside a title («Вашингтон пост») tells nothing of the same name elsewhere. */
    private static int vote(Candidate c) {
        boolean inTitle = c.has(Sign.QUOTED_ALONE) || c.has(Sign.QUOTED_WITH_OTHERS) || c.has(Sign.QUOTED_TITLE_START)
                || c.has(Sign.QUOTED_TITLE_END) || c.has(Sign.ORGANISATION_AFTER);
        return inTitle ? 0 : c.score > 0 ? 1 : -1;
    }

    private void weigh(Candidate c) {
        int elsewhere = judged.get(c.likeliest) - vote(c);
        c.note(elsewhere > 0, Sign.JUDGED_PLACE_ELSEWHERE);
        c.note(elsewhere < 0, Sign.JUDGED_OTHER_ELSEWHERE);
        beside(c, c.joinedBefore);
        beside(c, c.joinedAfter);
    }

    private static void beside(Candidate c, Candidate other) {
        if (other != null) {
            c.signs.add(other.score > 0 ? Sign.JUDGED_PLACE_BESIDE : Sign.JUDGED_OTHER_BESIDE);
        }
    }
}
