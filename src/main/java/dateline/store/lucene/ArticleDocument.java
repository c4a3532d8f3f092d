package dateline.store.lucene;

import dateline.event.ReportJson;
import dateline.event.ReportJsonReader;
import dateline.event.ReportedEvent;
import dateline.store.PlaceFacts;
import dateline.store.ReadArticle;
import dateline.store.TextSignature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** The fact that an article was read, as a document of Lucene's; the names of its fields. */
final class ArticleDocument {
    static final String ID = "readArticle";
    static final String CONTENT_HASH = "contentHash";
    static final String STORY = "readStory";
    static final String DAY = "readDay";
    static final String SIGNATURE = "signature";
    /** One of these is the same in two articles with nearly the same text. */
    static final String BAND = "band";
    /** Stands in articles whose reports were corrected. */
    static final String CORRECTED = "readCorrected";
    /** A report before it was corrected: its feature, and in the field of the same number its place. */
    private static final String FEATURE = "readFeature";
    private static final String WHERE = "readWhere";

    private ArticleDocument() {}

    static Document of(ReadArticle article, String storyId) {
        Document document = new Document();
        document.add(new StringField(ReportDocument.ARTICLE, article.id(), Store.NO));
        document.add(new StringField(ID, article.id(), Store.YES));
        document.add(new StoredField(CONTENT_HASH, article.contentHash()));
        document.add(new StoredField(STORY, storyId));
        if (article.signature() != null) {
            document.add(new LongPoint(DAY, article.published().toEpochDay()));
            document.add(new StoredField(DAY, article.published().toEpochDay()));
            document.add(new StoredField(SIGNATURE, article.signature().stored()));
            article.signature().bands().forEach(band -> document.add(new StringField(BAND, band, Store.NO)));
        }
        if (article.isCorrected()) {
            document.add(new StringField(CORRECTED, "true", Store.YES));
            article.asRead().forEach(report -> addAsRead(document, report));
        }
        return document;
    }

    private static void addAsRead(Document document, ReportedEvent report) {
        document.add(new StoredField(FEATURE, new BytesRef(ReportJson.flat(report))));
        document.add(new StoredField(WHERE, new BytesRef(PlaceFacts.text(report.where()))));
    }

    /** @param stored fields of such a document @param reports those that are shown */
    static ReadArticle read(Document stored, List<ReportedEvent> reports) {
        return new ReadArticle(stored.get(ID), stored.get(CONTENT_HASH), day(stored), signature(stored),
                stored.get(CORRECTED) == null ? reports : asRead(stored), reports);
    }

    static LocalDate day(Document stored) {
        return stored.getField(DAY) == null ? null : LocalDate.ofEpochDay(stored.getField(DAY).numericValue().longValue());
    }

    static TextSignature signature(Document stored) {
        BytesRef bytes = stored.getBinaryValue(SIGNATURE);
        return bytes == null ? null : TextSignature.of(bytes);
    }

    private static List<ReportedEvent> asRead(Document stored) {
        BytesRef[] features = stored.getBinaryValues(FEATURE);
        BytesRef[] places = stored.getBinaryValues(WHERE);
        List<ReportedEvent> reports = new ArrayList<>(features.length);
        for (int i = 0; i < features.length; i++) {
            reports.add(ReportJsonReader.read(features[i].bytes, features[i].offset, features[i].length,
                    PlaceFacts.where(places[i])));
        }
        return reports;
    }
}
