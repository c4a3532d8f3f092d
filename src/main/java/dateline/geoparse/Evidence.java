package dateline.geoparse;

import dateline.gazetteer.FormFlag;
import dateline.gazetteer.Gazetteer;
import java.util.BitSet;
import java.util.List;

/** Sets the signs of all candidates of one text: of the name, its neighbours, its line, and the text as a whole. */
final class Evidence {
    private Evidence() {}

    static void weigh(Tokens tokens, Gazetteer gazetteer, WordKinds words, VerbEndings verbs,
            Priors priors, CandidateFinder finder) {
        List<Candidate> candidates = finder.candidates();
        BitSet covered = new BitSet();
        BitSet adjectives = new BitSet();
        for (Candidate c : candidates) {
            covered.set(c.firstToken, c.lastToken + 1);
            adjectives.set(c.firstToken, c.firstToken == c.lastToken && FormFlag.ADJECTIVE.in(c.flags));
        }
        NameSigns names = new NameSigns(gazetteer.places(), priors, Integer.numberOfTrailingZeros(priors.language()));
        NeighbourSigns neighbours = new NeighbourSigns(tokens, words, names, verbs, finder.givenNames(),
                covered, adjectives);
        LineSigns lines = new LineSigns(tokens, words, covered);
        PairSigns pairs = new PairSigns(tokens, words, gazetteer.places());
        Candidate last = null;
        for (Candidate candidate : candidates) {
            names.weigh(candidate);
            neighbours.weigh(candidate);
            lines.weigh(candidate);
            if (last != null) {
                pairs.weigh(last, candidate);
            }
            last = candidate;
        }
        new DocumentSigns(tokens, gazetteer.places(), candidates, finder.givenNames()).weigh();
    }
}
