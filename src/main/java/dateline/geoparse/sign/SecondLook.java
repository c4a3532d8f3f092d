package dateline.geoparse.sign;

import dateline.geoparse.recognise.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Signs that need a first judgement of every candidate: what those beside it are, and the same name elsewhere. */
public final class SecondLook {
    /** Those it finds; the weights of a first look hold none of them. */
    public static final SignSet SIGNS = SignSet.of(Sign.JUDGED_PLACE_ELSEWHERE, Sign.JUDGED_OTHER_ELSEWHERE,
            Sign.JUDGED_PLACE_BESIDE, Sign.JUDGED_OTHER_BESIDE);

    private final List<Candidate> candidates;
    private final List<SignSet> signs;
    private final double[] scores;
    /** By place: how many of its mentions were judged places at first, less those that were not. */
    private final Map<Integer, Integer> judged = new HashMap<>();

    /** @param scores of a first look, by candidate, as {@code signs} are what it saw */
    SecondLook(List<Candidate> candidates, List<SignSet> signs, double[] scores) {
        this.candidates = candidates;
        this.signs = signs;
        this.scores = scores;
        for (int i = 0; i < scores.length; i++) {
            judged.merge(place(i), vote(i), Integer::sum);
        }
    }

    /** What it adds to the signs, in the same order. */
    List<SignSet> of(Neighbours neighbours) {
        List<SignSet> found = new ArrayList<>(scores.length);
        for (int i = 0; i < scores.length; i++) {
            SignSet added = new SignSet();
            int elsewhere = judged.get(place(i)) - vote(i);
            added.note(elsewhere > 0, Sign.JUDGED_PLACE_ELSEWHERE);
            added.note(elsewhere < 0, Sign.JUDGED_OTHER_ELSEWHERE);
            beside(added, neighbours.joinedBefore()[i]);
            beside(added, neighbours.joinedAfter()[i]);
            found.add(added);
        }
        return found;
    }

    private int place(int candidate) {
        return candidates.get(candidate).likeliest().place();
    }

    /** A name inside a title («Вашингтон пост») tells nothing of the same name elsewhere. */
    private int vote(int i) {
        boolean inTitle = signs.get(i).hasAny(Sign.QUOTED_ALONE, Sign.QUOTED_WITH_OTHERS, Sign.QUOTED_TITLE_START,
                Sign.QUOTED_TITLE_END, Sign.ORGANISATION_AFTER);
        return inTitle ? 0 : scores[i] > 0 ? 1 : -1;
    }

    private void beside(SignSet added, int other) {
        if (other >= 0) {
            added.add(scores[other] > 0 ? Sign.JUDGED_PLACE_BESIDE : Sign.JUDGED_OTHER_BESIDE);
        }
    }
}
