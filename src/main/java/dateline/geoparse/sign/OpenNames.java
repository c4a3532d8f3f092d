package dateline.geoparse.sign;

import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.Candidates;
import dateline.text.Tokens;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TokenTags;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Adds names of places that the gazetteer does not hold, told by their words and those around as {@link WordWeights} weigh
 * them: "на берегах Тетерева". They are mentions whose place is left open. Adjectives of places and names of peoples are none.
 */
public final class OpenNames {
    /** Log-odds from which a word is taken: an open name puts no wrong pin on a map. */
    private static final double LEAST = -0.4;

    private final Candidates candidates;
    private final Tokens tokens;
    private final TokenTags words;
    private final WordFeatures features;
    private final WordWeights weights;
    /** The tokens of the names that were found. */
    private final BitSet found = new BitSet();
    private final BitSet upper;

    public OpenNames(Candidates candidates, TokenTags words, WordWeights weights) {
        this.candidates = candidates;
        this.tokens = candidates.tokens();
        this.words = words;
        this.weights = weights;
        this.features = new WordFeatures(candidates, words);
        this.upper = UpperRuns.of(tokens);
    }

    /** All that was judged and the open names, none of which touches a name that was found, in text order. */
    public List<Judged> addTo(List<Judged> known) {
        known.stream().filter(Judged::isPlace).forEach(j -> found.set(j.candidate().firstToken(), j.candidate().lastToken() + 1));
        List<Judged> all = new ArrayList<>(known);
        for (int token = 0; token < tokens.size(); token++) {
            double score = score(token);
            if (score > LEAST) {
                int first = token;
                for (int next = next(token); score(next) > LEAST; next = next(token)) {
                    token = next;
                    score = Math.max(score, score(token));
                }
                if (!isBesideFound(first, token) && !isFacility(first, token)) {
                    Candidate open = Candidate.unknown(tokens.start(first), tokens.end(token), first, token);
                    all.add(Judged.alone(open, new SignSet(), score));
                }
            }
        }
        all.sort(Comparator.comparingInt(j -> j.candidate().start()));
        return all;
    }

    /** Log-odds that a word belongs to an open name; none where the gazetteer knows it. */
    private double score(int token) {
        boolean may = isOpen(candidates, token) && !found.get(token) && !upper.get(token);
        return may ? weights.sum(features.ofWord(token)) : Double.NEGATIVE_INFINITY;
    }

    /** Whether a token is a capitalised word that the gazetteer knows neither as a name nor as an adjective or people. */
    public static boolean isOpen(Candidates candidates, int token) {
        return candidates.tokens().isCapitalised(token) && !candidates.covered().get(token) && !candidates.peoples().get(token);
    }

    /** The word that a name may go on with: the next one, or that behind "de" or a hyphen; -1 where there is none. */
    private int next(int token) {
        if (!tokens.adjacent(token) || tokens.lineBreakAfter(token)) {
            return -1;
        }
        boolean links = tokens.first(token + 1) == '-' && tokens.joined(token + 1) && tokens.joined(token + 2)
                || words.has(token + 1, Tag.PREPOSITION_OF) && tokens.shape(token + 1) == Tokens.LOWER;
        return !links ? token + 1 : tokens.adjacent(token + 1) ? token + 2 : -1;
    }

    /** "aeropuerto de Barajas", "Elm Street": a building's or a road's name, which is no place here. */
    private boolean isFacility(int first, int last) {
        boolean of = words.has(first - 1, Tag.PREPOSITION_OF);
        int before = of ? first - 2 : first - 1;
        return words.has(before, Tag.FACILITY_TYPE) || words.has(last, Tag.FACILITY_TYPE) || words.has(first, Tag.FACILITY_TYPE)
                || words.has(last + 1, Tag.FACILITY_TYPE) && tokens.isCapitalised(last + 1);
    }

    /** "Sierra de la [Culebra]": what was found is the name, the rest only its kind. */
    private boolean isBesideFound(int first, int last) {
        return found.get(next(last) < 0 ? last : next(last)) || first > 0 && found.get(first - 1) && next(first - 1) == first
                || first > 1 && found.get(first - 2) && next(first - 2) == first;
    }
}
