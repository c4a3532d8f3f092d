package dateline.fit;

import dateline.geoparse.sign.SignSet;
import dateline.text.Language;

/**
 * A name of the gazetteer in an annotated text.
 *
 * @param fold of the text, among {@link NameRows#FOLDS}
 * @param place whether it names a place there
 * @param weight how much it counts
 */
record NameRow(Language language, int fold, SignSet signs, boolean place, double weight) {}
