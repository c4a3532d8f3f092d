package dateline.text.grammar;

/** The cases of Russian and Ukrainian names; the locative is the Russian prepositional. */
public enum GrammaticalCase {
    NOMINATIVE, GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, LOCATIVE, VOCATIVE;

    public int bit() {
        return 1 << ordinal();
    }
}
