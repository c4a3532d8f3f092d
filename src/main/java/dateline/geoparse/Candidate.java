package dateline.geoparse;

import java.util.EnumSet;
import java.util.Set;

/** A stretch of text that may name a place, with all that was found out about it so far. */
final class Candidate {
    final int start;
    final int end;
    final int firstToken;
    final int lastToken;
    /** The number of its name form; -1 for a name found by its type word alone. */
    final int form;
    /** What else the form may be: bits of {@link dateline.gazetteer.FormFlag}. */
    final int flags;
    /** The postings it may mean, those that the way it is written rules out left out. */
    final long[] readings;
    /** How likely each reading is when nothing else is known; {@link CandidateFinder} tells the unit. */
    final double[] priors;
    /** The place most would think of, by level and population; -1 where there are no readings. */
    final int likeliest;
    final Set<Sign> signs = EnumSet.of(Sign.ALWAYS);
    /** Log-odds that it names a place. */
    double score;
    /** The chosen reading's number in {@code readings}, or -1 where it is open. */
    int chosen = -1;
    double confidence;
    /** The candidate that says which country or region this one lies in ("Paris, Texas"), or null. */
    Candidate container;
    /** The candidate whose container this one is, or null. */
    Candidate contained;

    /** The candidates joined to this one on either side, in a list, in brackets or without a word between; or null. */
    Candidate joinedBefore;
    Candidate joinedAfter;

    Candidate(int start, int end, int firstToken, int lastToken, int form, int flags, long[] readings, double[] priors,
            int likeliest) {
        this.start = start;
        this.end = end;
        this.firstToken = firstToken;
        this.lastToken = lastToken;
        this.form = form;
        this.flags = flags;
        this.readings = readings;
        this.priors = priors;
        this.likeliest = likeliest;
    }

    void note(boolean holds, Sign sign) {
        if (holds) {
            signs.add(sign);
        }
    }

    boolean has(Sign sign) {
        return signs.contains(sign);
    }
}
