package dateline.geoparse.recognise;

import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Candidate.Likeliest;
import dateline.text.Language;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What names mean in texts of one language, by their form and the way they are written. Names, which news writes again and
 * again, are remembered. Safe for use by many threads.
 */
public final class KnownNames {
    private static final int CYRILLIC = Language.bits(Language.Script.CYRILLIC);
    private static final int REMEMBERED = 30_000; // names

    private final Gazetteer gazetteer;
    private final Priors priors;
    private final Map<Long, Known> remembered = new ConcurrentHashMap<>();

    /**
     * What one name may mean.
     *
     * @param readings the postings it may mean, those that the way it is written rules out left out; not to be written to
     * @param priors how likely each reading is when nothing else is known, as {@link Priors} has it
     * @param likeliest the place most would think of; null where there are no readings
     * @param cases bits of the cases that its form may stand in, of all readings
     * @param isAbbreviation whether it is a usual abbreviation of the likeliest
     * @param isAdjective whether the form is also an adjective of a place in the text's language, or one that spells it alike
     */
    record Known(int form, int flags, long[] readings, double[] priors, Likeliest likeliest, int cases, boolean isAbbreviation,
            boolean isAdjective) {
        boolean hasReadings() {
            return readings.length > 0;
        }
    }

    public KnownNames(Gazetteer gazetteer, Priors priors) {
        this.gazetteer = gazetteer;
        this.priors = priors;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    Priors priors() {
        return priors;
    }

    /**
     * A name of a text.
     *
     * @param capitals a bit for each of its first eight words that is capitalised
     * @param upper whether it is written all in capitals
     */
    Known of(int form, int capitals, boolean upper) {
        Long key = (long) form << 9 | capitals << 1 | (upper ? 1 : 0);
        Known known = remembered.get(key);
        if (known == null) {
            known = of(form, readings(form, capitals, upper));
            if (remembered.size() < REMEMBERED) {
                remembered.put(key, known);
            }
        }
        return known;
    }

    /** A name with these readings. */
    Known of(int form, long[] readings) {
        double[] prior = new double[readings.length];
        int best = 0;
        int cases = 0;
        for (int i = 0; i < prior.length; i++) {
            prior[i] = priors.of(readings[i]);
            best = prior[i] > prior[best] ? i : best;
            cases |= Posting.cases(readings[i]);
        }
        Likeliest likeliest = readings.length == 0 ? null : likeliest(readings[best]);
        return new Known(form, gazetteer.flags(form), readings, prior, likeliest, cases,
                likeliest != null && isAbbreviation(readings, likeliest.place()), isAdjective(form));
    }

    private static boolean isAbbreviation(long[] readings, int place) {
        for (long reading : readings) {
            if (Posting.place(reading) == place && Posting.abbreviation(reading)) {
                return true;
            }
        }
        return false;
    }

    private Likeliest likeliest(long reading) {
        Places places = gazetteer.places();
        int place = Posting.place(reading);
        return Posting.part(reading) ? Likeliest.part(place)
                : new Likeliest(place, places.level(place), places.population(place), places.feature(place));
    }

    private boolean isAdjective(int form) {
        for (int i = gazetteer.firstPosting(form); i < gazetteer.firstPosting(form + 1); i++) {
            long posting = gazetteer.posting(i);
            if (Posting.adjective(posting) && priors.language().in(Posting.languages(posting))) {
                return true;
            }
        }
        return false;
    }

    private long[] readings(int form, int capitals, boolean upper) {
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
     * An adjective is no name, nor an abbreviation of a part of a town ("D-N", which is a senator's party too). A Cyrillic name of
     * the other Cyrillic language is not read; Latin names are, with a sign against them.
     */
    private boolean mayBeRead(long posting) {
        if (Posting.adjective(posting) || Posting.part(posting) && Posting.abbreviation(posting)) {
            return false;
        }
        int languages = Posting.languages(posting);
        return (languages & CYRILLIC) == 0 || priors.language().in(languages);
    }
}
