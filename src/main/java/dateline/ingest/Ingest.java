package dateline.ingest;

import dateline.article.Article;
import dateline.article.Articles;
import dateline.event.Provenance;
import dateline.event.ReportedEvent;
import dateline.event.When;
import dateline.event.Where;
import dateline.extract.Finding;
import dateline.extract.ReportReader;
import dateline.gazetteer.Place;
import dateline.geoparse.Geoparsed;
import dateline.geoparse.Geoparser;
import dateline.geoparse.Mention;
import dateline.store.ReportStoreWriter;
import dateline.store.StoreLocation;
import dateline.text.Document;
import dateline.text.Language;
import dateline.text.OneLine;
import java.io.IOException;
import java.nio.file.Path;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The whole write half: article to document, to mentions, to findings, to reports, to store. Articles are read by all
 * cores and stored in the order they came in, so that the same input makes the same index.
 */
public final class Ingest {
    private final Geoparser geoparser;
    private final ReportReader reportReader;
    private final String rules;
    private final Pace pace;

    /** @param gazetteerVersion what {@link dateline.gazetteer.Gazetteer#version} says of the geoparser's */
    public Ingest(Geoparser geoparser, ReportReader reportReader, String gazetteerVersion) {
        this(geoparser, reportReader, ReadingRules.shipped(), gazetteerVersion, Pace.USUAL);
    }

    Ingest(Geoparser geoparser, ReportReader reportReader, String readingRules, String gazetteerVersion, Pace pace) {
        this.geoparser = geoparser;
        this.reportReader = reportReader;
        this.rules = readingRules + ' ' + gazetteerVersion;
        this.pace = pace;
    }

    /**
     * Reads all articles into a store. What was read is kept now and then, whole articles each time, so that a run that is
     * ended midway, by a failure or from outside, loses seconds, and the next one goes on where it was.
     *
     * @param home where the counts are kept of what was read
     * @throws IOException with one line for the user: no input can be read, or the store cannot be used
     */
    public IngestSummary run(StoreLocation location, Path home, Articles articles, Progress progress) throws IOException {
        try (ReportStoreWriter store = location.openWriter(); Workers workers = new Workers()) {
            IngestRun run = new IngestRun(store, workers, this, pace, progress, IngestTally.of(home));
            articles.forEach(run::take);
            return run.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The same into a home. */
    public IngestSummary run(Path home, Articles articles, Progress progress) throws IOException {
        return run(StoreLocation.of(home), home, articles, progress);
    }

    /** Tells whether an article must be read anew. */
    String hash(Article article) {
        return ContentHash.of(article, rules);
    }

    /** What an article says, worked out away from the store. */
    ArticleReports read(Article article) {
        Geoparsed read = geoparser.read(new Document(article.id(), article.lang(), article.text(), article.source(),
                article.published()));
        Map<String, ReportedEvent> reports = new LinkedHashMap<>();
        for (Finding finding : reportReader.findings(read)) {
            ReportedEvent report = report(article, read.language(), finding);
            reports.putIfAbsent(report.id(), report); // a sentence that stands twice reports once
        }
        int placed = (int) read.mentions().stream().filter(mention -> mention.place() != null).count();
        return new ArticleReports(read.language() != null, read.mentions().size(), placed, List.copyOf(reports.values()));
    }

    static ReportedEvent report(Article article, Language language, Finding finding) {
        Mention mention = finding.mention();
        String sentence = finding.sentence().of(article.text());
        List<String> reasons = new ArrayList<>(mention.reasons());
        reasons.addAll(finding.reasons());
        return new ReportedEvent(ReportedEvent.idOf(article.id(), sentence, mention.place().id()), finding.role(),
                finding.certainty(), finding.category(),
                finding.when() == null ? When.reported(article.published()) : finding.when(), where(mention.place()),
                finding.quote(), OneLine.of(finding.attribution(), ReportedEvent.LONGEST_ATTRIBUTION), mention.confidence(),
                reasons,
                new Provenance(article.id(), OneLine.of(article.title(), Provenance.LONGEST_TITLE),
                        OneLine.of(article.source(), Provenance.LONGEST_SOURCE), article.url(), language.code(),
                        article.published(), article.publishedKind().word()));
    }

    /** The place with the ids of its region and its country. */
    private static Where where(Place place) {
        List<String> within = Stream.of(place.admin1Id(), place.countryId())
                .filter(id -> id != null && !id.equals(place.id())).toList();
        return new Where(place.id(), place.name(), place.names(), place.level().word(), place.country(),
                place.admin1(), place.lat(), place.lon(), place.uncertaintyMetres(), within);
    }
}
