package dateline.geoparse.resolve;

import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.sign.Judged;

/**
 * What is held of one name at some point: by its readings alone first, by its text then.
 *
 * @param scores of the readings, in units of log10 of population
 * @param best the number of the likeliest reading
 */
record Belief(Judged judged, double[] scores, int best) {
    /** Of a name that nothing else is known of. */
    static Belief alone(Judged judged) {
        Candidate c = judged.candidate();
        int best = 0;
        while (best < c.readings().length && Posting.place(c.readings()[best]) != c.likeliest().place()) {
            best++;
        }
        return new Belief(judged, c.priors(), best);
    }

    Candidate candidate() {
        return judged.candidate();
    }

    int place() {
        return Posting.place(candidate().readings()[best]);
    }

    /** How surely a name tells its country, 0 to 1: by how far its likeliest reading stands before the next. */
    double sureness(Places places) {
        int country = places.country(place());
        double first = Double.NEGATIVE_INFINITY;
        double second = 0;
        for (int i = 0; i < scores.length; i++) {
            int place = Posting.place(candidate().readings()[i]);
            if (place == place()) {
                first = Math.max(first, scores[i]);
            } else if (places.country(place) != country) {
                second = Math.max(second, scores[i]);
            }
        }
        return country == 0 ? 0 : Math.min(1, Math.max(0, (first - second) / 2));
    }
}
