package dateline.geoparse.resolve;

import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.sign.Judged;

/**
 * A name and the place that it was taken for.
 *
 * @param reading the number of the chosen reading among the candidate's, or -1 where it is open
 * @param confidence 0 to 1
 */
public record Resolved(Judged judged, int reading, double confidence) {
    public Candidate candidate() {
        return judged.candidate();
    }

    public boolean isOpen() {
        return reading < 0;
    }

    /** The place's number in the gazetteer; only where it is not open. */
    public int place() {
        return Posting.place(candidate().readings()[reading]);
    }

    /** Bits of the cases that the name stands in; 0 where it is open or not inflected. */
    public int cases() {
        return isOpen() ? 0 : Posting.cases(candidate().readings()[reading]);
    }
}
