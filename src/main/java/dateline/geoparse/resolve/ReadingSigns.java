package dateline.geoparse.resolve;

import dateline.gazetteer.Containment;
import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.sign.Judged;
import dateline.geoparse.sign.Sign;
import dateline.text.Constants;
import dateline.text.grammar.GrammaticalCase;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TokenTags;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What speaks for each reading of one text's names, as numbers that {@code geoparse/resolution.tsv} weighs. */
final class ReadingSigns {
    static final List<String> NAMES = List.of("container", "contained", "type-word", "wide-word", "source-name",
            "source-country", "near", "country-share", "region-share", "adjective-before", "carried", "paper", "region-of-town",
            "town-named", "town-of-country-name", "other-case");
    private static final int SMALL_TOWN = 100_000; // inhabitants
    private static final long[] NONE = {};

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

    /**
     * What is the same for all readings of a name, which has many.
     *
     * @param container the readings of the name that says where it lies
     * @param contained the readings of the name whose container it is
     * @param adjective the country whose adjective stands before it, where the text names any country; or 0
     * @param levels bits of the levels that a word beside it tells
     * @param region whether a sign says that it is a region's
     * @param where whether "in" stands before it
     */
    record Name(Candidate candidate, long[] container, long[] contained, int adjective, int levels, boolean region,
            boolean where, NamedCountries.Others others) {}

    Name name(Belief belief) {
        Judged judged = belief.judged();
        Candidate c = judged.candidate();
        return new Name(c, readings(judged.container()), readings(judged.contained()),
                countries.isEmpty() ? 0 : adjectives.before(c, words), typeWords(judged) | kindBefore(c), regions.isRegion(c),
                judged.signs().has(Sign.PREPOSITION_IN), countries.others(c.form()));
    }

    private static long[] readings(Candidate other) {
        return other == null ? NONE : other.readings();
    }

    /** @param values is filled with what speaks for the reading with this number, in the order of {@link #NAMES} */
    void of(Name name, int number, double[] values) {
        Candidate c = name.candidate;
        long reading = c.readings()[number];
        int place = Posting.place(reading);
        Level level = places.level(place);
        boolean narrow = level == Level.CITY || level == Level.ADMIN2;
        boolean several = c.readings().length > 1;
        values[0] = one(name.container.length > 0 && liesInAny(place, name.container));
        values[1] = one(name.contained.length > 0 && holdsAny(place, name.contained));
        values[2] = one((name.levels >>> level.ordinal() & 1) != 0);
        values[3] = one(level == Level.ADMIN1 && name.region);
        values[4] = one(paper.isNamedAfter(place));
        values[5] = one(paper.isOfCountry(place));
        values[6] = several && narrow ? Math.min(mostNear, proximity.of(c.form(), place)) : 0;
        values[7] = name.others.countryShare(place);
        values[8] = name.others.regionShare(place);
        values[9] = one(name.adjective != 0 && name.adjective == places.country(place));
        values[10] = one(countries.carries(place));
        values[11] = near != null && narrow && several ? proximity.to(near, place) : 0;
        values[12] = one(level == Level.ADMIN1 && !name.region && regions.hasTown(c, place));
        values[13] = one(Posting.part(reading) && named.contains(place));
        boolean told = values[0] + values[1] + values[2] + values[4] + values[10] > 0;
        values[14] = one(!told && c.isCountry() && isSmallTown(place)
                && places.country(place) != places.country(c.likeliest().place()));
        values[15] = one(name.where && Posting.cases(reading) != 0
                && (Posting.cases(reading) & GrammaticalCase.LOCATIVE.bit()) == 0);
    }

    private boolean liesInAny(int place, long[] outer) {
        for (long reading : outer) {
            if (Containment.holds(places, Posting.place(reading), place)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsAny(int place, long[] inner) {
        for (long reading : inner) {
            if (Containment.holds(places, place, Posting.place(reading))) {
                return true;
            }
        }
        return false;
    }

    /** Such as Peru in Illinois: a country of that name is meant, unless the text or the paper's name says otherwise. */
    private boolean isSmallTown(int place) {
        return places.level(place) == Level.CITY && places.population(place) < SMALL_TOWN;
    }

    /** Of the paper's town, each reading: by size, by the countries and regions that the text names, and by what is near. */
    double[] scoresOfTown() {
        double[] scores = town.scores().clone();
        NamedCountries.Others others = countries.others(town.form());
        for (int i = 0; i < scores.length; i++) {
            int place = Posting.place(town.readings()[i]);
            scores[i] += weights[7] * others.countryShare(place)
                    + weights[8] * others.regionShare(place)
                    + weights[6] * Math.min(mostNear, proximity.of(town.form(), place));
        }
        return scores;
    }

    /** The levels that a word before the adjective of a country tells. */
    private int kindBefore(Candidate c) {
        int noun = adjectives.nounBefore(c);
        return noun < 0 ? 0 : (words.has(noun, Tag.CITY_TYPE) ? bit(Level.CITY) : 0)
                | (words.has(noun, Tag.REGION_TYPE) ? bit(Level.ADMIN1) : 0);
    }

    private static int bit(Level level) {
        return 1 << level.ordinal();
    }

    private static double one(boolean is) {
        return is ? 1 : 0;
    }

    /** The levels that a word beside a name tells. */
    private static int typeWords(Judged judged) {
        return (judged.signs().has(Sign.CITY_TYPE_BEFORE) ? bit(Level.CITY) : 0)
                | (judged.signs().has(Sign.REGION_TYPE_BESIDE) ? bit(Level.ADMIN1) | bit(Level.ADMIN2) : 0)
                | (judged.signs().has(Sign.COUNTRY_TYPE_BEFORE) ? bit(Level.COUNTRY) : 0)
                | (judged.signs().has(Sign.SEA_TYPE_BEFORE) ? bit(Level.SEA) | bit(Level.REGION) : 0);
    }
}
