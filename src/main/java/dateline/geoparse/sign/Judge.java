package dateline.geoparse.sign;

import dateline.gazetteer.Places;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.Candidates;
import dateline.geoparse.recognise.Priors;
import dateline.text.Language;
import dateline.text.Tokens;
import dateline.text.lexicon.TokenTags;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Judges the candidates of texts of one language: collects the signs of each, of the name, its neighbours, its line and the
 * text, weighs them at a first look, adds what that tells of the others, and weighs again. Safe for use by many threads.
 */
public final class Judge {
    private final Places places;
    private final Priors priors;
    private final Language language;
    private final Looks looks;

    public Judge(Places places, Priors priors, Looks looks) {
        this.places = places;
        this.priors = priors;
        this.language = priors.language();
        this.looks = looks;
    }

    /** Every candidate with its signs and what they come to, places or not, in the order of the text. */
    public List<Judged> judge(Candidates candidates, TokenTags words) {
        List<Candidate> all = candidates.all();
        List<SignSet> local = local(candidates, words);
        Neighbours neighbours = new PairSigns(candidates.tokens(), words, places, language).collect(all, local);
        List<SignSet> seen = both(local, new DocumentSigns(candidates, places).of(local));
        double[] first = seen.stream().mapToDouble(looks.first()::sum).toArray();
        List<SignSet> signs = both(seen, new SecondLook(all, seen, first).of(neighbours));
        BitSet named = SitesAndRoads.in(candidates, words, language, places, neighbours);
        double[] scores = new double[all.size()];
        WordFeatures around = new WordFeatures(candidates, words);
        for (int i = 0; i < scores.length; i++) {
            int[] features = around.ofName(all.get(i));
            double score = looks.second().sum(signs.get(i)) + looks.words().sum(features);
            scores[i] = named.get(i) || RuledOut.is(all.get(i), signs.get(i)) ? Math.min(score, RuledOut.SCORE) : score;
        }
        return judged(all, signs, scores, neighbours);
    }

    private List<SignSet> local(Candidates candidates, TokenTags words) {
        Tokens tokens = candidates.tokens();
        NameSigns names = new NameSigns(priors);
        BitSet upper = UpperRuns.of(tokens);
        WordBeforeSigns before = new WordBeforeSigns(candidates, words, language, upper);
        WordAfterSigns after = new WordAfterSigns(tokens, words, language.grammar().verbEndings(), candidates.covered(), upper);
        NeighbourSigns neighbours = new NeighbourSigns(candidates, words, language, upper);
        LineSigns lines = new LineSigns(tokens, words, candidates.covered(), after);
        List<SignSet> found = new ArrayList<>(candidates.all().size());
        for (Candidate c : candidates.all()) {
            SignSet signs = SignSet.of(Sign.ALWAYS);
            names.collect(c, signs);
            before.collect(c, signs);
            after.collect(c, signs);
            neighbours.collect(c, signs);
            lines.collect(c, signs);
            found.add(signs);
        }
        return found;
    }

    private static List<SignSet> both(List<SignSet> signs, List<SignSet> added) {
        List<SignSet> both = new ArrayList<>(signs.size());
        for (int i = 0; i < signs.size(); i++) {
            both.add(signs.get(i).with(added.get(i)));
        }
        return both;
    }

    /** A container counts only where it is a place itself. */
    private static List<Judged> judged(List<Candidate> all, List<SignSet> signs, double[] scores, Neighbours neighbours) {
        List<Judged> judged = new ArrayList<>(scores.length);
        for (int i = 0; i < scores.length; i++) {
            judged.add(new Judged(all.get(i), signs.get(i), scores[i], place(all, scores, neighbours.container()[i]),
                    place(all, scores, neighbours.contained()[i])));
        }
        return judged;
    }

    private static Candidate place(List<Candidate> all, double[] scores, int candidate) {
        return candidate >= 0 && scores[candidate] > 0 ? all.get(candidate) : null;
    }
}
