package dateline.geoparse.resolve;

import dateline.geoparse.recognise.Candidate;
import dateline.text.Tokens;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TokenTags;
import java.util.HashMap;
import java.util.Map;

/** The countries whose adjectives stand in one text: how often in all, and just before a name. */
public final class AdjectiveContext {
    private static final int NEAR = 4;

    private final Tokens tokens;
    private final Adjectives adjectives;
    private final Map<Integer, Integer> counts = new HashMap<>();

    private AdjectiveContext(Tokens tokens, Adjectives adjectives) {
        this.tokens = tokens;
        this.adjectives = adjectives;
    }

    public static AdjectiveContext of(Tokens tokens, Adjectives adjectives) {
        AdjectiveContext context = new AdjectiveContext(tokens, adjectives);
        for (int token = 0; token < tokens.size(); token++) {
            int country = adjectives.country(tokens, token);
            if (country != 0) {
                context.counts.merge(country, 1, Integer::sum);
            }
        }
        return context;
    }

    /** How often each country's adjectives stand in the text, by the country's code. */
    Map<Integer, Integer> counts() {
        return counts;
    }

    /** The token of the noun that an adjective of a country stands behind ("ciudad española de Granada"), or -1. */
    int nounBefore(Candidate c) {
        int adjective = c.firstToken() - 2;
        return adjective > 0 && adjectives.country(tokens, adjective) != 0 ? adjective - 1 : -1;
    }

    /** The country whose adjective stands in the few words before a name, or 0; none before "in" ("российские туристы в Париже"). */
    int before(Candidate c, TokenTags words) {
        for (int token = c.firstToken() - 1; token >= Math.max(0, c.firstToken() - NEAR); token--) {
            if (!tokens.isWord(token) || words.has(token, Tag.PREPOSITION_IN)) {
                return 0;
            }
            int country = adjectives.country(tokens, token);
            if (country != 0) {
                return country;
            }
        }
        return 0;
    }
}
