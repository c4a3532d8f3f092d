package dateline.geoparse;

import dateline.gazetteer.Folding;
import dateline.gazetteer.FormFlag;
import dateline.gazetteer.FormMatches;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Posting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Walks the capitalised words of one text and collects the longest names that the gazetteer holds. */
final class CandidateFinder {
    private final Gazetteer gazetteer;
    private final String text;
    private final Tokens tokens;
    private final int language;
    private final Priors priors;
    private final FormMatches matches = new FormMatches();
    private final List<Candidate> candidates = new ArrayList<>();
    private final BitSet givenNames = new BitSet();

    private CandidateFinder(Gazetteer gazetteer, String text, Tokens tokens, int language, Priors priors) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.tokens = tokens;
        this.language = language;
        this.priors = priors;
    }

    static CandidateFinder over(Gazetteer gazetteer, String text, Tokens tokens, Priors priors) {
        CandidateFinder finder = new CandidateFinder(gazetteer, text, tokens, priors.language(), priors);
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.isCapitalised(token)) {
                token = finder.take(token);
            }
        }
        return finder;
    }

    /** A candidate for a name that the text implies but does not spell out, or null where the gazetteer lacks it. */
    Candidate named(String name, int firstToken, int lastToken) {
        int form = gazetteer.form(name);
        long[] readings = form < 0 ? new long[0] : names(form);
        if (readings.length == 0) {
            return null;
        }
        double[] priors = priors(readings);
        return new Candidate(tokens.start(firstToken), tokens.end(lastToken), firstToken, lastToken, form,
                gazetteer.flags(form), readings, priors, likeliest(readings, priors));
    }

    private long[] names(int form) {
        return IntStream.range(gazetteer.firstPosting(form), gazetteer.firstPosting(form + 1))
                .mapToLong(gazetteer::posting).filter(posting -> !Posting.adjective(posting)).toArray();
    }

    /** In the order of the text, none overlapping another. */
    List<Candidate> candidates() {
        return candidates;
    }

    /** The tokens that are forms of a given name. */
    BitSet givenNames() {
        return givenNames;
    }

    /** Takes the longest name that begins here, and answers the last token it covers. */
    private int take(int token) {
        gazetteer.match(text, tokens.start(token), matches);
        noteGivenName(token);
        for (int match = matches.size() - 1; match >= 0; match--) {
            int end = matches.end(match);
            int form = matches.form(match);
            int flags = gazetteer.flags(form);
            long[] readings = readings(tokens.start(token), end, form);
            if (readings.length > 0) {
                int last = Math.max(token, tokens.at(end - 1));
                double[] priors = priors(readings);
                Candidate candidate = new Candidate(tokens.start(token), end, token, last, form, flags, readings,
                        priors, likeliest(readings, priors));
                candidate.note(isAdjective(form), Sign.ADJECTIVE_OF_PLACE);
                candidate.note(last == token + 1 && givenNames.get(token) && isSurname(last), Sign.GIVEN_NAME_AND_SURNAME);
                candidates.add(candidate);
                return last;
            }
        }
        return token;
    }

    private void noteGivenName(int token) {
        for (int match = 0; match < matches.size() && matches.end(match) <= tokens.end(token); match++) {
            if (FormFlag.GIVEN_NAME.in(gazetteer.flags(matches.form(match)))) {
                givenNames.set(token);
            }
        }
    }

    private boolean isSurname(int token) {
        int form = gazetteer.form(tokens.lower(token));
        return form >= 0 && FormFlag.SURNAME.in(gazetteer.flags(form));
    }

    /** Whether the name is also an adjective of a place, in this language or one that spells it alike. */
    private boolean isAdjective(int form) {
        for (int i = gazetteer.firstPosting(form); i < gazetteer.firstPosting(form + 1); i++) {
            if (Posting.adjective(gazetteer.posting(i)) && (Posting.languages(gazetteer.posting(i)) & language) != 0) {
                return true;
            }
        }
        return false;
    }

    private long[] readings(int start, int end, int form) {
        int capitals = Folding.capitals(text, start, end);
        boolean upper = isUpper(start, end);
        int from = gazetteer.firstPosting(form);
        int to = gazetteer.firstPosting(form + 1);
        long[] readings = new long[to - from];
        int kept = 0;
        for (int i = from; i < to; i++) {
            long posting = gazetteer.posting(i);
            boolean written = upper
                    || !Posting.abbreviation(posting) && (Posting.capitals(posting) & ~capitals) == 0;
            if (written && mayBeRead(posting)) {
                readings[kept++] = posting;
            }
        }
        return Arrays.copyOf(readings, kept);
    }

    /**
     * An adjective is no name. A Cyrillic name of the other Cyrillic language is not read; Latin names are, with a sign
     * against them.
     */
    private boolean mayBeRead(long posting) {
        if (Posting.adjective(posting)) {
            return false;
        }
        int languages = Posting.languages(posting);
        boolean cyrillicName = (languages & 3) != 0;
        return !cyrillicName || (languages & language) != 0;
    }

    private boolean isUpper(int start, int end) {
        boolean letter = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letter |= Character.isUpperCase(c);
        }
        return letter;
    }

    private double[] priors(long[] readings) {
        double[] values = new double[readings.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = this.priors.of(readings[i]);
        }
        return values;
    }

    private static int likeliest(long[] readings, double[] priors) {
        int best = 0;
        for (int i = 1; i < priors.length; i++) {
            best = priors[i] > priors[best] ? i : best;
        }
        return Posting.place(readings[best]);
    }
}
