package dateline.extract.claim;

import dateline.event.When;
import java.util.List;

/**
 * A date that may be the day of what is told at a name.
 *
 * @param score how much speaks for it: the logarithm of a likelihood
 */
record ScoredDate(DateCandidate date, double score) {
    /**
     * The date whose days are likeliest, all that tell these days taken together, in the words likeliest of these; null where no
     * date is likelier.
     *
     * @param none how much speaks for no date
     */
    static DateCandidate likeliest(List<ScoredDate> dates, double none) {
        ScoredDate best = null;
        double most = 1; // likelihoods are told in units of none's
        for (ScoredDate date : dates) {
            double likely = date.likelihood(dates, none);
            if (likely > most || best != null && likely == most && date.score > best.score) {
                most = likely;
                best = date;
            }
        }
        return best == null ? null : best.date;
    }

    private double likelihood(List<ScoredDate> dates, double none) {
        double sum = 0;
        When when = date.when();
        for (ScoredDate other : dates) {
            if (other.date.when().start().equals(when.start()) && other.date.when().end().equals(when.end())) {
                sum += Math.exp(other.score - none);
            }
        }
        return sum;
    }
}
