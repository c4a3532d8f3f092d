package dateline.store.lucene;

import dateline.event.ReportJson;
import dateline.event.ReportedEvent;
import dateline.event.Where;
import dateline.store.PlaceFacts;
import dateline.store.words.ReportText;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** A report as a document of Lucene's; the names of its fields. */
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
    static final String STORY = "story";
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
    /** The names of those fields without a column that a report has. */
    static final String GIVEN = "given";
    static final Set<String> WITHOUT_COLUMN = Set.of(LEVEL, ADMIN1, ATTRIBUTION, TITLE, URL, CORRECTED);

    private ReportDocument() {}

    /** @param place of the report, as {@link PlaceFacts} tells it */
    static Document of(String articleId, ReportedEvent report, BytesRef place) {
        Document document = new Document();
        document.add(new StringField(ID, report.id(), Store.NO));
        document.add(new SortedDocValuesField(ID, new BytesRef(report.id())));
        document.add(new NumericDocValuesField(ID_START, idStart(new BytesRef(report.id()))));
        document.add(new StringField(ARTICLE, articleId, Store.NO));
        addWords(document, report);
        addPlace(document, report.where(), place);
        addDays(document, report);
        document.add(new DoublePoint(CONFIDENCE, report.confidence()));
        document.add(new NumericDocValuesField(CONFIDENCE, Double.doubleToRawLongBits(report.confidence())));
        ReportText.fields(report).forEach(document::add);
        document.add(new BinaryDocValuesField(FEATURE, new BytesRef(ReportJson.flat(report))));
        return document;
    }

    private static void addWords(Document document, ReportedEvent report) {
        document.add(new StringField(ROLE, report.role().name(), Store.NO));
        document.add(new StringField(CERTAINTY, report.certainty().name(), Store.NO));
        document.add(new StringField(CATEGORY, report.category().name(), Store.NO));
        document.add(new NumericDocValuesField(CLAIM, Claim.of(report)));
        document.add(new StringField(PRECISION, report.when().precision().name(), Store.NO));
        document.add(new StringField(STATED, Boolean.toString(report.when().stated()), Store.NO));
        addTerm(document, ATTRIBUTION, report.attribution());
        addTerm(document, TITLE, report.told().title());
        addTerm(document, URL, report.told().url());
        addTerm(document, CORRECTED, report.corrected());
        document.add(new StringField(STORY, report.told().storyId(), Store.NO));
        addWord(document, LANG, report.told().lang());
        addWord(document, SOURCE, report.told().source());
        addWord(document, COUNTRY, report.where().country());
    }

    /** A word that is looked for only, and that it is there. */
    private static void addTerm(Document document, String field, String word) {
        if (word != null) {
            document.add(new StringField(field, word, Store.NO));
            document.add(new StringField(GIVEN, field, Store.NO));
        }
    }

    /** A word that is counted or ordered by, too. */
    private static void addWord(Document document, String field, String word) {
        if (word != null) {
            document.add(new StringField(field, word, Store.NO));
            document.add(new SortedDocValuesField(field, new BytesRef(word)));
        }
    }

    private static void addPlace(Document document, Where where, BytesRef facts) {
        document.add(new StringField(PLACE, where.placeId(), Store.NO));
        document.add(new StringField(INSIDE, where.placeId(), Store.NO));
        where.within().forEach(id -> document.add(new StringField(INSIDE, id, Store.NO)));
        addWord(document, PLACE_NAME, where.name());
        addTerm(document, LEVEL, where.level());
        addTerm(document, ADMIN1, where.admin1());
        document.add(new IntPoint(POINT, PlaceFacts.hundredths(where.lon()), PlaceFacts.hundredths(where.lat())));
        document.add(new SortedDocValuesField(WHERE, facts));
    }

    private static void addDays(Document document, ReportedEvent report) {
        int start = Math.toIntExact(report.when().start().toEpochDay());
        int end = Math.toIntExact(report.when().end().toEpochDay());
        long published = report.told().published().toEpochDay();
        document.add(new LongPoint(START, start));
        document.add(new NumericDocValuesField(START, start));
        document.add(new LongPoint(END, end));
        document.add(new NumericDocValuesField(END, end));
        document.add(new IntRange(DAYS, new int[] {start}, new int[] {end}));
        document.add(new LongPoint(PUBLISHED, published));
        document.add(new NumericDocValuesField(PUBLISHED, published));
    }

    /** Numbers in the order of the ids, as unsigned ones; equal where the first eight bytes are. */
    static long idStart(BytesRef id) {
        long start = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            start = start << 8 | (i < id.length ? id.bytes[id.offset + i] & 0xFF : 0);
        }
        return start;
    }
}
