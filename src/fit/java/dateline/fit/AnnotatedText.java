package dateline.fit;

import dateline.text.Document;
import dateline.text.Language;
import dateline.text.Span;
import java.util.List;

/**
 * A text with the names of places in it marked by hand.
 *
 * @param collection what it was read from, such as {@code factru-ru}
 * @param weight how much its names count in a fit
 */
record AnnotatedText(String collection, Language language, Document document, List<Gold> gold, double weight) {
    /**
     * A marked name.
     *
     * @param span in UTF-16 units
     * @param scored whether finding it helps; where not, it neither helps nor harms
     * @param lat degrees; NaN where it is not known which place is meant, as {@code lon}
     * @param level of the place meant: a word of {@link dateline.gazetteer.Level}, another word, or null
     */
    record Gold(Span span, boolean scored, double lat, double lon, String level) {
        /** A name of which nothing more is known. */
        static Gold scored(int start, int end) {
            return new Gold(new Span(start, end), true, Double.NaN, Double.NaN, null);
        }

        boolean isLocated() {
            return !Double.isNaN(lat);
        }
    }

    String text() {
        return document.text();
    }

    /** Of {@code of} folds, the one it is in. The same text is in the same fold, wherever it was read from. */
    int fold(int of) {
        int hash = text().hashCode() * 0x9E3779B9;
        return Math.floorMod(hash >>> 12, of);
    }
}
