package dateline.geoparse.recognise;

import dateline.gazetteer.FormFlag;
import dateline.text.Tokens;
import java.util.BitSet;
import java.util.List;

/**
 * The names of the gazetteer that one text holds.
 *
 * @param all in the order of the text, none overlapping another
 * @param givenNames the tokens that are forms of a given name
 * @param covered the tokens that some candidate covers
 * @param adjectives the tokens that a candidate of one adjective covers
 * @param peoples the capitalised tokens that no candidate covers and that are an adjective of a place, or a name of its people
 */
public record Candidates(Tokens tokens, List<Candidate> all, BitSet givenNames, BitSet covered, BitSet adjectives,
        BitSet peoples) {
    static Candidates of(Tokens tokens, List<Candidate> all, BitSet givenNames, BitSet peoples) {
        BitSet covered = new BitSet();
        BitSet adjectives = new BitSet();
        for (Candidate c : all) {
            covered.set(c.firstToken(), c.lastToken() + 1);
            adjectives.set(c.firstToken(), c.isOneToken() && c.is(FormFlag.ADJECTIVE));
        }
        return new Candidates(tokens, List.copyOf(all), givenNames, covered, adjectives, peoples);
    }
}
