package dateline.ingest;

import dateline.article.Article;
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
import dateline.store.TextSignature;
import dateline.text.Document;
import dateline.text.Language;
import dateline.text.OneLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Article to document, to mentions, to findings, to reports. Safe for use by many threads.
 *
 * @param rules of the reading: an article that others read is read anew
 * @param corrections set by hand, which the reading heeds
 */
record ArticleReader(Geoparser geoparser, ReportReader reportReader, String rules, Corrections corrections) {
    /** Tells whether an article must be read anew. */
    String hash(Article article) {
        return ContentHash.of(article, rules + corrections.reading(article.source()));
    }

    /** What an article says, worked out away from the store. */
    ArticleReports read(Article article) {
        Geoparsed read = corrections.place(geoparser.read(new Document(article.id(), article.lang(), article.text(),
                article.source(), article.published())));
        Language language = read.language();
        Map<String, ReportedEvent> reports = new LinkedHashMap<>();
        for (Finding finding : reportReader.findings(read)) {
            ReportedEvent report = placed(report(article, language, finding), finding);
            reports.putIfAbsent(report.id(), report); // a sentence that stands twice reports once
        }
        int placed = (int) read.mentions().stream().filter(mention -> mention.place() != null).count();
        return new ArticleReports(language != null, read.mentions().size(), placed, List.copyOf(reports.values()),
                corrections.apply(List.copyOf(reports.values())), TextSignature.of(article.text()));
    }

    private ReportedEvent placed(ReportedEvent report, Finding finding) {
        String how = corrections.how(finding.mention(), report.told().source());
        return how == null ? report : report.movedTo(report.where(), how);
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
                        article.published(), article.publishedKind().word(), article.id()));
    }

    /** The place with the ids of its region and its country. */
    static Where where(Place place) {
        List<String> within = Stream.of(place.admin1Id(), place.countryId())
                .filter(id -> id != null && !id.equals(place.id())).toList();
        return new Where(place.id(), place.name(), place.names(), place.level().word(), place.country(),
                place.admin1(), place.lat(), place.lon(), place.uncertaintyMetres(), within);
    }
}
