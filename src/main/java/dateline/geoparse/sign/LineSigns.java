package dateline.geoparse.sign;

import dateline.geoparse.recognise.Candidate;
import dateline.text.QuoteMarks;
import dateline.text.SentenceStarts;
import dateline.text.Tokens;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;
import dateline.text.lexicon.TokenTags;
import java.util.BitSet;

/** The signs that quotation marks, brackets, capitals and the line around a candidate give. */
final class LineSigns {
    private static final int WINDOW = 5;
    private static final int FARTHEST_AGENCY = 10;

    private final Tokens tokens;
    private final SentenceStarts sentence;
    private final TokenTags words;
    /** Tokens that some candidate covers. */
    private final BitSet covered;
    private final WordAfterSigns after;

    LineSigns(Tokens tokens, TokenTags words, BitSet covered, WordAfterSigns after) {
        this.after = after;
        this.covered = covered;
        this.tokens = tokens;
        this.words = words;
        this.sentence = new SentenceStarts(tokens);
    }

    void collect(Candidate c, SignSet signs) {
        int before = c.firstToken() - 1;
        int next = c.lastToken() + 1;
        boolean opened = QuoteMarks.isQuote(tokens.first(before));
        boolean closed = QuoteMarks.isQuote(tokens.first(next));
        boolean upper = tokens.shape(c.firstToken()) == Tokens.UPPER && !c.isAbbreviation();
        signs.note(opened && closed, Sign.QUOTED_ALONE);
        signs.note(opened != closed && tokens.isCapitalised(opened ? next : before), Sign.QUOTED_WITH_OTHERS);
        int quote = opened ? before : quoteBefore(before);
        signs.note(closed && !opened && quote >= 0, Sign.QUOTED_TITLE_END);
        signs.note(quote >= 0 && isTitled(quote), Sign.QUOTED_AFTER_TYPE);
        signs.note(opened && !closed && !after.verbFollows(c) && quoteClosesAfter(next), Sign.QUOTED_TITLE_START);
        signs.note(tokens.first(before) == '(', Sign.IN_BRACKETS);
        signs.note(tokens.first(before) == '(' && tokens.isCapitalised(before - 1) && !covered.get(before - 1),
                Sign.BRACKETED_AFTER_NAME);
        signs.note(score(before, -1) || score(next, 1) || lineUp(before, next), Sign.SCORE_BESIDE);
        signs.note(tokens.first(before) == '(' && before > 0 && covered.get(before - 1), Sign.BRACKETED_AFTER_PLACE);
        signs.note(next >= tokens.size() || ".,;:)!?".indexOf(tokens.first(next)) >= 0, Sign.PHRASE_END);
        signs.note(upper && !upperLine(c), Sign.CAPITALS_IN_PLAIN_LINE);
        signs.note(headline(c), Sign.HEADLINE);
        signs.note(sentence.starts(c.firstToken()) && isDateline(c) || agencyFollows(c), Sign.DATELINE);
        signs.note(isAlone(before, next), Sign.LINE_START_ALONE);
        signs.note(upper && (before < 0 || tokens.lineBreakAfter(before)), Sign.LINE_START_DATELINE);
    }

    /** The quotation mark that opens a few words back, the first of them capitalised: "Единая Россия"; or -1. */
    private int quoteBefore(int token) {
        for (int i = token; i >= Math.max(1, token - 3) && (tokens.isWord(i) || tokens.first(i) == '.'); i--) {
            if (QuoteMarks.isQuote(tokens.first(i - 1))) {
                return tokens.isCapitalised(i) ? i - 1 : -1;
            }
        }
        return -1;
    }

    /** What kind of thing the word before a quotation mark says it names: "газета «Вечерняя Москва»". */
    private boolean isTitled(int quote) {
        TagSet kinds = words.of(quote - 1);
        return kinds.has(Tag.ORGANISATION_TYPE) || kinds.has(Tag.FACILITY_TYPE);
    }

