package dateline.geoparse;

import dateline.gazetteer.FormFlag;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.GrammaticalCase;
import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import java.util.BitSet;
import java.util.List;

/** Looks at a candidate's name and its neighbours in the text, and sets the signs they give. */
final class Evidence {
    private static final int ALTERNATE = 3;
    private static final int AFTER_PLACE_PREPOSITION = GrammaticalCase.LOCATIVE.bit()
            | GrammaticalCase.ACCUSATIVE.bit() | GrammaticalCase.GENITIVE.bit() | GrammaticalCase.DATIVE.bit()
            | GrammaticalCase.INSTRUMENTAL.bit();

    private final String text;
    private final Tokens tokens;
    private final Places places;
    private final WordKinds words;
    private final int language;
    private final BitSet givenNames;
    private final BitSet covered = new BitSet();
    private final List<Candidate> candidates;

    Evidence(String text, Tokens tokens, Gazetteer gazetteer, WordKinds words, String lang, BitSet givenNames,
            List<Candidate> candidates) {
        this.text = text;
        this.tokens = tokens;
        this.places = gazetteer.places();
        this.words = words;
        this.language = Posting.LANGUAGES.indexOf(lang);
        this.givenNames = givenNames;
        this.candidates = candidates;
        candidates.forEach(c -> covered.set(c.firstToken, c.lastToken + 1));
    }

