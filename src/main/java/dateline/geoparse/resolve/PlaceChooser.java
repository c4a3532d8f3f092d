package dateline.geoparse.resolve;

import dateline.gazetteer.FormFlag;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.Priors;
import dateline.geoparse.sign.Judged;
import dateline.text.Constants;
import dateline.text.lexicon.TokenTags;
import java.util.ArrayList;
import java.util.List;

/**
 * Toponym resolution: picks one place for each name that was found, by what it is named with, what else the text names, its
 * publisher, and size; twice, for what the first look made of a text's names tells the second more. What each counts stands in
 * {@code geoparse/resolution.tsv}, in units of log10 of population.
 */
public final class PlaceChooser {
    /** A place ten times as populous is ten times as likely meant. */
    static final double PER_TENFOLD = Math.log(10);

    private final Gazetteer gazetteer;
    private final Places places;
    private final Priors priors;
    private final Constants constants;
    private final double[] weights;
    private final double samePlaceDegrees;
    private final double sameRegionDegrees;
    private final double surestShare;

    public PlaceChooser(Gazetteer gazetteer, Priors priors, Constants constants) {
        this.gazetteer = gazetteer;
        this.places = gazetteer.places();
        this.priors = priors;
        this.constants = constants;
        weights = ReadingSigns.weights(constants);
        samePlaceDegrees = constants.of("same-place");
        sameRegionDegrees = constants.of("same-region");
        surestShare = constants.of("surest-share");
    }

    /**
     * @param judged the names of one text, in its order; those that are no places here may still tell where it is ("Junta de
     *     Andalucía")
     * @param source the publisher, or null
     * @return a place for each that is one, in the same order
     */
    public List<Resolved> choose(List<Judged> judged, String source, AdjectiveContext adjectives, TokenTags words) {
        List<Judged> found = judged.stream().filter(Judged::isPlace).toList();
        List<Judged> aside = judged.stream().filter(PlaceChooser::tellsWhere).toList();
        List<Belief> beliefs = beliefs(found, aside, source, adjectives, words);
        List<Resolved> resolved = new ArrayList<>();
        int next = 0;
        for (Judged each : found) {
            resolved.add(each.candidate().readings().length == 0 ? new Resolved(each, -1, sure(each))
                    : resolved(beliefs.get(next++)));
        }
        return resolved;
    }

    private static boolean tellsWhere(Judged judged) {
        Candidate c = judged.candidate();
        return !judged.isPlace() && c.isKnown() && !c.is(FormFlag.GIVEN_NAME) && !c.is(FormFlag.SURNAME)
                && (c.likeliest().level() == Level.COUNTRY || c.likeliest().level() == Level.ADMIN1);
    }

    private List<Belief> beliefs(List<Judged> found, List<Judged> aside, String source, AdjectiveContext adjectives,
            TokenTags words) {
        ReadingSigns signs = signs(found, aside, source, adjectives, words);
        return signs.beliefs().stream().map(belief -> scored(belief, signs)).toList();
    }

    /** What is known of each reading at the second look. */
    ReadingSigns signs(List<Judged> found, List<Judged> aside, String source, AdjectiveContext adjectives, TokenTags words) {
        List<Belief> alone = found.stream().filter(judged -> judged.candidate().readings().length > 0).map(Belief::alone)
                .toList();
        List<Belief> beside = aside.stream().map(Belief::alone).toList();
        PaperTown town = PaperTown.of(source, gazetteer, priors, constants);
        SourcePlace paper = new SourcePlace(places, source);
        TownAndRegion regions = new TownAndRegion(places, found, words, constants);
        ReadingSigns first = new ReadingSigns(places, alone, beside, paper, town, regions, adjectives, words, constants);
        List<Belief> second = alone.stream().map(belief -> scored(belief, first)).toList();
        PaperTown seen = town.with(first.scoresOfTown());
        return new ReadingSigns(places, second, beside, paper, seen, regions, adjectives, words, constants);
    }

    private Belief scored(Belief belief, ReadingSigns signs) {
        Candidate c = belief.candidate();
        double[] scores = new double[c.readings().length];
        double[] values = new double[weights.length];
        ReadingSigns.Name name = signs.name(belief);
        int best = 0;
        for (int i = 0; i < scores.length; i++) {
            signs.of(name, i, values);
            scores[i] = c.priors()[i];
            for (int sign = 0; sign < weights.length; sign++) {
                scores[i] += weights[sign] * values[sign];
            }
            best = scores[i] > scores[best] ? i : best;
        }
        return new Belief(belief.judged(), scores, best);
    }

    private static double sure(Judged judged) {
        return 1 / (1 + Math.exp(-judged.score()));
    }

    private Resolved resolved(Belief belief) {
        double share = share(belief.candidate(), belief.scores(), belief.best());
        return new Resolved(belief.judged(), share >= surestShare ? belief.best() : -1, share * sure(belief.judged()));
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
