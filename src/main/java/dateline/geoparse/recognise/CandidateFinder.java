package dateline.geoparse.recognise;

import dateline.gazetteer.FormFlag;
import dateline.gazetteer.FormMatches;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Level;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.KnownNames.Known;
import dateline.text.Folding;
import dateline.text.Language;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Walks the capitalised words of one text and collects the longest names that the gazetteer holds. */
public final class CandidateFinder {

    private static final int SURE_LETTERS = 2;

    private final Gazetteer gazetteer;
    private final Tokens tokens;
    private final Priors priors;
    private final KnownNames known;
    private final FormMatches matches = new FormMatches();
    private final BitSet givenNames = new BitSet();
    private final BitSet peoples = new BitSet();

    public CandidateFinder(Gazetteer gazetteer, Tokens tokens, Priors priors) {
        this(new KnownNames(gazetteer, priors), tokens);
    }

    /** @param known shared by the finders of all texts of a language */
    public CandidateFinder(KnownNames known, Tokens tokens) {
        this.known = known;
        this.gazetteer = known.gazetteer();
        this.priors = known.priors();
        this.tokens = tokens;
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
                : candidate(tokens.start(firstToken), tokens.end(lastToken), firstToken, lastToken, known.of(form, readings));
    }

    /** A candidate for the regions of the first and second level that two names may mean, null where there are none. */
    public Candidate region(String name, String other, int firstToken, int lastToken) {
        int form = gazetteer.form(name);
        int second = gazetteer.form(other);
        long[] readings = LongStream.concat(regions(form), regions(second)).filter(onceAPlace()).toArray();
        return readings.length == 0 ? null : candidate(tokens.start(firstToken), tokens.end(lastToken), firstToken, lastToken,
                known.of(form < 0 ? second : form, readings));
    }

    private LongStream regions(int form) {
        return form < 0 ? LongStream.empty() : Arrays.stream(names(form)).filter(this::isRegion);
    }

    private static LongPredicate onceAPlace() {
        Set<Integer> seen = new HashSet<>();
        return posting -> seen.add(Posting.place(posting));
    }

    private boolean isRegion(long posting) {
        Level level = gazetteer.places().level(Posting.place(posting));
        return (level == Level.ADMIN1 || level == Level.ADMIN2) && !Posting.part(posting);
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
                    : candidate(tokens.start(token), tokens.end(token), token, token, known.of(form, readings));
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
        String text = tokens.text();
        boolean article = "lLdD".indexOf(text.charAt(start)) >= 0 && "'’".indexOf(text.charAt(start + 1)) >= 0;
        return article && Character.isUpperCase(text.charAt(start + 2)) ? 2 : 0;
    }

    /** @param start of the name, in the token or at its head */
    private Candidate longestAt(int token, int start) {
        gazetteer.match(tokens.text(), start, matches);
        noteGivenName(token);
        for (int match = matches.size() - 1; match >= 0; match--) {
            int end = matches.end(match);
            int form = matches.form(match);
            Known name = known.of(form, Folding.capitals(tokens.text(), start, end), isUpper(start, end));
            if (name.hasReadings()) {
                return candidate(start, end, token, Math.max(token, tokens.at(end - 1)), name);
            }
            peoples.set(token, peoples.get(token) || end == tokens.end(token) && name.isAdjective());
        }
        return null;
    }

    private Candidate candidate(int start, int end, int first, int last, Known name) {
        boolean fullName = last == first + 1 && givenNames.get(first) && isSurname(last);
        return new Candidate(start, end, first, last, name.form(), name.flags(), name.readings(), name.priors(), name.likeliest(),
                name.cases(), name.isAbbreviation(), name.isAdjective(), fullName);
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
