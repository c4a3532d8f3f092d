package dateline.geoparse.resolve;

import dateline.gazetteer.Containment;
import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.sign.Judged;
import dateline.geoparse.sign.Sign;
import dateline.text.Constants;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TokenTags;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** What speaks for each reading of one text's names, as numbers that {@code geoparse/resolution.tsv} weighs. */
final class ReadingSigns {
    static final List<String> NAMES = List.of("container", "contained", "type-word", "wide-word", "source-name",
            "source-country", "near", "country-share", "region-share", "adjective-before", "carried", "paper", "region-of-town",
            "town-named", "town-of-country-name");
    private static final int SMALL_TOWN = 100_000; // inhabitants

    private final Places places;
    private final List<Belief> beliefs;
    private final SourcePlace paper;
    private final PaperTown town;
    private final TownAndRegion regions;
    private final AdjectiveContext adjectives;
    private final TokenTags words;
    private final NamedCountries countries;
    private final Proximity proximity;
    /** Of the paper's town; null where it is unknown. */
    private final Proximity.Name near;
    private final double mostNear;
    private final double[] weights;
    private final Set<Integer> named = new HashSet<>();

    ReadingSigns(Places places, List<Belief> beliefs, List<Belief> beside, SourcePlace paper, PaperTown town,
            TownAndRegion regions, AdjectiveContext adjectives, TokenTags words, Constants constants) {
        this.places = places;
        this.beliefs = beliefs;
        this.paper = paper;
        this.town = town;
        this.regions = regions;
        this.adjectives = adjectives;
        this.words = words;
        this.countries = new NamedCountries(places, beliefs, beside, adjectives, constants);
        this.proximity = new Proximity(places, beliefs, constants);
        this.near = town.isKnown() ? proximity.name(town.form(), town.readings(), town.scores()) : null;
        this.mostNear = constants.of("near.most");
        this.weights = weights(constants);
        beliefs.stream().filter(b -> !Posting.part(b.candidate().readings()[b.best()])).forEach(b -> named.add(b.place()));
    }

    static double[] weights(Constants constants) {
        return NAMES.stream().mapToDouble(constants::of).toArray();
    }

    List<Belief> beliefs() {
        return beliefs;
    }

    /** The country whose adjective stands before a name, where the text names any country; or 0. */
    int adjectiveBefore(Belief belief) {
        return countries.isEmpty() ? 0 : adjectives.before(belief.candidate());
    }

    /**
     * @param adjective what {@link #adjectiveBefore} tells of the name, which has many readings
     * @param values is filled with what speaks for the reading with this number, in the order of {@link #NAMES}
     */
    void of(Belief belief, int number, int adjective, double[] values) {
        Judged judged = belief.judged();
        Candidate c = judged.candidate();
        long reading = c.readings()[number];
        int place = Posting.place(reading);
        Level level = places.level(place);
        boolean narrow = proximity.isNarrow(place);
        values[0] = one(any(judged.container(), outer -> Containment.holds(places, outer, place)));
        values[1] = one(any(judged.contained(), inner -> Containment.holds(places, place, inner)));
        values[2] = one(typeWord(judged, level) || kindBefore(c, level));
        values[3] = one(level == Level.ADMIN1 && regions.isRegion(c));
        values[4] = one(paper.isNamedAfter(place));
        values[5] = one(paper.isOfCountry(place));
        values[6] = c.readings().length > 1 && narrow ? Math.min(mostNear, proximity.of(c.form(), place)) : 0;
        values[7] = countries.countryShare(c.form(), place);
        values[8] = countries.regionShare(c.form(), place);
        values[9] = one(adjective != 0 && adjective == places.country(place));
        values[10] = one(countries.carries(place));
        values[11] = near != null && narrow && c.readings().length > 1 ? proximity.to(near, place) : 0;
        values[12] = one(level == Level.ADMIN1 && !regions.isRegion(c) && regions.hasTown(c, place));
        values[13] = one(Posting.part(reading) && named.contains(place));
        boolean told = values[0] + values[1] + values[2] + values[4] + values[10] > 0;
        boolean abroad = places.country(place) != places.country(c.likeliest().place());
        values[14] = one(!told && c.isCountry() && abroad && isSmallTown(place));
    }

    /** Such as Peru in Illinois: a country of that name is meant, unless the text or the paper's name says otherwise. */
    private boolean isSmallTown(int place) {
        return places.level(place) == Level.CITY && places.population(place) < SMALL_TOWN;
    }

    /** Of the paper's town, each reading: by size, by the countries and regions that the text names, and by what is near. */
    double[] scoresOfTown() {
        double[] scores = town.scores().clone();
        for (int i = 0; i < scores.length; i++) {
            int place = Posting.place(town.readings()[i]);
            scores[i] += weights[7] * countries.countryShare(town.form(), place)
                    + weights[8] * countries.regionShare(town.form(), place)
                    + weights[6] * Math.min(mostNear, proximity.of(town.form(), place));
        }
        return scores;
    }

    /** A word for the level before the adjective of a country. */
    private boolean kindBefore(Candidate c, Level level) {
        int noun = adjectives.nounBefore(c);
        return noun >= 0 && (level == Level.CITY && words.has(noun, Tag.CITY_TYPE)
                || level == Level.ADMIN1 && words.has(noun, Tag.REGION_TYPE));
    }

    private static double one(boolean is) {
        return is ? 1 : 0;
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

    private static boolean typeWord(Judged judged, Level level) {
        Sign sign = switch (level) {
            case CITY -> Sign.CITY_TYPE_BEFORE;
            case ADMIN1, ADMIN2 -> Sign.REGION_TYPE_BESIDE;
            case COUNTRY -> Sign.COUNTRY_TYPE_BEFORE;
            case SEA, REGION -> Sign.SEA_TYPE_BEFORE;
        };
        return judged.signs().has(sign);
    }
}
