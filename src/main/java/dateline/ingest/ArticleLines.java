package dateline.ingest;

import dateline.article.Article;
import dateline.article.Read;
import java.io.Closeable;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads articles, each into a line of JSON, away from any store, by the same rules as {@link Ingest#run}; for many threads. */
public final class ArticleLines implements Closeable {
    private final Workers workers = new Workers();
    private final ArticleReader reader;
    private final Pace pace;

    ArticleLines(ArticleReader reader, Pace pace) {
        this.reader = reader;
        this.pace = pace;
    }

    /** Empty where the article was skipped. @param origin where it was read, for people */
    public Optional<ArticleLine> line(Article article, String origin, Consumer<Read.Skipped> skips) {
        ArticleReports reports = workers.await(workers.begin(() -> reader.read(article)), origin, pace.longest(), () -> { },
                skips);
        return reports == null ? Optional.empty()
                : Optional.of(new ReportLine(article.id(), reader.hash(article), article.published(), reports).parts());
    }

    @Override
    public void close() {
        workers.close();
    }
}
