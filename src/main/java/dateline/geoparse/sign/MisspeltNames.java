package dateline.geoparse.sign;

import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.CandidateFinder;
import dateline.geoparse.recognise.Candidates;
import dateline.text.Tokens;
import dateline.text.lexicon.Dictionary;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;
import dateline.text.lexicon.TokenTags;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Adds long names of countries, regions and great cities that are misspelt by one letter ("в штате Винсконсин"), where a word
 * beside them says that a place follows, and no dictionary and no name of the gazetteer fits.
 */
public final class MisspeltNames {
    private static final int LEAST_LETTERS = 9;
    /** Log-odds of about 0.6. */
    private static final double SCORE = 0.4;

    private final CandidateFinder finder;
    private final Candidates candidates;
    private final Tokens tokens;
    private final TokenTags words;
    private final Dictionary dictionary;

    public MisspeltNames(CandidateFinder finder, Candidates candidates, TokenTags words, Dictionary dictionary) {
        this.finder = finder;
        this.candidates = candidates;
        this.tokens = candidates.tokens();
        this.words = words;
        this.dictionary = dictionary;
    }

    /** All that was judged and the misspelt names, in text order. */
    public List<Judged> addTo(List<Judged> known) {
        List<Judged> all = new ArrayList<>(known);
        for (int token = 1; token < tokens.size(); token++) {
            Candidate c = mayBe(token) ? finder.misspelt(token) : null;
            if (c != null && known.stream().noneMatch(judged -> overlaps(judged, c))) {
                all.add(Judged.alone(c, SignSet.of(Sign.MISSPELT), SCORE));
            }
        }
        all.sort(Comparator.comparingInt(judged -> judged.candidate().start()));
        return all;
    }

    private static boolean overlaps(Judged judged, Candidate c) {
        return judged.candidate().start() < c.end() && c.start() < judged.candidate().end();
    }

    private boolean mayBe(int token) {
        return tokens.shape(token) == Tokens.CAPITAL && tokens.end(token) - tokens.start(token) >= LEAST_LETTERS
                && OpenNames.isOpen(candidates, token) && isPlaced(token) && isAlone(token)
                && dictionary.entry(tokens.text().substring(tokens.start(token), tokens.end(token))).classes().isEmpty();
    }

    private boolean isPlaced(int token) {
        TagSet before = words.of(token - 1);
        return tokens.adjacent(token - 1) && (before.has(Tag.PREPOSITION_OF_PLACE) || before.has(Tag.CITY_TYPE)
                || before.has(Tag.REGION_TYPE) || before.has(Tag.COUNTRY_TYPE));
    }

    /** No part of a longer name, or of a word with a hyphen. */
    private boolean isAlone(int token) {
        boolean goesOn = tokens.isCapitalised(token + 1) && !tokens.lineBreakAfter(token);
        return !goesOn && !tokens.joined(token) && !(tokens.first(token + 1) == '-' && tokens.joined(token + 1));
    }
}
