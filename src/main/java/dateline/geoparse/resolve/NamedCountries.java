package dateline.geoparse.resolve;

import dateline.gazetteer.Containment;
import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.Candidate.Likeliest;
import dateline.geoparse.sign.Judged;
import dateline.text.Constants;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The countries and regions that the surer names of one text speak of, and the places it names with what they lie in. */
final class NamedCountries {
    private static final double LEAST_WEIGHT = 0.5; // names: one doubtful name is not the whole text

    private final Places places;
    private final double countryShare;
    private final double regionShare;
    private final double carriedWeight;
    private final Map<Integer, Double> countries = new HashMap<>();
    private final Map<Integer, Double> regions = new HashMap<>();
    private final Set<Integer> carried = new HashSet<>();
    private double weight;

    NamedCountries(Places places, List<Judged> found, AdjectiveContext adjectives, Constants constants) {
        this.places = places;
        this.countryShare = constants.of("country-share");
        this.regionShare = constants.of("region-share");
        this.carriedWeight = constants.of("carried");
        found.forEach(judged -> count(judged.candidate()));
        double adjectiveWeight = constants.of("adjective-weight");
        adjectives.counts().forEach((country, count) -> {
            countries.merge(country, adjectiveWeight * count, Double::sum);
            weight += adjectiveWeight * count;
        });
        found.stream().filter(judged -> judged.container() != null).forEach(this::carry);
    }

    private void count(Candidate c) {
        double sure = c.isKnown() ? sureness(c) : 0;
        if (sure <= 0) {
            return;
        }
        countries.merge(places.country(c.likeliest().place()), sure, Double::sum);
        int region = region(c.likeliest());
        if (region >= 0) {
            regions.merge(region, sure, Double::sum);
        }
        weight += sure;
    }

    private int region(Likeliest likeliest) {
        return likeliest.level() == Level.ADMIN1 ? likeliest.place() : places.admin1(likeliest.place());
    }

    private void carry(Judged judged) {
        for (long outer : judged.container().readings()) {
            if (!Containment.holdsAny(places, Posting.place(outer))) {
                continue;
            }
            for (long reading : judged.candidate().readings()) {
                if (Containment.holds(places, Posting.place(outer), Posting.place(reading))) {
                    carried.add(Posting.place(reading));
                }
            }
        }
    }

    /** How surely a name alone tells its country, 0 to 1: by how far its likeliest reading stands before the next. */
    double sureness(Candidate c) {
        int country = places.country(c.likeliest().place());
        double first = 0;
        double second = 0;
        for (int i = 0; i < c.readings().length; i++) {
            int place = Posting.place(c.readings()[i]);
            if (place == c.likeliest().place()) {
                first = Math.max(first, c.priors()[i]);
            } else if (places.country(place) != country) {
                second = Math.max(second, c.priors()[i]);
            }
        }
        return country == 0 ? 0 : Math.min(1, Math.max(0, (first - second) / 2));
    }

    /**
     * What the other names of the text say for a reading of a name, in units of log10 of population.
     *
     * @param own the name's own sureness, which does not count for it
     */
    double of(Candidate c, int place, double own) {
        double named = carried.contains(place) ? carriedWeight : 0;
        if (weight == 0) {
            return named;
        }
        int country = places.country(place);
        int region = places.level(place) == Level.ADMIN1 ? place : places.admin1(place);
        double ofCountry = countries.getOrDefault(country, 0.0)
                - (country == places.country(c.likeliest().place()) ? own : 0);
        double ofRegion = regions.getOrDefault(region, 0.0) - (region == region(c.likeliest()) ? own : 0);
        double rest = Math.max(LEAST_WEIGHT, weight - own);
        return named + countryShare * Math.max(0, ofCountry) / rest
                + regionShare * Math.min(1, Math.max(0, ofRegion) / 2);
    }

    boolean isEmpty() {
        return weight == 0;
    }
}
