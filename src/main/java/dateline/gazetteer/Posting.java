package dateline.gazetteer;

import dateline.text.Language;
import dateline.text.grammar.GrammaticalCase;

/**
 * One thing a name form may mean, packed into 64 bits: place (24), cases (7), languages (4), kind of name (3), where the
 * name came from (4), whether it is an abbreviation (1), and which of its first eight words are capitalised (8).
 */
public final class Posting {
    private static final int ADJECTIVE = 4;
    private static final int PART = 5;
    private static final int CYRILLIC = Language.bits(Language.Script.CYRILLIC);

    private Posting() {}

    public static long of(int place, int cases, int languages, int kind, int origin, boolean abbreviation, int capitals) {
        return place | (long) cases << 24 | (long) languages << 32 | (long) kind << 36 | (long) origin << 39
                | (abbreviation ? 1L << 43 : 0) | (long) capitals << 48;
    }

    /** A name of a part of a town, of no language more than of others. */
    public static long part(int town) {
        return of(town, 0, 0, PART, 0, false, 0);
    }

    /** The same place by another form of the same spelling: cases and languages of both, the better kind. */
    public static long merge(long a, long b) {
        return of(place(a), cases(a) | cases(b), mergedLanguages(languages(a), languages(b)),
                Math.min(kind(a), kind(b)), kind(a) <= kind(b) ? origin(a) : origin(b),
                abbreviation(a) && abbreviation(b), capitals(a) & capitals(b));
    }

    /** A name both with and without a tag is any language's if Cyrillic, where tags are guesses, else its tags'. */
    private static int mergedLanguages(int a, int b) {
        boolean open = a == 0 || b == 0;
        return open && ((a | b) & CYRILLIC) != 0 ? 0 : a | b;
    }

    public static int place(long posting) {
        return (int) posting & 0xFFFFFF;
    }

    /** Bits of {@link GrammaticalCase#bit}; 0 where the name is not inflected. */
    public static int cases(long posting) {
        return (int) (posting >>> 24) & 0x7F;
    }

    /** Bits of {@link Language#bit}; none set means a local or transcribed name. */
    public static int languages(long posting) {
        return (int) (posting >>> 32) & 0xF;
    }

    /** 0 the name shown, 1 another usual name, 2 a short form, 3 an untagged alternate, 4 an adjective, 5 of a part. */
    public static int kind(long posting) {
        return (int) (posting >>> 36) & 7;
    }

    /** Whether the form is no name, only an adjective of the place or a name of its people ("московский"). */
    public static boolean adjective(long posting) {
        return kind(posting) == ADJECTIVE;
    }

    /** Whether the form names a part of the town, which the report then stands at. */
    public static boolean part(long posting) {
        return kind(posting) == PART;
    }

    public static int origin(long posting) {
        return (int) (posting >>> 39) & 0xF;
    }

    public static boolean abbreviation(long posting) {
        return (posting >>> 43 & 1) != 0;
    }

    public static int capitals(long posting) {
        return (int) (posting >>> 48) & 0xFF;
    }
}
