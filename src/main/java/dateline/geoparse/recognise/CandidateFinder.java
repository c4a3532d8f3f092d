package dateline.geoparse.recognise;

import dateline.gazetteer.FormFlag;
import dateline.gazetteer.FormMatches;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Candidate.Likeliest;
import dateline.text.Folding;
import dateline.text.Language;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Walks the capitalised words of one text and collects the longest names that the gazetteer holds. */
public final class CandidateFinder {
    private static final int CYRILLIC = Language.bits(Language.Script.CYRILLIC);

    private static final int SURE_LETTERS = 2;

    private final Gazetteer gazetteer;
    private final Tokens tokens;
    private final Priors priors;
    private final FormMatches matches = new FormMatches();
    private final BitSet givenNames = new BitSet();
    private final BitSet peoples = new BitSet();

    public CandidateFinder(Gazetteer gazetteer, Tokens tokens, Priors priors) {
        this.gazetteer = gazetteer;
        this.tokens = tokens;
        this.priors = priors;
    }

    public Candidates find() {
        List<Candidate> found = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            int elided = elided(token);
            boolean mayBegin = tokens.isCapitalised(token) || elided > 0;
            Candidate longest = mayBegin ? longestAt(token, tokens.start(token) + elided) : null;
            if (longest != null) {
                found.add(longest);
                token = longest.lastToken();
            }
        }
        return Candidates.of(tokens, found, givenNames, peoples);
    }

    /** A candidate for a name that the text implies but does not spell out, or null where the gazetteer lacks it. */
    public Candidate named(String name, int firstToken, int lastToken) {
        int form = gazetteer.form(name);
        long[] readings = form < 0 ? new long[0] : names(form);
        return readings.length == 0 ? null
                : candidate(tokens.start(firstToken), tokens.end(lastToken), firstToken, lastToken, form, readings);
    }

    /**
     * A candidate for a word that a great place's name becomes with one letter put right, or null where there is none, or more
     * than one place.
     */
    public Candidate misspelt(int token) {
        int[] near = gazetteer.formsNear(tokens.lower(token), SURE_LETTERS);
        Candidate only = null;
        for (int form : near) {
            long[] readings = names(form);
            Candidate c = readings.length == 0 ? null
                    : candidate(tokens.start(token), tokens.end(token), token, token, form, readings);
            boolean other = c != null && only != null && c.likeliest().place() != only.likeliest().place();
            if (other || c != null && !isGreat(c)) {
                return null;
            }
            only = c == null ? only : c;
        }
        return only;
    }

    private boolean isGreat(Candidate c) {
        boolean own = Arrays.stream(c.readings()).anyMatch(reading -> Posting.place(reading) == c.likeliest().place()
                && Posting.kind(reading) <= 1 && priors.isOfLanguage(reading));
        return own && (c.isCountry() || c.likeliest().level() == Level.ADMIN1 || c.likeliest().isVeryLargeCity());
    }

    private long[] names(int form) {
        return IntStream.range(gazetteer.firstPosting(form), gazetteer.firstPosting(form + 1))
                .mapToLong(gazetteer::posting).filter(posting -> !Posting.adjective(posting)).toArray();
    }

    /** How long an article or "of" is that an apostrophe joins to a capitalised name: "l'Hospitalet", "d'Alacant". */
    private int elided(int token) {
        int start = tokens.start(token);
        if (priors.language() != Language.ES || tokens.end(token) - start <= 3) {
            return 0;
        }
        String head = tokens.text().substring(start, start + 3);
        boolean article = "lLdD".indexOf(head.charAt(0)) >= 0 && "'’".indexOf(head.charAt(1)) >= 0;
        return article && Character.isUpperCase(head.charAt(2)) ? 2 : 0;
    }

    /** @param start of the name, in the token or at its head */
    private Candidate longestAt(int token, int start) {
        gazetteer.match(tokens.text(), start, matches);
        noteGivenName(token);
        for (int match = matches.size() - 1; match >= 0; match--) {
            int end = matches.end(match);
            int form = matches.form(match);
            long[] readings = readings(start, end, form);
            if (readings.length > 0) {
                return candidate(start, end, token, Math.max(token, tokens.at(end - 1)), form, readings);
            }
            peoples.set(token, peoples.get(token) || end == tokens.end(token) && isAdjective(form));
        }
        return null;
    }

    private Candidate candidate(int start, int end, int first, int last, int form, long[] readings) {
        double[] prior = new double[readings.length];
        int best = 0;
        int cases = 0;
        for (int i = 0; i < prior.length; i++) {
            prior[i] = priors.of(readings[i]);
            best = prior[i] > prior[best] ? i : best;
            cases |= Posting.cases(readings[i]);
        }
        boolean fullName = last == first + 1 && givenNames.get(first) && isSurname(last);
        return new Candidate(start, end, first, last, form, gazetteer.flags(form), readings, prior,
                likeliest(readings[best]), cases, isAbbreviation(readings, Posting.place(readings[best])),
                isAdjective(form), fullName);
    }

    private static boolean isAbbreviation(long[] readings, int place) {
        return Arrays.stream(readings).anyMatch(r -> Posting.place(r) == place && Posting.abbreviation(r));
    }

    private Likeliest likeliest(long reading) {
        Places places = gazetteer.places();
        int place = Posting.place(reading);
        return Posting.part(reading) ? Likeliest.part(place)
                : new Likeliest(place, places.level(place), places.population(place), places.feature(place));
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
            long posting = gazetteer.posting(i);
            if (Posting.adjective(posting) && priors.language().in(Posting.languages(posting))) {
                return true;
            }
        }
        return false;
    }

    private long[] readings(int start, int end, int form) {
        int capitals = Folding.capitals(tokens.text(), start, end);
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
     * An adjective is no name, nor an abbreviation of a part of a town ("D-N", which is a senator's party too). A Cyrillic name of the other Cyrillic language is not read; Latin names are, with a sign
     * against them.
     */
    private boolean mayBeRead(long posting) {
        if (Posting.adjective(posting) || Posting.part(posting) && Posting.abbreviation(posting)) {
            return false;
        }
        int languages = Posting.languages(posting);
        return (languages & CYRILLIC) == 0 || priors.language().in(languages);
    }

    private boolean isUpper(int start, int end) {
        boolean letter = false;
        for (int i = start; i < end; i++) {
            char c = tokens.text().charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letter |= Character.isUpperCase(c);
        }
        return letter;
    }
}