    void weigh() {
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            candidate.signs = Sign.ALWAYS.bit() | ofPlace(candidate) | ofName(candidate) | before(candidate)
                    | after(candidate) | ofLine(candidate);
            if (i > 0) {
                beside(candidates.get(i - 1), candidate);
            }
        }
    }

    private static long when(boolean holds, Sign sign) {
        return holds ? sign.bit() : 0;
    }

    private long ofPlace(Candidate c) {
        return switch (places.level(c.likeliest)) {
            case COUNTRY -> Sign.COUNTRY.bit();
            case ADMIN1, ADMIN2 -> Sign.ADMIN1.bit();
            case SEA -> Sign.SEA.bit();
            case REGION -> Sign.MACRO_REGION.bit();
            case CITY -> population(places.population(c.likeliest)).bit()
                    | when(isSeat(places.feature(c.likeliest)), Sign.SEAT);
        };
    }

    private static boolean isSeat(String feature) {
        return feature.equals("PPLC") || feature.equals("PPLA");
    }

    private static Sign population(long inhabitants) {
        if (inhabitants <= 0) {
            return Sign.POPULATION_UNKNOWN;
        }
        return inhabitants < 2_000 ? Sign.POPULATION_2K : inhabitants < 10_000 ? Sign.POPULATION_10K
                : inhabitants < 50_000 ? Sign.POPULATION_50K : inhabitants < 200_000 ? Sign.POPULATION_200K
                : inhabitants < 1_000_000 ? Sign.POPULATION_1M : Sign.POPULATION_MORE;
    }

    private boolean small(Candidate c) {
        return places.level(c.likeliest) == Level.CITY && places.population(c.likeliest) < 100_000;
    }

    private long ofName(Candidate c) {
        boolean alternate = true;
        boolean tagged = false;
        boolean local = false;
        boolean abbreviation = false;
        for (long reading : c.readings) {
            if (Posting.place(reading) == c.likeliest) {
                alternate &= Posting.kind(reading) == ALTERNATE;
                tagged |= (Posting.languages(reading) >> language & 1) != 0;
                local |= Posting.languages(reading) == 0;
                abbreviation |= Posting.abbreviation(reading);
            }
        }
        boolean word = FormFlag.values()[FormFlag.WORD_RU.ordinal() + language].in(c.flags);
        boolean surname = FormFlag.SURNAME.in(c.flags);
        return when(alternate, Sign.ALTERNATE_NAME) | when(!tagged && !local, Sign.OTHER_LANGUAGE)
                | when(!tagged && local, Sign.LOCAL_NAME) | when(abbreviation, Sign.ABBREVIATION)
                | when(c.lastToken > c.firstToken && !abbreviation, Sign.SEVERAL_WORDS)
                | when(FormFlag.KNOWN_PLACE.in(c.flags), Sign.KNOWN_TO_DICTIONARY) | when(word, Sign.ORDINARY_WORD)
                | when(word && small(c), Sign.ORDINARY_WORD_SMALL_PLACE)
                | when(FormFlag.ADJECTIVE.in(c.flags), Sign.ADJECTIVE)
                | when(FormFlag.GIVEN_NAME.in(c.flags), Sign.GIVEN_NAME) | when(surname, Sign.SURNAME)
                | when(surname && small(c), Sign.SURNAME_SMALL_PLACE)
                | when(c.end - c.start <= 3 && !abbreviation, Sign.SHORT);
    }

    private int kinds(int token) {
        return tokens.isWord(token) ? words.kinds(tokens.lower(token)) : 0;
    }

    /** A word list knows abbreviations without their stop: the word before a stop counts as the neighbour. */
    private int wordBefore(int token) {
        int before = token - 1;
        boolean stop = before > 0 && tokens.first(before) == '.' && tokens.joined(before)
                && tokens.end(before - 1) - tokens.start(before - 1) <= 5;
        return stop ? before - 1 : before;
    }

    private long before(Candidate c) {
        int token = wordBefore(c.firstToken);
        if (!tokens.adjacent(c.firstToken - 1) || !tokens.isWord(token)) {
            return when(startsSentence(c.firstToken), Sign.SENTENCE_START)
                    | when(startsSentence(c.firstToken) && isOrdinaryWord(c), Sign.SENTENCE_START_WORD)
                    | when(hyphenBefore(c), Sign.HYPHEN);
        }
        boolean initial = tokens.end(token) - tokens.start(token) == 1 && tokens.isCapitalised(token)
                && token < c.firstToken - 1;
        int kinds = words.kinds(tokens.lower(token));
        long signs = ofKindsBefore(c, token, kinds) | when(initial, Sign.INITIAL_BESIDE);
        boolean name = tokens.isCapitalised(token) && !covered.get(token) && kinds == 0 && !startsSentence(token);
        return signs | when(name && !initial, Sign.NAME_BEFORE)
                | when(givenNames.get(token) && token == c.firstToken - 1, Sign.GIVEN_NAME_BEFORE);
    }

    private long ofKindsBefore(Candidate c, int token, int kinds) {
        int cases = cases(c);
        boolean place = WordKind.PREPOSITION_OF_PLACE.in(kinds);
        boolean fits = cases == 0 || (cases & AFTER_PLACE_PREPOSITION) != 0;
        boolean plainNoun = kinds == 0 && tokens.shape(token) == Tokens.LOWER && tokens.end(token) - tokens.start(token) > 2;
        boolean title = WordKind.TITLE.in(kinds);
        return when(place && fits, Sign.PREPOSITION_AND_CASE) | when(place && !fits, Sign.PREPOSITION_OTHER_CASE)
                | when(WordKind.OTHER_PREPOSITION.in(kinds), Sign.OTHER_PREPOSITION)
                | when(WordKind.CITY_TYPE.in(kinds), Sign.CITY_TYPE_BEFORE)
                | when(WordKind.REGION_TYPE.in(kinds), Sign.REGION_TYPE_BESIDE)
                | when(WordKind.COUNTRY_TYPE.in(kinds), Sign.COUNTRY_TYPE_BEFORE)
                | when(WordKind.SEA_TYPE.in(kinds), Sign.SEA_TYPE_BEFORE)
                | when(WordKind.FACILITY_TYPE.in(kinds), Sign.FACILITY_BEFORE)
                | when(WordKind.ORGANISATION_TYPE.in(kinds), Sign.ORGANISATION_BEFORE)
                | when(title, Sign.TITLE_BEFORE)
                | when(title && FormFlag.SURNAME.in(c.flags), Sign.TITLE_BEFORE_SURNAME)
                | when(WordKind.SPEECH.in(kinds), Sign.SPEECH_BESIDE)
                | when(plainNoun && (cases & GrammaticalCase.GENITIVE.bit()) != 0, Sign.NOUN_BEFORE_GENITIVE);
    }

    private static int cases(Candidate c) {
        int cases = 0;
        for (long reading : c.readings) {
            cases |= Posting.cases(reading);
        }
        return cases;
    }

    private long after(Candidate c) {
        int token = c.lastToken + 1;
        char mark = tokens.first(token);
        long signs = when(mark == '-' && c.end < text.length() && text.charAt(c.end) == '-', Sign.HYPHEN);
        if (!tokens.adjacent(c.lastToken) || token >= tokens.size()) {
            return signs;
        }
        int kinds = kinds(token);
        boolean capital = tokens.isCapitalised(token);
        boolean name = capital && !covered.get(token);
        boolean typed = capital || language >= 2 || tokens.shape(token) == Tokens.LOWER;
        return signs
                | when(typed && capital && WordKind.FACILITY_TYPE.in(kinds), Sign.FACILITY_AFTER)
                | when(capital && WordKind.ORGANISATION_TYPE.in(kinds), Sign.ORGANISATION_AFTER)
                | when(WordKind.REGION_TYPE.in(kinds), Sign.REGION_TYPE_BESIDE)
                | when(WordKind.SPEECH.in(kinds), Sign.SPEECH_BESIDE)
                | when(name && kinds == 0, Sign.NAME_AFTER)
                | when((name || capital) && FormFlag.GIVEN_NAME.in(c.flags), Sign.NAME_AFTER_GIVEN)
                | when(tokens.shape(token) == Tokens.NUMBER, Sign.NUMBER_BESIDE)
                | when(mark == '(' && covered.get(token + 1), Sign.COMMA_CONTAINER);
    }

    private long ofLine(Candidate c) {
        int before = c.firstToken - 1;
        int after = c.lastToken + 1;
        boolean opened = isQuote(tokens.first(before));
        boolean closed = isQuote(tokens.first(after));
        boolean upper = tokens.shape(c.firstToken) == Tokens.UPPER && !c.has(Sign.ABBREVIATION);
        boolean lineStart = tokens.lineBreakAfter(before) || before < 0;
        return when(opened && closed, Sign.QUOTED_ALONE) | when(opened != closed && insideQuotes(c), Sign.QUOTED_WITH_OTHERS)
                | when(tokens.first(before) == '(', Sign.IN_BRACKETS)
                | when(upper && !upperLine(c), Sign.CAPITALS_IN_PLAIN_LINE) | when(headline(c), Sign.HEADLINE)
                | when(lineStart && upper, Sign.LINE_START_DATELINE);
    }

    private static boolean isQuote(char c) {
        return "\"«»“”„‘’'".indexOf(c) >= 0;
    }

    /** Between quotation marks, beside capitalised words: more likely a title than a place. */
    private boolean insideQuotes(Candidate c) {
        int beside = isQuote(tokens.first(c.firstToken - 1)) ? c.lastToken + 1 : c.firstToken - 1;
        return tokens.isCapitalised(beside);
    }

    /** Whether the words around are all in capitals too, so that capitals tell nothing. */
    private boolean upperLine(Candidate c) {
        int upper = 0;
        int lower = 0;
        for (int token = Math.max(0, c.firstToken - 4); token <= Math.min(tokens.size() - 1, c.lastToken + 4); token++) {
            boolean own = token >= c.firstToken && token <= c.lastToken;
            upper += !own && tokens.shape(token) == Tokens.UPPER ? 1 : 0;
            lower += !own && tokens.shape(token) == Tokens.LOWER ? 1 : 0;
        }
        return upper > lower;
    }

    /** Most long words around are capitalised, as in an English headline. */
    private boolean headline(Candidate c) {
        int capitals = 0;
        int lower = 0;
        for (int token = Math.max(0, c.firstToken - 5); token <= Math.min(tokens.size() - 1, c.lastToken + 5); token++) {
            boolean own = token >= c.firstToken && token <= c.lastToken;
            if (!own && tokens.isWord(token) && tokens.end(token) - tokens.start(token) > 3) {
                capitals += tokens.isCapitalised(token) ? 1 : 0;
                lower += tokens.isCapitalised(token) ? 0 : 1;
            }
        }
        return capitals >= 3 && lower <= 1;
    }

    private boolean startsSentence(int token) {
        if (token <= 0 || !tokens.adjacent(token - 1) || tokens.lineBreakAfter(token - 1)) {
            return true;
        }
        char before = tokens.first(token - 1);
        return isQuote(before) || ".!?:…—–•*".indexOf(before) >= 0 && !(before == '.' && wordBefore(token) != token - 1);
    }

    private boolean isOrdinaryWord(Candidate c) {
        return FormFlag.values()[FormFlag.WORD_RU.ordinal() + language].in(c.flags);
    }

    private boolean hyphenBefore(Candidate c) {
        return c.start > 1 && text.charAt(c.start - 1) == '-' && Character.isLetter(text.charAt(c.start - 2));
    }

    /** What two candidates that follow each other tell of one another. */
    private void beside(Candidate left, Candidate right) {
        int between = right.firstToken - left.lastToken - 1;
        char mark = tokens.first(left.lastToken + 1);
        if (between == 0 && tokens.adjacent(left.lastToken)) {
            right.signs |= when(FormFlag.GIVEN_NAME.in(left.flags), Sign.GIVEN_NAME_BEFORE);
        }
        if (between == 1 && (mark == ',' || mark == '(') && inside(left, right)) {
            left.container = right;
            left.signs |= Sign.COMMA_CONTAINER.bit();
            right.signs |= Sign.COMMA_CONTAINER.bit();
        } else if (between == 1 && (mark == ',' || isAnd(left.lastToken + 1)) || between == 2 && mark == ','
                && isAnd(left.lastToken + 2)) {
            left.signs |= Sign.IN_LIST.bit();
            right.signs |= Sign.IN_LIST.bit();
        } else if (between == 0 && tokens.adjacent(left.lastToken) && inside(left, right)) {
            left.container = right;
        }
    }

    private boolean isAnd(int token) {
        String word = tokens.lower(token);
        return switch (word) {
            case "и", "і", "й", "та", "y", "e", "and", "или", "або", "o", "or", "-", "–", "/" -> true;
            default -> false;
        };
    }

    /** Whether some reading of the left lies in some region or country that the right may be. */
    private boolean inside(Candidate left, Candidate right) {
        for (long inner : left.readings) {
            for (long outer : right.readings) {
                if (Containment.holds(places, Posting.place(outer), Posting.place(inner))) {
                    return true;
                }
            }
        }
        return false;
    }
}
