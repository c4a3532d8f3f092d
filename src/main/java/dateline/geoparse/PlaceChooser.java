package dateline.geoparse;

import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Picks one place for each name that was found: what it is named with, what else the text names, and size. */
final class PlaceChooser {
    private static final double CONTAINER = 6;
    private static final double OTHER_COUNTRY_SHARE = 2.5;
    private static final double REGION_SHARE = 2.5;
    private static final double TYPE_WORD = 3;
    private static final double ADJECTIVE_SHARE = 0.3;
    private static final double ADJECTIVE_BEFORE = 4;
    private static final double CARRIED = 5;
    private static final double SOURCE = 1;
    private static final double SOURCE_COUNTRY = 1.5;
    private static final double NEAR = 1.2;
    private static final double MOST_NEAR = 2.5;
    /** Readings nearer to one another than this are the same for a reader of a map. */
    private static final double SAME_PLACE_DEGREES = 0.3;
    private static final double SAME_REGION_DEGREES = 1.5;
    /** A place ten times as populous is ten times as likely meant. */
    private static final double PER_TENFOLD = Math.log(10);
    private static final double SUREST_SHARE_NEEDED = 0.5;

    private final Places places;
    private final List<Candidate> found;
    private final AdjectiveContext adjectives;
    private final String source;
    private final int sourceCountry;
    private final Proximity proximity;
    private final Map<Integer, Double> countries = new HashMap<>();
    private final Map<Integer, Double> regions = new HashMap<>();
    private final Map<Integer, Double> carried = new HashMap<>();
    private final Map<Integer, Boolean> sourceNames = new HashMap<>();
    private double weight;

    PlaceChooser(Places places, List<Candidate> found, String source, AdjectiveContext adjectives) {
        this.adjectives = adjectives;
        this.places = places;
        this.found = found;
        this.source = source == null ? "" : source.toLowerCase(java.util.Locale.ROOT);
        this.sourceCountry = topLevelDomain(this.source);
        this.proximity = new Proximity(places, found);
    }

    /** The country of a domain such as {@code lfpress.ca}, or 0. */
    private static int topLevelDomain(String source) {
        int dot = source.lastIndexOf('.');
        String last = dot < 0 ? "" : source.substring(dot + 1).toUpperCase(java.util.Locale.ROOT);
        return last.length() != 2 ? 0 : Places.countryCode(last.equals("UK") ? "GB" : last);
    }

    void choose() {
        found.forEach(this::countContext);
        adjectives.counts().forEach((country, count) -> {
            countries.merge(country, ADJECTIVE_SHARE * count, Double::sum);
            weight += ADJECTIVE_SHARE * count;
        });
        for (Candidate candidate : found) {
            if (candidate.container != null) {
                carry(candidate);
            }
        }
        found.forEach(this::choose);
    }

    private void countContext(Candidate c) {
        if (c.form < 0) {
            return;
        }
        double sure = sureness(c);
        if (sure <= 0) {
            return;
        }
        countries.merge(places.country(c.likeliest), sure, Double::sum);
        int region = places.level(c.likeliest) == Level.ADMIN1 ? c.likeliest : places.admin1(c.likeliest);
        if (region >= 0) {
            regions.merge(region, sure, Double::sum);
        }
        weight += sure;
    }

    /** How surely a name alone tells its country: by how far its likeliest reading stands before the next. */
    private double sureness(Candidate c) {
        double first = 0;
        double second = 0;
        for (int i = 0; i < c.readings.length; i++) {
            int place = Posting.place(c.readings[i]);
            if (place == c.likeliest) {
                first = Math.max(first, c.priors[i]);
            } else if (places.country(place) != places.country(c.likeliest)) {
                second = Math.max(second, c.priors[i]);
            }
        }
        return places.country(c.likeliest) == 0 ? 0 : Math.min(1, Math.max(0, (first - second) / 2));
    }

    private void carry(Candidate c) {
        for (long outer : c.container.readings) {
            if (!Containment.holdsAny(places, Posting.place(outer))) {
                continue;
            }
            for (long reading : c.readings) {
                if (Containment.holds(places, Posting.place(outer), Posting.place(reading))) {
                    carried.merge(Posting.place(reading), CARRIED, Math::max);
                }
            }
        }
    }

