package dateline.geoparse.resolve;

import dateline.gazetteer.Containment;
import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.geoparse.sign.Judged;
import dateline.text.Constants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The countries and regions that the surer names of one text speak of, and the places it names with what they lie in. */
final class NamedCountries {
    private static final double LEAST_WEIGHT = 0.5; // names: one doubtful name is not the whole text

    private static final Shares NONE = new Shares();

    private final Places places;
    private final Shares all = new Shares();
    /** What each name, by its form, adds to all: it is no witness for itself, however often it stands there. */
    private final Map<Integer, Shares> byForm = new HashMap<>();
    /** By place, how often it is named with what it lies in. */
    private final IntSums carried = new IntSums();

    private static final class Shares {
        private final IntSums countries = new IntSums();
        private final IntSums regions = new IntSums();
        private double weight;

        void add(int country, int region, double sure) {
            countries.add(country, sure);
            if (region >= 0) {
                regions.add(region, sure);
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
                    carried.add(Posting.place(reading), 1);
                }
            }
        }
    }

    /** Whether the text names the place somewhere with what it lies in. */
    boolean carries(int place) {
        return carried.of(place) > 0;
    }

    /** What the text's other names speak of, seen from the name of a form. */
    Others others(int form) {
        Shares own = byForm.get(form);
        return new Others(own == null ? NONE : own);
    }

    /** The names of a text but one. */
    final class Others {
        private final Shares own;
        private final double rest;

        private Others(Shares own) {
            this.own = own;
            this.rest = Math.max(LEAST_WEIGHT, all.weight - own.weight);
        }

        /** The share of the surer ones that lie in the place's country. */
        double countryShare(int place) {
            int country = places.country(place);
            return Math.max(0, all.countries.of(country) - own.countries.of(country)) / rest;
        }

        /** The number of the surer ones in the place's region over two, at most 1. */
        double regionShare(int place) {
            int region = region(place);
            return Math.min(1, Math.max(0, all.regions.of(region) - own.regions.of(region)) / 2);
        }
    }

    boolean isEmpty() {
        return all.weight == 0;
    }
}
