package dateline.geoparse.sign;

import dateline.geoparse.recognise.Candidate;

/**
 * A candidate that was judged.
 *
 * @param signs what speaks for and against it
 * @param score log-odds that it names a place here
 * @param container the candidate that says which country or region this one lies in ("Paris, Texas"), or null
 * @param contained the candidate whose container this one is, or null
 */
public record Judged(Candidate candidate, SignSet signs, double score, Candidate container, Candidate contained) {
    private static final double THRESHOLD = 0;

    /** One that stands alone and whose score is known from elsewhere. */
    static Judged alone(Candidate candidate, SignSet signs, double score) {
        return new Judged(candidate, signs, score, null, null);
    }

    public boolean isPlace() {
        return score > THRESHOLD;
    }
}
