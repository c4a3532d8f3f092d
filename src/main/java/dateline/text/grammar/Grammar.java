package dateline.text.grammar;

/**
 * What the forms of words tell in one language where no dictionary is asked. Forms are folded (lower case, no accents) unless
 * they are said to be as written.
 */
public interface Grammar {
    /** Whether the case of a name, not the preposition alone, tells where from where to. */
    default boolean isCased() {
        return false;
    }

    /**
     * Whether a word is a finite verb, or a participle that begins a clause.
     *
     * @param written as the text has it
     * @param afterComma whether a comma stands before it
     */
    boolean isVerb(String form, String written, boolean afterComma);

    /** The endings of finite verbs in news: less sure than {@link #isVerb}, and quicker. */
    VerbEndings verbEndings();

    /** Where its dictionary stands among LanguageTool's resources. */
    String dictionary();

    /** The part of speech that a tag of its dictionary tells. */
    WordClass wordClass(String tag);

    /** Whether a verb tells of the future by its ending. */
    default boolean isFuture(String form, String written) {
        return false;
    }

    /** Whether a verb is an infinitive. */
    default boolean isInfinitive(String form) {
        return false;
    }

    /** Whether a participle makes a finite verb with the auxiliary before it ("han huido"). */
    default boolean isPastParticiple(String form) {
        return false;
    }

    /** Whether a word tells what was done: a short participle. */
    default boolean isDone(String form) {
        return false;
    }

    /** Whether "that" begins a clause also without a comma. */
    default boolean thatBeginsClause() {
        return true;
    }

    /** Whether "that" may be left out: "Police said | a bomb exploded". */
    default boolean mayOmitThat() {
        return false;
    }

    /** Whether only a capital tells a month from another word ("May"), and it may stand before its day. */
    default boolean hasCapitalisedMonths() {
        return false;
    }

    /** Whether days of the month are told in words as well as in figures. */
    default boolean tellsDaysInWords() {
        return false;
    }
}
