package dateline.geoparse.resolve;

import dateline.gazetteer.Containment;
import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
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
    private final Shares all = new Shares();
    /** What each name, by its form, adds to all: it is no witness for itself, however often it stands there. */
    private final Map<Integer, Shares> byForm = new HashMap<>();
    private final Set<Integer> carried = new HashSet<>();

    private static final class Shares {
        private final Map<Integer, Double> countries = new HashMap<>();
        private final Map<Integer, Double> regions = new HashMap<>();
        private double weight;

        void add(int country, int region, double sure) {
            countries.merge(country, sure, Double::sum);
            if (region >= 0) {
                regions.merge(region, sure, Double::sum);
            }
            weight += sure;
        }
    }

    /** @param beside names of countries and regions that are no places here, each counted as a part of a name */
    NamedCountries(Places places, List<Belief> beliefs, List<Belief> beside, AdjectiveContext adjectives, Constants constants) {
        this.places = places;
        beliefs.stream().filter(belief -> belief.candidate().isKnown()).forEach(belief -> count(belief, 1));
        beside.forEach(belief -> count(belief, constants.of("beside-weight")));
        double adjectiveWeight = constants.of("adjective-weight");
        adjectives.counts().forEach((country, count) -> all.add(country, -1, adjectiveWeight * count));
        beliefs.stream().map(Belief::judged).filter(judged -> judged.container() != null).forEach(this::carry);
    }

    private void count(Belief belief, double share) {
        double sure = belief.sureness(places) * share;
        if (sure > 0) {
            int country = places.country(belief.place());
            int region = region(belief.place());
            all.add(country, region, sure);
            byForm.computeIfAbsent(belief.candidate().form(), form -> new Shares()).add(country, region, sure);
        }
    }

    private int region(int place) {
        return places.level(place) == Level.ADMIN1 ? place : places.admin1(place);
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

    /** Whether the text names the place somewhere with what it lies in. */
    boolean carries(int place) {
        return carried.contains(place);
    }

    /** The share of the text's other surer names that lie in the place's country. */
    double countryShare(int form, int place) {
        Shares own = byForm.get(form);
        double rest = all.weight - (own == null ? 0 : own.weight);
        int country = places.country(place);
        double of = all.countries.getOrDefault(country, 0.0) - (own == null ? 0 : own.countries.getOrDefault(country, 0.0));
        return Math.max(0, of) / Math.max(LEAST_WEIGHT, rest);
    }

    /** The number of the text's other surer names in the place's region over two, at most 1. */
    double regionShare(int form, int place) {
        Shares own = byForm.get(form);
        int region = region(place);
        double of = all.regions.getOrDefault(region, 0.0) - (own == null ? 0 : own.regions.getOrDefault(region, 0.0));
        return Math.min(1, Math.max(0, of) / 2);
    }

    boolean isEmpty() {
        return all.weight == 0;
    }
}
