package dateline.geoparse;

import dateline.gazetteer.Gazetteer;
import java.util.BitSet;
import java.util.List;

/** Sets the signs of all candidates of one text: of the name, its neighbours, its line, and the text as a whole. */
final class Evidence {
    private Evidence() {}

    static void weigh(String text, Tokens tokens, Gazetteer gazetteer, WordKinds words, Priors priors,
            CandidateFinder finder) {
        List<Candidate> candidates = finder.candidates();
        BitSet covered = new BitSet();
        candidates.forEach(c -> covered.set(c.firstToken, c.lastToken + 1));
        NameSigns names = new NameSigns(gazetteer.places(), priors, Integer.numberOfTrailingZeros(priors.language()));
        NeighbourSigns neighbours = new NeighbourSigns(text, tokens, words, names, finder.givenNames(), covered);
        LineSigns lines = new LineSigns(tokens, words);
        PairSigns pairs = new PairSigns(tokens, gazetteer.places());
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
