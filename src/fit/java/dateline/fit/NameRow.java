package dateline.fit;

import dateline.geoparse.sign.SignSet;
import dateline.text.Language;

/**
 * A name of the gazetteer in an annotated text.
 *
 * @param fold of the text, among {@link NameRows#FOLDS}
 * @param place whether it names a place there
 * @param weight how much it counts
 * @param document the text's number
 * @param words the features of the words in and around it; none in a sentence read alone
 */
record NameRow(Language language, int fold, SignSet signs, boolean place, double weight, int document, int[] words) {
    NameRow with(SignSet others) {
        return new NameRow(language, fold, others, place, weight, document, words);
    }
}
