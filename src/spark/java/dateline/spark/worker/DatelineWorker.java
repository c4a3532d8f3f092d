package dateline.spark.worker;

import dateline.article.Article;
import dateline.article.AssumedDate;
import dateline.article.GivenArticles;
import dateline.article.PublishedKind;
import dateline.article.Read;
import dateline.event.FlatFeature;
import dateline.export.GeoParquetFeatures;
import dateline.extract.ReportReader;
import dateline.gazetteer.Gazetteer;
import dateline.geoparse.Geoparser;
import dateline.ingest.ArticleLine;
import dateline.ingest.ArticleLines;
import dateline.ingest.FirstOfId;
import dateline.ingest.Ingest;
import dateline.spark.Worker;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Dateline's own code, asked article by article: nothing is read, left out or written here by rules other than those of
 * `ingest`.
 */
public final class DatelineWorker implements Worker {
    private final String rules;
    private final ArticleLines lines;

    public DatelineWorker() throws IOException {
        Gazetteer gazetteer = Gazetteer.of(null);
        Ingest ingest = new Ingest(new Geoparser(gazetteer), new ReportReader(), gazetteer);
        rules = ingest.rules();
        lines = ingest.lines();
    }

    @Override
    public String rules() {
        return rules;
    }

    @Override
    public void articles(InputStream in, String address, String name, String assumed, long writtenMillis,
            Consumer<Worker.Found> sink) throws IOException {
        LocalDate written = LocalDate.ofInstant(Instant.ofEpochMilli(writtenMillis), ZoneId.systemDefault());
        GivenArticles.read(in, address, name, assumed == null ? null : AssumedDate.parse(assumed), written,
                read -> sink.accept(read instanceof Read.Got got ? new Worker.Found(out(got), null)
                        : new Worker.Found(null, skip(read instanceof Read.Listed listed ? listed.withoutArticles()
                        : (Read.Skipped) read))));
    }

    private static Worker.Given out(Read.Got got) {
        Article a = got.article();
        return new Worker.Given(got.origin(), a.id(), a.published().toString(), a.publishedKind().word(), a.title(), a.source(),
                a.author(), a.url(), a.lang(), a.feed(), a.text());
    }

    private static Article in(Worker.Given a) {
        return new Article(a.id(), LocalDate.parse(a.day()), PublishedKind.of(a.dayKind()), a.title(), a.source(), a.author(),
                a.url(), a.lang(), a.feed(), a.text());
    }

    private static Skip skip(Read.Skipped skipped) {
        return new Skip(skipped.origin(), skipped.cause().words(), skipped.detail());
    }

    /**
     * Of a teaser and the whole texts that follow it the last one that can be read stands, as in a home that took all in
     * turn.
     */
    @Override
    public void read(Iterator<Worker.Given> same, Consumer<Line> sink) {
        FirstOfId first = null;
        Deque<Worker.Given> candidates = new ArrayDeque<>();
        while (same.hasNext()) {
            Worker.Given next = same.next();
            Article article = in(next);
            if (first == null || first.isTeaserOf(article)) {
                candidates.addFirst(next);
            } else {
                sink.accept(none(first.sameAs(next.origin())));
            }
            first = first == null ? FirstOfId.of(next.origin(), article) : first;
        }
        Optional<ArticleLine> line = Optional.empty();
        while (line.isEmpty() && !candidates.isEmpty()) {
            Worker.Given next = candidates.removeFirst();
            line = lines.line(in(next), next.origin(), skipped -> sink.accept(none(skipped)));
            line.ifPresent(read -> sink.accept(new Line(read.head(), next.day(), reports(read), null)));
        }
    }

    private static Line none(Read.Skipped skipped) {
        return new Line(null, null, List.of(), skip(skipped));
    }

    private static List<Report> reports(ArticleLine read) {
        return read.reports().stream().map(report -> new Report(report.id(), report.where().placeId(), report.where().country(),
                ArticleLine.feature(report))).toList();
    }

    @Override
    public void geoParquet(Iterator<Report> reports, OutputStream out) throws IOException {
        try (GeoParquetFeatures writer = new GeoParquetFeatures(out)) {
            while (reports.hasNext()) {
                writer.write(new FlatFeature(reports.next().feature()));
            }
        }
    }
}
