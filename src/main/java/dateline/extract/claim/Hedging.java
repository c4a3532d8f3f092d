package dateline.extract.claim;

import dateline.event.Certainty;
import dateline.extract.sentence.Governor;
import dateline.extract.sentence.Tense;
import dateline.text.lexicon.Tag;
import java.util.List;

/**
 * How surely it is said, and by whom.
 *
 * @param attribution who says so, or null
 */
public record Hedging(Certainty certainty, String attribution) {
    private static final double UNSAID = 0.5; // what speaks for a plan that no word of its clause tells of
    private static final double PAST = 1.1; // the same where the sentence tells of what was

    public static Hedging of(Told told, ClaimWeights weights) {
        Candidate best = null;
        double most = Double.NEGATIVE_INFINITY;
        List<Candidate> candidates = Candidate.of(told);
        SourceScene scene = SourceScene.of(told);
        for (Candidate candidate : candidates) {
            SignWeights.Sum signs = weights.source().sum();
            SourceSigns.tell(scene, candidate, signs);
            double sum = signs.of(0);
            best = sum > most ? candidate : best;
            most = Math.max(most, sum);
        }
        Certainty certainty = certainty(told, weights, best, most);
        certainty = certainty == Certainty.ATTRIBUTED && (saidThere(told) || best != null && best.holds(told)) ? Certainty.STATED : certainty;
        Candidate source = best != null && best.says(most) ? best : certainty == Certainty.DENIED ? denier(candidates) : null;
        return new Hedging(certainty, source == null ? null : source.name());
    }

    /** "said in [Warsaw] that": what is reported there is that it was said. */
    private static boolean saidThere(Told told) {
        int in = told.reading().governor(told.name()).at();
        return told.reading().governor(told.name()).kind() == Governor.Kind.LOCATIVE
                && told.reading().words().is(in - 1, Tag.TELLS) && in == told.name().first() - 1;
    }

    /** Who denies it: the name before a word of denial in the sentence. */
    private static Candidate denier(List<Candidate> candidates) {
        return candidates.stream().filter(Candidate::denies).findFirst().orElse(null);
    }

    private static Certainty certainty(Told told, ClaimWeights weights, Candidate source, double sum) {
        Certainty byRule = ByRule.of(told);
        SignWeights.Sum signs = weights.certainty().sum();
        CertaintySigns.tell(told, byRule, source, sum, signs);
        boolean past = told.reading().tells(Tense.PAST, 0, told.reading().words().size);
        return of(byRule, signs.of(ClaimWeights.PLANNED), signs.of(ClaimWeights.ATTRIBUTED),
                source == null ? 0 : source.doubt(sum), past ? PAST : UNSAID,
                byRule == Certainty.PLANNED && told.isSetAhead());
    }

    /**
     * What words call denied or unsure is so; the rest is weighed, against a plain statement of weight zero. A named source
     * leaves little doubt, and a plan without a word that says so must be likely.
     *
     * @param unsaid what must speak for a plan that no word tells of, and against one that a word does
     * @param ahead whether it is set for a day after the publication, and not told as past
     * @param doubt what the source, where one is named, adds for "attributed"
     */
    private static Certainty of(Certainty byRule, double planned, double attributed, double doubt, double unsaid, boolean ahead) {
        if (byRule == Certainty.DENIED || byRule == Certainty.UNCONFIRMED) {
            return byRule;
        }
        if (ahead || planned > Math.max(byRule == Certainty.PLANNED ? -unsaid : unsaid, attributed)) {
            return Certainty.PLANNED;
        }
        return attributed + doubt > 0 ? Certainty.ATTRIBUTED : Certainty.STATED;
    }
}
