package dateline.store.lucene;

import java.util.Set;
import org.apache.lucene.util.BytesRef;

/** A report as a document of Lucene's: the names of its fields, whose values are made by {@link ReportDocuments}. */
final class ReportDocument {
    static final String ID = "id";
    /** The first eight bytes of the id as a number: orders most ids without a look at their text. */
    static final String ID_START = "idStart";
    /** Of a report's document and of its article's ({@link ArticleDocument}). */
    static final String ARTICLE = "article";
    static final String PLACE = "place";
    /** Ids of the place and of all that hold it. */
    static final String INSIDE = "inside";
    static final String PLACE_NAME = "placeName";
    static final String ROLE = "role";
    static final String CERTAINTY = "certainty";
    static final String CATEGORY = "category";
    /** Role, certainty and category in one number, see {@link Claim}. */
    static final String CLAIM = "claim";
    static final String LANG = "lang";
    static final String SOURCE = "source";
    static final String COUNTRY = "country";
    static final String LEVEL = "level";
    static final String ADMIN1 = "admin1";
    static final String ATTRIBUTION = "attribution";
    static final String TITLE = "title";
    static final String URL = "url";
    /** The story of an article that follows another; of one that leads it, the story is the article's id. */
    static final String STORY = "story";
    /** Stands in reports with a {@link #STORY}. */
    static final String FOLLOWS = "follows";
    static final String CORRECTED = "corrected";
    static final String PRECISION = "datePrecision";
    /** Whether the text tells the date: "true" or "false". */
    static final String STATED = "stated";
    static final String CONFIDENCE = "confidence";
    /** West to east and south to north in hundredths of a degree: exact, as places are rounded to that. */
    static final String POINT = "point";
    /** Days are counted from 1970-01-01. First day of the event. */
    static final String START = "start";
    static final String END = "end";
    /** From the first to the last day of the event. */
    static final String DAYS = "days";
    static final String PUBLISHED = "published";
    /** A {@link PlaceFacts}: one value a place, to be counted without reading reports. */
    static final String WHERE = "where";
    /** The GeoJSON feature in its flat form, ready to be copied. */
    static final String FEATURE = "feature";
    /** The names of those fields without a column that a report has not. */
    static final String LACKING = "lacking";
    static final Set<String> WITHOUT_COLUMN = Set.of(LEVEL, ADMIN1, ATTRIBUTION, TITLE, URL);

    private ReportDocument() {}

    /** Numbers in the order of the ids, as unsigned ones; equal where the first eight bytes are. */
    static long idStart(BytesRef id) {
        long start = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            start = start << 8 | (i < id.length ? id.bytes[id.offset + i] & 0xFF : 0);
        }
        return start;
    }
}
