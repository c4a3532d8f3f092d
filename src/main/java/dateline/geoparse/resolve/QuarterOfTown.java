package dateline.geoparse.resolve;

import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.CandidateFinder;
import dateline.geoparse.sign.Judged;
import dateline.text.Tokens;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TokenTags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Quarters that are named with their town: "el barrio de San José de Sagunto", "the Riverside neighborhood of Wichita". Such a
 * name leads to that town, whatever else in the world bears it.
 */
public final class QuarterOfTown {
    private static final Set<String> OF = Set.of("de", "del", "of", "in", "en");

    private final CandidateFinder finder;
    private final Places places;
    private final Tokens tokens;
    private final TokenTags words;

    public QuarterOfTown(CandidateFinder finder, Places places, Tokens tokens, TokenTags words) {
        this.finder = finder;
        this.places = places;
        this.tokens = tokens;
        this.words = words;
    }

    /** The same names, those of quarters with their town's readings. */
    public List<Judged> in(List<Judged> judged) {
        List<Judged> all = new ArrayList<>(judged);
        for (int i = 0; i < all.size(); i++) {
            Candidate c = all.get(i).candidate();
            if (c.isKnown() && all.get(i).isPlace()) {
                Candidate town = before(c) ? townInside(c) : null;
                Judged next = i + 1 < all.size() && of(c, all.get(i + 1).candidate()) ? all.get(i + 1) : null;
                town = town == null && next != null && next.isPlace() ? next.candidate() : town;
                all.set(i, town == null || !isTown(town) ? all.get(i) : partOf(town, all.get(i)));
            }
        }
        return all;
    }

    /** Whether a word for a quarter stands before the name: "barrio [San José]", "barrio de [San José]". */
    private boolean before(Candidate c) {
        int token = c.firstToken() - 1;
        return words.has(OF.contains(tokens.lower(token)) ? token - 1 : token, Tag.QUARTER) && tokens.adjacent(token);
    }

    /** Whether the next name is the town: "barrio de [X] de [Y]", "[X] neighborhood of [Y]". */
    private boolean of(Candidate c, Candidate next) {
        int of = next.firstToken() - 1;
        boolean behind = words.has(of - 1, Tag.QUARTER) && of - 2 == c.lastToken();
        boolean joined = of - 1 == c.lastToken() && before(c);
        return (behind || joined) && OF.contains(tokens.lower(of)) && tokens.adjacent(c.lastToken());
    }

    /** "San José de [Zaragoza]", where a village far away bears the whole name. */
    private Candidate townInside(Candidate c) {
        for (int token = c.firstToken() + 1; token < c.lastToken(); token++) {
            if (OF.contains(tokens.lower(token)) && c.likeliest().isSmallTown()) {
                String tail = tokens.text().substring(tokens.start(token + 1), c.end());
                Candidate town = finder.named(tail, token + 1, c.lastToken());
                return town != null && town.likeliest().isLargeCity() ? town : null;
            }
        }
        return null;
    }

    /** Whether a name is a town's, or a region's that bears its town's name. */
    private boolean isTown(Candidate c) {
        return c.isKnown() && Arrays.stream(c.readings()).anyMatch(reading -> isTown(c, Posting.place(reading)));
    }

    private boolean isTown(Candidate c, int place) {
        return places.level(place) == Level.CITY
                && (c.likeliest().isTown() || places.admin1(place) == c.likeliest().place());
    }

    private Judged partOf(Candidate town, Judged judged) {
        long[] readings = new long[town.readings().length];
        double[] priors = new double[readings.length];
        int kept = 0;
        int best = 0;
        for (int i = 0; i < readings.length; i++) {
            int place = Posting.place(town.readings()[i]);
            if (isTown(town, place)) {
                readings[kept] = Posting.part(place);
                priors[kept] = town.priors()[i];
                best = priors[kept] > priors[best] ? kept : best;
                kept++;
            }
        }
        Candidate c = judged.candidate();
        Candidate part = new Candidate(c.start(), c.end(), c.firstToken(), c.lastToken(), town.form(), c.flags(),
                Arrays.copyOf(readings, kept), Arrays.copyOf(priors, kept),
                Candidate.Likeliest.part(Posting.place(readings[best])), c.cases(), false, c.isAdjectiveOfPlace(), c.isFullName());
        return new Judged(part, judged.signs(), judged.score(), null, null);
    }
}
