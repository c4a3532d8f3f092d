package dateline.geoparse.resolve;

import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.sign.Judged;
import dateline.text.Constants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a reading lies among the other places that a text names: news speaks of places near one another. Each other
 * name counts once, with the nearest of its likelier readings.
 */
final class Proximity {
    private static final double KM_PER_DEGREE = 111.2;

    private final Places places;
    private final int mostReadings;
    private final double nearKm;
    private final Map<Integer, Name> names = new HashMap<>();

    private record Name(double[] lat, double[] lon, double[] share) {}

    Proximity(Places places, List<Judged> found, Constants constants) {
        this.places = places;
        this.mostReadings = (int) constants.of("near.readings");
        this.nearKm = constants.of("near.distance");
        double mostNames = constants.of("near.names");
        for (Judged judged : found) {
            Candidate c = judged.candidate();
            if (names.size() < mostNames && c.isKnown() && c.likeliest().isTown()) {
                names.computeIfAbsent(c.form(), form -> name(c));
            }
        }
    }

    private Name name(Candidate c) {
        int[] best = likeliest(c.priors());
        double first = c.priors()[best[0]];
        Name name = new Name(new double[best.length], new double[best.length], new double[best.length]);
        for (int i = 0; i < best.length; i++) {
            name.lat[i] = places.lat(Posting.place(c.readings()[best[i]]));
            name.lon[i] = places.lon(Posting.place(c.readings()[best[i]]));
            name.share[i] = Math.exp((c.priors()[best[i]] - first) / 2);
        }
        return name;
    }

    /** The numbers of the highest, the highest first. */
    private int[] likeliest(double[] priors) {
        int[] best = new int[Math.min(mostReadings, priors.length)];
        for (int i = 0, held = 0; i < priors.length; i++) {
            int at = held;
            while (at > 0 && priors[best[at - 1]] < priors[i]) {
                at--;
            }
            if (at < best.length) {
                held = Math.min(held + 1, best.length);
                System.arraycopy(best, at, best, at + 1, held - 1 - at);
                best[at] = i;
            }
        }
        return best;
    }

    /** From 0, far from everything, upwards by at most 1 for each other name near by. */
    double of(Candidate c, int place) {
        double sum = 0;
        double lat = places.lat(place);
        double lon = places.lon(place);
        double shrink = Math.cos(Math.toRadians(lat));
        for (Map.Entry<Integer, Name> other : names.entrySet()) {
            sum += other.getKey() == c.form() ? 0 : nearest(other.getValue(), lat, lon, shrink);
        }
        return sum;
    }

    private double nearest(Name other, double lat, double lon, double shrink) {
        double most = 0;
        for (int i = 0; i < other.lat.length; i++) {
            double north = (other.lat[i] - lat) * KM_PER_DEGREE / nearKm;
            double east = (other.lon[i] - lon) * KM_PER_DEGREE / nearKm * shrink;
            double squared = north * north + east * east;
            if (squared < 25) {
                most = Math.max(most, other.share[i] / (1 + squared));
            }
        }
        return most;
    }
}