    private void choose(Candidate c) {
        double[] scores = new double[c.readings.length];
        double own = c.readings.length == 0 ? 0 : sureness(c);
        int adjective = adjectives.before(c);
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(c, i, own, adjective);
            best = best < 0 || scores[i] > scores[best] ? i : best;
        }
        if (best < 0) {
            c.confidence = 1 / (1 + Math.exp(-c.score));
            return;
        }
        double share = share(c, scores, best);
        c.chosen = share >= SUREST_SHARE_NEEDED ? best : -1;
        c.confidence = share / (1 + Math.exp(-c.score));
    }

    /** The chosen place's share of all readings' likelihood, those at the same spot and of its level counted as one. */
    private double share(Candidate c, double[] scores, int best) {
        double same = 0;
        double all = 0;
        int place = Posting.place(c.readings[best]);
        for (int i = 0; i < scores.length; i++) {
            double likelihood = Math.exp((scores[i] - scores[best]) * PER_TENFOLD);
            int other = Posting.place(c.readings[i]);
            same += isSame(place, other) ? likelihood : 0;
            all += likelihood;
        }
        return same / all;
    }

    /** Near one another, or a region and a town of its name inside it. */
    private boolean isSame(int a, int b) {
        boolean townAndRegion = places.level(a) != places.level(b) && places.country(a) == places.country(b);
        double degrees = townAndRegion ? SAME_REGION_DEGREES : SAME_PLACE_DEGREES;
        return Math.abs(places.lat(a) - places.lat(b)) < degrees && Math.abs(places.lon(a) - places.lon(b)) < degrees;
    }

    private double score(Candidate c, int reading, double own, int adjectiveBefore) {
        int place = Posting.place(c.readings[reading]);
        return c.priors[reading] + container(c, place) + context(c, place, own, adjectiveBefore)
                + typeWord(c, place) + carried.getOrDefault(place, 0.0) + bySource(place)
                + NEAR * Math.min(MOST_NEAR, near(c, place));
    }

    private double near(Candidate c, int place) {
        return c.readings.length > 1 && places.level(place) == Level.CITY ? proximity.of(c, place) : 0;
    }

    private double container(Candidate c, int place) {
        boolean inside = c.container != null && any(c.container.readings, outer -> Containment.holds(places, outer, place));
        boolean around = c.contained != null && any(c.contained.readings, inner -> Containment.holds(places, place, inner));
        return (inside ? CONTAINER : 0) + (around ? CONTAINER / 2 : 0);
    }

    private static boolean any(long[] readings, IntPredicate holds) {
        for (long reading : readings) {
            if (holds.test(Posting.place(reading))) {
                return true;
            }
        }
        return false;
    }

    private double context(Candidate c, int place, double own, int adjectiveBefore) {
        if (weight == 0) {
            return 0;
        }
        int country = places.country(place);
        double adjective = country != 0 && adjectiveBefore == country ? ADJECTIVE_BEFORE : 0;
        int region = places.level(place) == Level.ADMIN1 ? place : places.admin1(place);
        double ofCountry = countries.getOrDefault(country, 0.0) - (country == places.country(c.likeliest) ? own : 0);
        int likeliestRegion = places.level(c.likeliest) == Level.ADMIN1 ? c.likeliest : places.admin1(c.likeliest);
        double ofRegion = regions.getOrDefault(region, 0.0) - (region == likeliestRegion ? own : 0);
        double rest = Math.max(0.5, weight - own);
        return adjective + OTHER_COUNTRY_SHARE * Math.max(0, ofCountry) / rest + REGION_SHARE * Math.min(1, Math.max(0, ofRegion) / 2);
    }

    private double typeWord(Candidate c, int place) {
        Level level = places.level(place);
        double fit = 0;
        fit += c.has(Sign.CITY_TYPE_BEFORE) && level == Level.CITY ? TYPE_WORD : 0;
        fit += c.has(Sign.REGION_TYPE_BESIDE) && level == Level.ADMIN1 ? TYPE_WORD : 0;
        fit += c.has(Sign.COUNTRY_TYPE_BEFORE) && level == Level.COUNTRY ? TYPE_WORD : 0;
        fit += c.has(Sign.SEA_TYPE_BEFORE) && (level == Level.SEA || level == Level.REGION) ? TYPE_WORD : 0;
        return fit;
    }

    /** A paper named after a town ("gainesville.com") speaks of that town. */
    private double bySource(int place) {
        if (source.isEmpty() || places.level(place) == Level.COUNTRY) {
            return 0;
        }
        double country = sourceCountry != 0 && places.country(place) == sourceCountry ? SOURCE_COUNTRY : 0;
        if (places.level(place) != Level.CITY) {
            return country;
        }
        return country + (sourceNames.computeIfAbsent(place, this::isSourceNamedAfter) ? SOURCE : 0);
    }

    private boolean isSourceNamedAfter(int place) {
        StringBuilder letters = new StringBuilder();
        places.get(place).name().toLowerCase(java.util.Locale.ROOT).codePoints().filter(Character::isLetter)
                .forEach(letters::appendCodePoint);
        return letters.length() > 4 && source.contains(letters);
    }
}
