package dateline.store.lucene;

import dateline.store.ReadArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The fact that an article was read, as a document of Lucene's; the names of its fields. */
final class ArticleDocument {
    static final String ID = "readArticle";
    static final String DAY = "readDay";
    /** One of these is the same in two articles with nearly the same text. */
    static final String BAND = "band";
    /** Stands in articles whose reports were corrected. */
    static final String CORRECTED = "readCorrected";
    /** A {@link StoredArticle}. */
    static final String STORED = "readStored";

    private ArticleDocument() {}

    static List<FieldValue> of(ReadArticle article, String storyId) throws IOException {
        List<FieldValue> document = new ArrayList<>();
        document.add(FieldValue.term(ReportDocument.ARTICLE, article.id()));
        document.add(FieldValue.term(ID, article.id()));
        document.add(FieldValue.bytes(STORED, StoredArticle.of(article, storyId).bytes()));
        if (article.signature() != null) {
            document.add(FieldValue.column(DAY, article.published().toEpochDay()));
            article.signature().bands().forEach(band -> document.add(FieldValue.term(BAND, band)));
        }
        if (article.isCorrected()) {
            document.add(FieldValue.term(CORRECTED, "true"));
        }
        return document;
    }
}
