package dateline.geoparse.resolve;

import dateline.gazetteer.Containment;
import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.sign.Judged;
import dateline.geoparse.sign.Sign;
import dateline.text.Constants;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Toponym resolution: picks one place for each name that was found, by what it is named with, what else the text names, and
 * size. What each counts stands in {@code geoparse/resolution.tsv}, in units of log10 of population.
 */
public final class PlaceChooser {
    /** A place ten times as populous is ten times as likely meant. */
    private static final double PER_TENFOLD = Math.log(10);

    private final Places places;
    private final Constants constants;
    private final double container;
    private final double contained;
    private final double typeWord;
    private final double adjectiveBefore;
    private final double near;
    private final double mostNear;
    private final double samePlaceDegrees;
    private final double sameRegionDegrees;
    private final double surestShare;

    public PlaceChooser(Places places, Constants constants) {
        this.places = places;
        this.constants = constants;
        container = constants.of("container");
        contained = constants.of("contained");
        typeWord = constants.of("type-word");
        adjectiveBefore = constants.of("adjective-before");
        near = constants.of("near");
        mostNear = constants.of("near.most");
        samePlaceDegrees = constants.of("same-place");
        sameRegionDegrees = constants.of("same-region");
        surestShare = constants.of("surest-share");
    }

    /**
     * @param found the names of one text, in its order
     * @param source the publisher, or null
     * @return a place for each, in the same order
     */
    public List<Resolved> choose(List<Judged> found, String source, AdjectiveContext adjectives) {
        Text text = new Text(adjectives, new NamedCountries(places, found, adjectives, constants),
                new SourcePlace(places, source, constants), new Proximity(places, found, constants));
        return found.stream().map(judged -> choose(judged, text)).toList();
    }

    /** What one text tells of all its names. */
    private record Text(AdjectiveContext adjectives, NamedCountries countries, SourcePlace source, Proximity proximity) {}

    private Resolved choose(Judged judged, Text text) {
        Candidate c = judged.candidate();
        double sure = 1 / (1 + Math.exp(-judged.score()));
        if (c.readings().length == 0) {
            return new Resolved(judged, -1, sure);
        }
        double[] scores = new double[c.readings().length];
        double own = text.countries.sureness(c);
        int adjective = text.countries.isEmpty() ? 0 : text.adjectives.before(c);
        int best = 0;
        for (int i = 0; i < scores.length; i++) {
            int place = Posting.place(c.readings()[i]);
            scores[i] = c.priors()[i] + score(judged, place, text) + text.countries.of(c, place, own)
                    + (adjective != 0 && adjective == places.country(place) ? adjectiveBefore : 0);
            best = scores[i] > scores[best] ? i : best;
        }
        double share = share(c, scores, best);
        return new Resolved(judged, share >= surestShare ? best : -1, share * sure);
    }

    private double score(Judged judged, int place, Text text) {
        return container(judged, place) + typeWord(judged, place) + text.source.of(place)
                + near * Math.min(mostNear, near(judged.candidate(), place, text.proximity));
    }

    private double near(Candidate c, int place, Proximity proximity) {
        return c.readings().length > 1 && places.level(place) == Level.CITY ? proximity.of(c, place) : 0;
    }

    private double container(Judged judged, int place) {
        boolean inside = any(judged.container(), outer -> Containment.holds(places, outer, place));
        boolean around = any(judged.contained(), inner -> Containment.holds(places, place, inner));
        return (inside ? container : 0) + (around ? contained : 0);
    }

    private static boolean any(Candidate other, IntPredicate holds) {
        if (other != null) {
            for (long reading : other.readings()) {
                if (holds.test(Posting.place(reading))) {
                    return true;
                }
            }
        }
        return false;
    }

    private double typeWord(Judged judged, int place) {
        Sign sign = switch (places.level(place)) {
            case CITY -> Sign.CITY_TYPE_BEFORE;
            case ADMIN1 -> Sign.REGION_TYPE_BESIDE;
            case COUNTRY -> Sign.COUNTRY_TYPE_BEFORE;
            case SEA, REGION -> Sign.SEA_TYPE_BEFORE;
            case ADMIN2 -> null;
        };
        return sign != null && judged.signs().has(sign) ? typeWord : 0;
    }

    /** The chosen place's share of all readings' likelihood, those at the same spot and of its level counted as one. */
    private double share(Candidate c, double[] scores, int best) {
        double same = 0;
        double all = 0;
        int place = Posting.place(c.readings()[best]);
        for (int i = 0; i < scores.length; i++) {
            double likelihood = Math.exp((scores[i] - scores[best]) * PER_TENFOLD);
            same += isSame(place, Posting.place(c.readings()[i])) ? likelihood : 0;
            all += likelihood;
        }
        return same / all;
    }

    /** Near one another, or a region and a town of its name inside it. */
    private boolean isSame(int a, int b) {
        boolean townAndRegion = places.level(a) != places.level(b) && places.country(a) == places.country(b);
        double degrees = townAndRegion ? sameRegionDegrees : samePlaceDegrees;
        return Math.abs(places.lat(a) - places.lat(b)) < degrees && Math.abs(places.lon(a) - places.lon(b)) < degrees;
    }
}
