package dateline.store;

import dateline.event.ReportedEvent;
import dateline.event.Where;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report, and the fact that an article was read, as Lucene documents; the names of their fields. */
final class ReportDocument {
    static final String ID = "id";
    static final String ARTICLE = "article";
    static final String PLACE = "place";
    static final String ROLE = "role";
    /** West to east and south to north in hundredths of a degree: exact, as places are rounded to that. */
    static final String POINT = "point";
    /** First and last day of the event, counted from 1970-01-01. */
    static final String START = "start";
    static final String END = "end";
    /** The place id, a line feed, and the place as JSON: one value a place, to be counted without reading reports. */
    static final String WHERE = "where";
    static final String REPORT = "report";
    static final String READ_ARTICLE = "readArticle";
    static final String CONTENT_HASH = "contentHash";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private ReportDocument() {}

    static Document of(String articleId, ReportedEvent report) {
        Where where = report.where();
        Document document = new Document();
        document.add(new StringField(ID, report.id(), Store.NO));
        document.add(new SortedDocValuesField(ID, new BytesRef(report.id())));
        document.add(new StringField(ARTICLE, articleId, Store.NO));
        document.add(new StringField(PLACE, where.placeId(), Store.NO));
        document.add(new StringField(ROLE, report.role().name(), Store.NO));
        String facts = where.placeId() + '\n' + JSON.writeValueAsString(where);
        document.add(new SortedDocValuesField(WHERE, new BytesRef(facts)));
        document.add(new IntPoint(POINT, hundredths(where.lon()), hundredths(where.lat())));
        document.add(new LongPoint(START, report.when().start().toEpochDay()));
        document.add(new NumericDocValuesField(START, report.when().start().toEpochDay()));
        document.add(new LongPoint(END, report.when().end().toEpochDay()));
        document.add(new StoredField(REPORT, JSON.writeValueAsBytes(report)));
        return document;
    }

    static Document ofArticle(String articleId, String contentHash) {
        Document document = new Document();
        document.add(new StringField(READ_ARTICLE, articleId, Store.NO));
        document.add(new StoredField(CONTENT_HASH, contentHash));
        return document;
    }

    static ReportedEvent report(Document document) {
        BytesRef bytes = document.getBinaryValue(REPORT);
        return JSON.readValue(bytes.bytes, bytes.offset, bytes.length, ReportedEvent.class);
    }

    static Where where(String value) {
        return JSON.readValue(value.substring(value.indexOf('\n') + 1), Where.class);
    }

    static int hundredths(double degrees) {
        return (int) Math.round(degrees * 100);
    }
}
