package dateline.geoparse.recognise;

import dateline.gazetteer.FormFlag;
import dateline.gazetteer.Level;
import dateline.gazetteer.Posting;
import dateline.text.Language;
import dateline.text.grammar.GrammaticalCase;

/**
 * A stretch of text that may name a place, and what is known of it before anyone looks around it.
 *
 * @param start first character, in UTF-16 units
 * @param end one past the last
 * @param form the number of its name form; -1 for a name found by its type word alone
 * @param flags what else the form may be: bits of {@link FormFlag}
 * @param readings the postings it may mean, those that the way it is written rules out left out
 * @param priors how likely each reading is when nothing else is known, as {@link Priors} has it
 * @param likeliest the place most would think of; null where there are no readings
 * @param cases bits of the cases that its form may stand in, of all readings
 * @param isAbbreviation whether it is a usual abbreviation of the likeliest
 * @param isAdjectiveOfPlace whether the form is also an adjective of a place in the text's language
 * @param isFullName whether it is a given name and a surname
 */
public record Candidate(int start, int end, int firstToken, int lastToken, int form, int flags, long[] readings,
        double[] priors, Likeliest likeliest, int cases, boolean isAbbreviation,
        boolean isAdjectiveOfPlace, boolean isFullName) {

    /**
     * The place most would think of at a name.
     *
     * @param place its number in the gazetteer
     * @param population inhabitants; 0 where unknown
     * @param feature GeoNames' feature code
     */
    public record Likeliest(int place, Level level, long population, String feature) {
        private static final int VILLAGE = 10_000;
        private static final int SMALL_TOWN = 200_000;
        private static final int LARGE_CITY = 1_000_000;
        /** Inhabitants that a part of a town is judged by: a name less known than its town's. */
        private static final int PART = 5_000;

        /** A town that the name means a part of. */
        public static Likeliest part(int town) {
            return new Likeliest(town, Level.CITY, PART, "PPLX");
        }

        /** A historical state counts as one. */
        public boolean isCountry() {
            return level == Level.COUNTRY || level == Level.REGION && feature.equals("PCLH");
        }

        /** Of the first or second level. */
        public boolean isAdministrative() {
            return level == Level.ADMIN1 || level == Level.ADMIN2;
        }

        public boolean isTown() {
            return level == Level.CITY;
        }

        public boolean isVillage() {
            return isTown() && population < VILLAGE;
        }

        public boolean isSmallTown() {
            return isTown() && population < SMALL_TOWN;
        }

        public boolean isLargeCity() {
            return isTown() && population >= SMALL_TOWN;
        }

        public boolean isVeryLargeCity() {
            return isTown() && population >= LARGE_CITY;
        }
    }

    /** A name that only a word beside it shows to be a place's. */
    public static Candidate unknown(int start, int end, int firstToken, int lastToken) {
        return new Candidate(start, end, firstToken, lastToken, -1, 0, new long[0], new double[0], null, 0, false,
                false, false);
    }

    public boolean isKnown() {
        return form >= 0;
    }

    public boolean is(FormFlag flag) {
        return flag.in(flags);
    }

    public boolean mayBe(GrammaticalCase grammaticalCase) {
        return (cases & grammaticalCase.bit()) != 0;
    }

    /** Whether the form is also an ordinary word of a language. */
    public boolean isOrdinaryWord(Language language) {
        return is(FormFlag.word(language));
    }

    /** Whether it is a Latin name in a text of a language that is not. */
    public boolean isOfOtherScript(Language language) {
        int cyrillic = Language.bits(Language.Script.CYRILLIC);
        return language.script() == Language.Script.CYRILLIC && (Posting.languages(readings[0]) & cyrillic) == 0;
    }

    public boolean isOneToken() {
        return firstToken == lastToken;
    }

    public boolean isCountry() {
        return likeliest.isCountry();
    }
}
