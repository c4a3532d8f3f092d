package dateline.geoparse.sign;

import dateline.text.Language;

/**
 * What the signs weigh in one language at each of the two looks that a {@link Judge} takes.
 *
 * @param first of a name by itself
 * @param second when what the first made of the names beside it and elsewhere in the text is known
 * @param words what the words in and around a name add to the second
 */
public record Looks(Weights first, Weights second, WordWeights words) {
    /** Where a first look's weights are kept, below {@code /geoparse/}. */
    public static final String FIRST = "first-look.tsv";
    public static final String SECOND = "weights.tsv";

    /** The weights that ship. */
    public static Looks shipped(Language language) {
        return new Looks(Weights.of(FIRST, language), Weights.of(SECOND, language), WordWeights.of(language));
    }
}
