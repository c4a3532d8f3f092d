package dateline.fit;

import dateline.text.Language;

/**
 * A name, or a capitalised word that the gazetteer does not hold, in an annotated text.
 *
 * @param document the text's number
 * @param features of the words in and around it
 * @param offset log-odds that it is known to be a place by before any word is looked at
 * @param place whether it is one, or belongs to one
 * @param weight how much it counts
 */
record WordRow(Language language, int document, int[] features, double offset, boolean place, double weight) {}
