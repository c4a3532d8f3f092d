package dateline.store.lucene;

import dateline.event.ReportedEvent;
import dateline.store.ReadArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;

/** Articles and their reports that make one segment, put into the index in its order, so that it sorts nothing. */
final class Batch {
    private static final Comparator<Put> NEWEST_FIRST =
            Comparator.comparingLong(Put::start).reversed().thenComparing(put -> put.report.id());

    private record Put(long start, ReportedEvent report, String articleId) {}

    private final List<Put> reports = new ArrayList<>();
    private final List<List<FieldValue>> articles = new ArrayList<>();

    /** Of reports with the same id the first is kept. */
    void add(ReadArticle article, String storyId) throws IOException {
        Set<String> ids = new HashSet<>();
        for (ReportedEvent report : article.reports()) {
            if (ids.add(report.id())) {
                reports.add(new Put(report.when().start().toEpochDay(), report, article.id()));
            }
        }
        articles.add(ArticleDocument.of(article, storyId));
    }

    /** How many documents it has. */
    int size() {
        return reports.size() + articles.size();
    }

    void index(IndexWriter writer, KnownPlaces places) throws IOException {
        reports.sort(NEWEST_FIRST);
        ReportDocuments documents = new ReportDocuments(places);
        writer.addDocuments(() -> iterator(documents));
    }

    /** Reports, and then articles; each document is made when its turn comes. */
    private Iterator<Iterable<? extends IndexableField>> iterator(ReportDocuments documents) {
        Iterator<Put> eachReport = reports.iterator();
        Iterator<List<FieldValue>> eachArticle = articles.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return eachReport.hasNext() || eachArticle.hasNext();
            }

            @Override
            public Iterable<FieldValue> next() {
                if (!eachReport.hasNext()) {
                    return eachArticle.next();
                }
                Put put = eachReport.next();
                return documents.of(put.articleId, put.report);
            }
        };
    }
}
