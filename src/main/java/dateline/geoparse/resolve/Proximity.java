package dateline.geoparse.resolve;

import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Candidate;
import dateline.text.Constants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a reading lies among the other towns and counties that a text names: news speaks of places near one another. Each
 * other name counts once, with the nearest of its likelier readings.
 */
final class Proximity {
    private static final double KM_PER_DEGREE = 111.2;
    private static final double FARTHEST = 5; // times near.distance

    private final Places places;
    private final int mostReadings;
    private final double nearKm;
    private final Name[] names;

    /** Some readings of a name. */
    record Name(int form, double[] lat, double[] lon, double[] share) {}

    Proximity(Places places, List<Belief> beliefs, Constants constants) {
        this.places = places;
        this.mostReadings = (int) constants.of("near.readings");
        this.nearKm = constants.of("near.distance");
        double mostNames = constants.of("near.names");
        Map<Integer, Name> names = new HashMap<>();
        for (Belief belief : beliefs) {
            Candidate c = belief.candidate();
            if (names.size() < mostNames && c.isKnown() && isNarrow(belief.place())) {
                names.computeIfAbsent(c.form(), form -> name(form, c.readings(), belief.scores()));
            }
        }
        this.names = names.values().toArray(Name[]::new);
    }

    /** A town or a county, whose point tells where it is. */
    boolean isNarrow(int place) {
        return places.level(place) == Level.CITY || places.level(place) == Level.ADMIN2;
    }

    /** A name with its likelier readings. */
    Name name(int form, long[] readings, double[] scores) {
        int[] best = likeliest(scores);
        double first = scores[best[0]];
        Name name = new Name(form, new double[best.length], new double[best.length], new double[best.length]);
        for (int i = 0; i < best.length; i++) {
            name.lat[i] = places.lat(Posting.place(readings[best[i]]));
            name.lon[i] = places.lon(Posting.place(readings[best[i]]));
            name.share[i] = Math.exp((scores[best[i]] - first) / 2);
        }
        return name;
    }

    /** The numbers of the highest, the highest first. */
    private int[] likeliest(double[] scores) {
        int[] best = new int[Math.min(mostReadings, scores.length)];
        for (int i = 0, held = 0; i < scores.length; i++) {
            int at = held;
            while (at > 0 && scores[best[at - 1]] < scores[i]) {
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
    double of(int form, int place) {
        double sum = 0;
        double lat = places.lat(place);
        double lon = places.lon(place);
        double shrink = Math.cos(Math.toRadians(lat));
        for (Name other : names) {
            sum += other.form == form ? 0 : nearest(other, lat, lon, shrink);
        }
        return sum;
    }

    /** From 0 to 1: how near a place is to one name. */
    double to(Name name, int place) {
        double shrink = Math.cos(Math.toRadians(places.lat(place)));
        return nearest(name, places.lat(place), places.lon(place), shrink);
    }

    private double nearest(Name other, double lat, double lon, double shrink) {
        double most = 0;
        for (int i = 0; i < other.lat.length; i++) {
            double north = (other.lat[i] - lat) * KM_PER_DEGREE / nearKm;
            double east = (other.lon[i] - lon) * KM_PER_DEGREE / nearKm * shrink;
            double squared = north * north + east * east;
            if (squared < FARTHEST * FARTHEST) {
                most = Math.max(most, other.share[i] / (1 + squared));
            }
        }
        return most;
    }
}
