package dateline.geoparse.sign;

import dateline.gazetteer.Containment;
import dateline.gazetteer.FormFlag;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Candidate;
import dateline.text.Language;
import dateline.text.SentenceStarts;
import dateline.text.Tokens;
import dateline.text.grammar.GrammaticalCase;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;
import dateline.text.lexicon.TokenTags;
import java.util.List;
import java.util.Set;

/** What two candidates that follow each other tell of one another: container, list, or one person's name. */
final class PairSigns {
    static final Set<String> AND = Set.of("и", "і", "й", "та", "y", "e", "and", "или", "або", "o", "or",
            "-", "–", "—", "/");

    private static final int LONGEST_AND = 3; // letters

    private final Tokens tokens;
    private final TokenTags words;
    private final Places places;
    private final Language language;

    PairSigns(Tokens tokens, TokenTags words, Places places, Language language) {
        this.language = language;
        this.words = words;
        this.tokens = tokens;
        this.places = places;
    }

    /**
     * Looks at every two that follow each other, adds what that tells to the signs of both, and answers which belong together.
     *
     * @param signs of each candidate, by its number
     */
    Neighbours collect(List<Candidate> candidates, List<SignSet> signs) {
        Neighbours found = Neighbours.none(candidates.size());
        for (int right = 1; right < candidates.size(); right++) {
            boolean two = right == 1 || !isNamedBeside(candidates.get(right - 2), candidates.get(right - 1));
            boolean alone = two && (right + 1 == candidates.size()
                    || !isNamedBeside(candidates.get(right), candidates.get(right + 1)));
            collect(candidates, signs, right - 1, right, alone, found);
        }
        return found;
    }

    /** Whether a comma or "and" joins two names, as in a list of them. */
    private boolean isNamedBeside(Candidate left, Candidate right) {
        int between = right.firstToken() - left.lastToken() - 1;
        return between <= 2 && between > 0 && (isComma(tokens.first(left.lastToken() + 1)) || isAnd(right.firstToken() - 1));
    }

    /** @param alone whether the two are no part of a longer list */
    private void collect(List<Candidate> candidates, List<SignSet> signs, int first, int second, boolean alone,
            Neighbours found) {
        Candidate left = candidates.get(first);
        Candidate right = candidates.get(second);
        int between = right.firstToken() - left.lastToken() - 1;
        boolean article = left.isOneToken() && words.has(left.firstToken(), Tag.ARTICLE);
        if (between > 2 || !tokens.adjacent(left.lastToken()) || article) {
            return;
        }
        char mark = tokens.first(left.lastToken() + 1);
        if (between == 0 || between == 1 && (isComma(mark) || mark == '(' || isAnd(right.firstToken() - 1))
                || between == 2 && mark == ',' && isAnd(right.firstToken() - 1)) {
            found.joinedAfter()[first] = second;
            found.joinedBefore()[second] = first;
        }
        if (isContainer(left, right, between, mark, alone)) {
            found.container()[first] = second;
            found.contained()[second] = first;
            signs.get(first).add(Sign.COMMA_CONTAINER);
            signs.get(second).add(Sign.COMMA_CONTAINER);
        } else if (between == 0) {
            found.container()[first] = inside(left, right, false) ? second : -1;
            adjoining(left, right, signs.get(first), signs.get(second));
        } else if (between == 1 && isComma(mark) || isAnd(right.firstToken() - 1) && (between == 1 || mark == ',')) {
            signs.get(first).add(Sign.IN_LIST);
            signs.get(second).add(Sign.IN_LIST);
        }
    }

    private void adjoining(Candidate left, Candidate right, SignSet ofLeft, SignSet ofRight) {
        boolean oneLine = !tokens.lineBreakAfter(left.lastToken());
        ofRight.note(left.is(FormFlag.GIVEN_NAME), Sign.GIVEN_NAME_BEFORE);
        ofLeft.note(oneLine && !right.is(FormFlag.GIVEN_NAME), Sign.PLACE_ADJOINING);
        ofRight.note(oneLine, Sign.PLACE_ADJOINING);
    }

    /** "Paris (Texas)", "Ocaña, Toledo", "Kourou in French Guiana", "Павлоград Днепропетровской области". */
    private boolean isContainer(Candidate left, Candidate right, int between, char mark, boolean alone) {
        boolean type = isType(right.firstToken() - 1);
        boolean marked = (between == 1 || between == 2 && type) && (mark == ',' || mark == '(');
        boolean preposition = between == 1
                && words.has(right.firstToken() - 1, Tag.PREPOSITION_IN);
        boolean genitive = (between == 0 && !tokens.lineBreakAfter(left.lastToken()) || between == 1 && type)
                && (Posting.cases(right.readings()[0]) & GrammaticalCase.GENITIVE.bit()) != 0;
        boolean bySeat = mark == '(' || alone && mark == ',' && between == 1 && isPhrase(right);
        boolean listed = between == 1 && mark == ',' && isTownOfList(right, alone);
        return (marked && !listed || preposition || genitive) && inside(left, right, bySeat);
    }

    /**
     * "в Филадельфии, Нью-Йорке и Бостоне": in Cyrillic a town after a comma, in the list's case, is a town though a region bears its
     * name too, which would stand in the nominative.
     */
    private boolean isTownOfList(Candidate right, boolean alone) {
        return language.script() == Language.Script.CYRILLIC && right.likeliest().isTown()
                && (!alone || !right.mayBe(GrammaticalCase.NOMINATIVE));
    }

    /** Whether a province called by its seat ends the phrase, as it does in Spanish: "en Ocaña, Toledo, y ...". */
    private boolean isPhrase(Candidate right) {
        return language == Language.ES && ".,;:)".indexOf(tokens.first(right.lastToken() + 1)) >= 0;
    }

    /** A comma, or a bullet of a list. */
    private static boolean isComma(char mark) {
        return mark == ',' || SentenceStarts.BULLETS.indexOf(mark) >= 0;
    }

    private boolean isType(int token) {
        TagSet kinds = words.of(token);
        return kinds.has(Tag.REGION_TYPE) || kinds.has(Tag.COUNTRY_TYPE);
    }

    private boolean isAnd(int token) {
        return token >= 0 && token < tokens.size() && tokens.end(token) - tokens.start(token) <= LONGEST_AND
                && AND.contains(tokens.lower(token));
    }

    /**
     * Whether some reading of the left lies in some region or country that the right may be; in brackets or by itself, also in a
     * province called by its seat.
     */
    private boolean inside(Candidate left, Candidate right, boolean bySeat) {
        for (long outer : right.readings()) {
            boolean may = Containment.holdsAny(places, Posting.place(outer))
                    && (bySeat || !Containment.isSeat(places, Posting.place(outer)));
            if (!may) {
                continue;
            }
            for (long inner : left.readings()) {
                if (Containment.holds(places, Posting.place(outer), Posting.place(inner))) {
                    return true;
                }
            }
        }
        return false;
    }
}
