package dateline.store.lucene;

import dateline.event.Provenance;
import java.util.ArrayList;
import java.util.List;

/**
 * What all reports of an article have in common.
 *
 * @param articleId that it was put under
 */
record ToldValues(String articleId, List<FieldValue> values) {
    static ToldValues of(String articleId, Provenance told) {
        List<FieldValue> values = new ArrayList<>();
        values.add(FieldValue.term(ReportDocument.ARTICLE, articleId));
        values.add(ReportDocuments.given(ReportDocument.TITLE, told.title()));
        values.add(ReportDocuments.given(ReportDocument.URL, told.url()));
        if (!told.storyId().equals(articleId)) {
            values.add(FieldValue.term(ReportDocument.STORY, told.storyId()));
            values.add(FieldValue.term(ReportDocument.FOLLOWS, "true"));
        }
        values.add(FieldValue.word(ReportDocument.LANG, told.lang()));
        if (told.source() != null) {
            values.add(FieldValue.word(ReportDocument.SOURCE, told.source()));
        }
        values.add(FieldValue.number(ReportDocument.PUBLISHED, told.published().toEpochDay()));
        return new ToldValues(articleId, List.copyOf(values));
    }
}
