package dateline.ingest;

import dateline.article.Articles;
import dateline.article.Pages;
import dateline.extract.ReportReader;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Place;
import dateline.geoparse.Geoparser;
import dateline.store.ReportStoreWriter;
import dateline.store.StoreLocation;
import dateline.store.lucene.HomeStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * The whole write half: article to document, to mentions, to findings, to reports ({@link ArticleReader}), to store. Articles
 * are read by all cores and stored in the order they came in, so that the same input makes the same index.
 */
public final class Ingest {
    private final Geoparser geoparser;
    private final ReportReader reportReader;
    private final String rules;
    private final Function<String, Place> places;
    private final Pace pace;

    /** @param gazetteer the geoparser's */
    public Ingest(Geoparser geoparser, ReportReader reportReader, Gazetteer gazetteer) {
        this(geoparser, reportReader, ReadingRules.shipped(), gazetteer.version(), gazetteer.places()::find, Pace.USUAL);
    }

    Ingest(Geoparser geoparser, ReportReader reportReader, String readingRules, String gazetteerVersion,
            Function<String, Place> places, Pace pace) {
        this.geoparser = geoparser;
        this.reportReader = reportReader;
        this.rules = readingRules + ' ' + gazetteerVersion;
        this.places = places;
        this.pace = pace;
    }

    /** Reads articles into lines that {@link ReportLines} puts into a store; for reading on many machines, without corrections. */
    public ArticleLines lines() {
        return new ArticleLines(new ArticleReader(geoparser, reportReader, rules, Corrections.NONE), pace);
    }

    /** What code, tables and gazetteer articles are read with, as one word. */
    public String rules() {
        return rules.replace(' ', '-');
    }

    /**
     * Reads all articles into a store, after the home's corrections were applied to what it holds. What was read is kept now and
     * then, whole articles each time, so that a run that is ended midway, by a failure or from outside, loses seconds, and the
     * next one goes on where it was.
     *
     * @param home where the corrections are, and the counts are kept of what was read
     * @param pages asks for the pages that feeds and lists name
     * @throws IOException with one line for the user: no input can be read, the corrections are wrong, the store cannot be used
     */
    public IngestSummary run(StoreLocation location, Path home, Articles articles, Pages pages, Progress progress)
            throws IOException {
        Corrections corrections = Corrections.of(home, places);
        try (ReportStoreWriter store = location.openWriter(); Workers workers = new Workers()) {
            corrections.applyTo(store);
            ArticleReader reader = new ArticleReader(geoparser, reportReader, rules, corrections);
            IngestSummary summary = new IngestRun(store, workers, reader, pace, articles, pages, progress,
                    IngestTally.of(home)).run();
            summary.unmatched(corrections.unmatched(store));
            return summary;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The same into a home. */
    public IngestSummary run(Path home, Articles articles, Pages pages, Progress progress) throws IOException {
        return run(new HomeStore(home), home, articles, pages, progress);
    }

    /** Whether the corrections of a home are those that were last applied to what it holds. */
    public static boolean isCorrected(Path home) throws IOException {
        return Corrections.hash(home).equals(new HomeStore(home).noted());
    }

    /**
     * Applies the corrections of a home to what it holds.
     *
     * @return a line for people for each that matches nothing, or that tells why none is applied now
     * @throws IOException with one line for the user: the corrections are wrong
     */
    public static List<String> correct(Path home, Gazetteer gazetteer) throws IOException {
        Corrections corrections = Corrections.of(home, gazetteer.places()::find);
        try (ReportStoreWriter store = new HomeStore(home).openWriter()) {
            corrections.applyTo(store);
            return corrections.unmatched(store);
        } catch (IOException e) {
            return List.of(corrections.file() + " is not applied now: " + e.getMessage());
        }
    }
}