    /** Whether a quotation mark closes a few plain words on: "Россия сегодня". */
    private boolean quoteClosesAfter(int token) {
        for (int i = token; i <= token + 3; i++) {
            if (QuoteMarks.isQuote(tokens.first(i))) {
                return true;
            }
            if (tokens.shape(i) == Tokens.MARK && tokens.first(i) != '-') {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether an agency in brackets or a dash follows, with nothing between but numbers, marks and names: "LIMA (AP)",
     * "Pamplona, 23 may (EFE)", "Брест. —".
     */
    private boolean isDateline(Candidate c) {
        for (int token = c.lastToken() + 1; token <= c.lastToken() + 8 && token < tokens.size(); token++) {
            char mark = tokens.first(token);
            if (mark == '(' || mark == '/') {
                return tokens.shape(token + 1) == Tokens.UPPER;
            }
            if (mark == '—' || mark == '–' || mark == '-') {
                return ".)".indexOf(tokens.first(token - 1)) >= 0 || token == c.lastToken() + 1 && !tokens.joined(token)
                        || tokens.shape(token - 1) == Tokens.NUMBER || isMonth(token - 1);
            }
            boolean month = isMonth(token);
            if (tokens.lineBreakAfter(token - 1) || tokens.shape(token) == Tokens.LOWER && !month) {
                return false;
            }
        }
        return false;
    }

    /** As far as the dateline needs: a word after a number. */
    private boolean isMonth(int token) {
        return tokens.shape(token) == Tokens.LOWER && tokens.shape(token - 1) == Tokens.NUMBER;
    }

    /** "Pekín. Las chicas ...": alone before the text of the line begins. */
    private boolean isAlone(int before, int after) {
        return (before < 0 || tokens.lineBreakAfter(before)) && tokens.first(after) == '.' && tokens.joined(after)
                && !tokens.lineBreakAfter(after) && tokens.isCapitalised(after + 1);
    }

    /** "LIMA (AP)", "Jerez (Cádiz), 23 may (EFE)", also where a headline runs on before it. */
    private boolean agencyFollows(Candidate c) {
        for (int token = c.lastToken() + 1; token <= c.lastToken() + FARTHEST_AGENCY && token < tokens.size(); token++) {
            if (tokens.first(token) == '(' && words.has(token + 1, Tag.AGENCY)) {
                return true;
            }
            boolean passes = isMonth(token) || ",()".indexOf(tokens.first(token)) >= 0 || tokens.shape(token) == Tokens.NUMBER
                    || tokens.isCapitalised(token);
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /** A number beside the name, or behind a comma or dash, and a dash or name beyond: "Perú, 0 - Chile, 3". */
    private boolean score(int token, int step) {
        int number = ",-–".indexOf(tokens.first(token)) >= 0 ? token + step : token;
        char beyond = tokens.first(number + step);
        return tokens.shape(number) == Tokens.NUMBER && tokens.end(number) - tokens.start(number) <= 3
                && "-–:(".indexOf(beyond) >= 0;
    }

    /** "25 - Barcelona (13+12): ...", "3 - Brasil: ...": a team with its goals before its players. */
    private boolean lineUp(int before, int after) {
        return "-–".indexOf(tokens.first(before)) >= 0 && tokens.shape(before - 1) == Tokens.NUMBER
                && ":(".indexOf(tokens.first(after)) >= 0;
    }

    /** Whether the words around are all in capitals too, so that capitals tell nothing. */
    private boolean upperLine(Candidate c) {
        int upper = 0;
        int lower = 0;
        for (int token = Math.max(0, c.firstToken() - WINDOW); token <= c.lastToken() + WINDOW; token++) {
            boolean own = token >= c.firstToken() && token <= c.lastToken();
            upper += !own && tokens.shape(token) == Tokens.UPPER ? 1 : 0;
            lower += !own && tokens.shape(token) == Tokens.LOWER ? 1 : 0;
        }
        return upper > lower;
    }

    /** Whether most long words around are capitalised, other names of places left out, as in an English headline. */
    private boolean headline(Candidate c) {
        int capitals = 0;
        int lower = 0;
        for (int token = Math.max(0, c.firstToken() - WINDOW); token <= c.lastToken() + WINDOW; token++) {
            boolean counts = tokens.isWord(token) && tokens.end(token) - tokens.start(token) > 3;
            if (counts && !covered.get(token)) {
                capitals += tokens.isCapitalised(token) ? 1 : 0;
                lower += tokens.isCapitalised(token) ? 0 : 1;
            }
        }
        return capitals >= 3 && lower <= 1;
    }
}
