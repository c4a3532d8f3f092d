package dateline.geoparse.sign;

import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.Candidates;
import dateline.text.Language;
import dateline.text.Tokens;
import dateline.text.grammar.VerbEndings;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;
import dateline.text.lexicon.TokenTags;
import java.util.BitSet;

/** The signs that the words around a candidate give, beyond those just before and after it. */
final class NeighbourSigns {
    private final String text;
    private final Tokens tokens;
    private final TokenTags words;
    private final Language language;
    private final OrganisationHead head;
    private final SportWords sport;
    private final BitSet covered;

    NeighbourSigns(Candidates candidates, TokenTags words, Language language, BitSet upper) {
        this.tokens = candidates.tokens();
        this.text = tokens.text();
        this.words = words;
        this.language = language;
        this.head = new OrganisationHead(tokens, words, candidates.covered(), candidates.adjectives(), upper);
        this.sport = SportWords.of(tokens, words);
        this.covered = candidates.covered();
    }

    void collect(Candidate c, SignSet signs) {
        boolean adjacent = tokens.adjacent(c.firstToken() - 1);
        boolean inside = adjacent && head.isBefore(c);
        signs.note(inside, Sign.INSIDE_ORGANISATION);
        signs.note(inside && c.isCountry(), Sign.INSIDE_ORGANISATION_COUNTRY);
        signs.note(adjacent && head.isAt(c), Sign.ORGANISATION_IN);
        signs.note(c.isCountry() && head.isMinistryBefore(c), Sign.MINISTRY_BEFORE);
        signs.note(words.has(c.firstToken(), Tag.BETTER_KNOWN_OTHERWISE) && c.isOneToken(), Sign.BETTER_KNOWN_OTHERWISE);
        signs.note(sport.near(c), Sign.SPORT);
        signs.note(sport.isSubject(c), Sign.SPORT_TEXT);
        hyphens(c, signs);
        signs.note(c.isOfOtherScript(language) && (latinName(c.firstToken() - 1) || latinName(c.lastToken() + 1)),
                Sign.OTHER_SCRIPT_WITH_OTHERS);
    }

    private void hyphens(Candidate c, SignSet signs) {
        boolean before = c.start() > 1 && text.charAt(c.start() - 1) == '-' && Character.isLetter(text.charAt(c.start() - 2));
        boolean after = c.end() + 1 < text.length() && text.charAt(c.end()) == '-'
                && Character.isLetter(text.charAt(c.end() + 1));
        signs.note(before, Sign.HYPHEN_BEFORE);
        signs.note(after, Sign.HYPHEN_AFTER);
        signs.note(after && Character.isLowerCase(text.charAt(c.end() + 1)), Sign.HYPHEN_AFTER_SMALL);
        signs.note(before && tokens.isCapitalised(c.firstToken() - 2) && !covered.get(c.firstToken() - 2),
                Sign.HYPHENATED_NAME);
    }

    private boolean latinName(int token) {
        return tokens.isCapitalised(token) && tokens.first(token) < 'Ѐ';
    }
}
