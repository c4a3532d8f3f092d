package dateline.geoparse;

import java.util.BitSet;

/** The signs that the words around a candidate give. */
final class NeighbourSigns {
    private final String text;
    private final Tokens tokens;
    private final WordKinds words;
    private final WordBeforeSigns before;
    private final WordAfterSigns after;
    private final OrganisationHead head;
    private final SportWords sport;
    private final BitSet givenNames;
    private final BitSet covered;

    /**
     * @param givenNames tokens that are forms of a given name
     * @param covered tokens that some candidate covers
     * @param adjectives tokens that a candidate of one adjective covers
     */
    NeighbourSigns(Tokens tokens, WordKinds words, NameSigns names, VerbEndings verbs, BitSet givenNames,
            BitSet covered, BitSet adjectives) {
        this.text = tokens.text();
        this.tokens = tokens;
        this.words = words;
        this.before = new WordBeforeSigns(tokens, words, names, givenNames, covered);
        this.after = new WordAfterSigns(tokens, words, verbs, covered);
        this.head = new OrganisationHead(tokens, words, covered, adjectives);
        this.sport = SportWords.of(tokens, words);
        this.givenNames = givenNames;
        this.covered = covered;
    }

    void weigh(Candidate c) {
        before.weigh(c);
        boolean inside = tokens.adjacent(c.firstToken - 1) && head.isBefore(c);
        c.note(inside, Sign.INSIDE_ORGANISATION);
        c.note(inside && c.has(Sign.COUNTRY), Sign.INSIDE_ORGANISATION_COUNTRY);
        c.note(tokens.adjacent(c.firstToken - 1) && head.isAt(c), Sign.ORGANISATION_IN);
        c.note(c.has(Sign.COUNTRY) && head.isMinistryBefore(c), Sign.MINISTRY_BEFORE);
        after.weigh(c);
        int own = words.kinds(tokens, c.firstToken);
        c.note(WordKind.BETTER_KNOWN_OTHERWISE.in(own) && c.firstToken == c.lastToken, Sign.BETTER_KNOWN_OTHERWISE);
        c.note(sport.near(c), Sign.SPORT);
        c.note(sport.isSubject(c), Sign.SPORT_TEXT);
        hyphens(c);
        c.note(c.has(Sign.OTHER_SCRIPT) && (latinName(c.firstToken - 1) || latinName(c.lastToken + 1)),
                Sign.OTHER_SCRIPT_WITH_OTHERS);
    }

    private void hyphens(Candidate c) {
        boolean before = c.start > 1 && text.charAt(c.start - 1) == '-' && Character.isLetter(text.charAt(c.start - 2));
        boolean after = c.end + 1 < text.length() && text.charAt(c.end) == '-'
                && Character.isLetter(text.charAt(c.end + 1));
        c.note(before, Sign.HYPHEN_BEFORE);
        c.note(after, Sign.HYPHEN_AFTER);
        c.note(after && Character.isLowerCase(text.charAt(c.end + 1)), Sign.HYPHEN_AFTER_SMALL);
        c.note(before && tokens.isCapitalised(c.firstToken - 2) && !covered.get(c.firstToken - 2),
                Sign.HYPHENATED_NAME);
    }

    private boolean latinName(int token) {
        return tokens.isCapitalised(token) && tokens.first(token) < 'Ѐ';
    }
}
