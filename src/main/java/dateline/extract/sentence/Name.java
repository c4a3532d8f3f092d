package dateline.extract.sentence;

import dateline.geoparse.Mention;

/**
 * A place's name in a sentence.
 *
 * @param first index of its first word
 * @param last index of its last
 */
public record Name(Mention mention, int first, int last) {}
