package dateline.ingest;

import dateline.article.Article;
import dateline.article.Articles;
import dateline.article.Read;
import dateline.article.SkipCause;
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
import dateline.text.Document;
import dateline.text.Language;
import dateline.text.OneLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The whole write half: article to document, to mentions, to findings, to reports, to store. Articles are read by all
 * cores and stored in the order they came in, so that the same input makes the same index.
 */
public final class Ingest {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    /** Bounds what waits in memory: by number, and by characters since one article may have 50 million. */
    private static final int MOST_WAITING = 16 * CORES;
    private static final long MOST_CHARACTERS_WAITING = 32L << 20;
    private static final int LONGEST_FAULT = 200;

    private final Geoparser geoparser;
    private final ReportReader reportReader;
    private final String rules;

    /** @param gazetteerVersion what {@link dateline.gazetteer.Gazetteer#version} says of the geoparser's */
    public Ingest(Geoparser geoparser, ReportReader reportReader, String gazetteerVersion) {
        this(geoparser, reportReader, ReadingRules.shipped(), gazetteerVersion);
    }

    Ingest(Geoparser geoparser, ReportReader reportReader, String readingRules, String gazetteerVersion) {
        this.geoparser = geoparser;
        this.reportReader = reportReader;
        this.rules = readingRules + ' ' + gazetteerVersion;
    }

    /**
     * Reads all articles into a home: all of them or, on a failure, none.
     *
     * @throws IOException with one line for the user: no input can be read, or the home cannot be used
     */
    public IngestSummary run(Path home, Articles articles, Progress progress) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(CORES);
        try (ReportStoreWriter store = ReportStoreWriter.open(home)) {
            Run run = new Run(store, workers, progress);
            articles.forEach(run::take);
            while (!run.waiting.isEmpty()) {
                run.storeFirst();
            }
            if (run.summary.changed()) {
                store.commit();
            }
            progress.end();
            return run.summary;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            workers.shutdownNow();
        }
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

    private record Waiting(Read.Got read, String contentHash, Future<ArticleReports> reports) {
        int characters() {
            return read.article().text().length();
        }
    }

    /** The first article of an id in a run. @param characters of its text */
    private record First(String origin, boolean inFeed, int characters) {
        static First of(Read.Got got) {
            return new First(got.origin(), got.article().feed() != null, got.article().text().length());
        }

        /** Whether it is only what a feed says of an article that follows with its whole text. */
        boolean isTeaserOf(Article article) {
            return inFeed && article.feed() == null && characters * 3L < article.text().length() * 2L;
        }
    }

    /** One run over many articles; all but {@link Ingest#read} happens in the thread that called. */
    private final class Run {
        private final ReportStoreWriter store;
        private final ExecutorService workers;
        private final Progress progress;
        private final IngestSummary summary = new IngestSummary();
        private final Map<String, First> firstOfId = new HashMap<>();
        private final Queue<Waiting> waiting = new ArrayDeque<>();
        private long charactersWaiting;

        Run(ReportStoreWriter store, ExecutorService workers, Progress progress) {
            this.store = store;
            this.workers = workers;
            this.progress = progress;
        }

        void take(Read read) {
            if (read instanceof Read.Skipped skipped) {
                skip(skipped);
            } else if (read instanceof Read.Got got) {
                First first = firstOfId.putIfAbsent(got.article().id(), First.of(got));
                if (first == null || first.isTeaserOf(got.article())) {
                    readUnlessHeld(got);
                } else {
                    skip(new Read.Skipped(got.origin(), SkipCause.SAME_ID, "same article as " + first.origin()
                            + " (by its url, or its file name, source and date)"));
                }
            }
            progress.at(summary);
        }

        private void skip(Read.Skipped skipped) {
            summary.skip(skipped.cause());
            progress.skipped(skipped);
        }

        private void readUnlessHeld(Read.Got got) {
            Article article = got.article();
            String hash = ContentHash.of(article, rules);
            String held = held(article.id());
            if (hash.equals(held) || isTeaser(article, ContentHash.characters(held))) {
                summary.unchanged();
                return;
            }
            waiting.add(new Waiting(got, hash, workers.submit(() -> read(article))));
            charactersWaiting += article.text().length();
            while (!waiting.isEmpty()
                    && (waiting.size() > MOST_WAITING || charactersWaiting > MOST_CHARACTERS_WAITING)) {
                storeFirst();
            }
        }

        /** What a feed says of an article never takes the place of a text half as long again. */
        private static boolean isTeaser(Article article, int charactersHeld) {
            return article.feed() != null && article.text().length() * 3L < charactersHeld * 2L;
        }

        void storeFirst() {
            Waiting first = waiting.remove();
            charactersWaiting -= first.characters();
            try {
                store(first, await(first));
            } catch (ExecutionException e) {
                if (e.getCause() instanceof OutOfMemoryError memory) {
                    throw memory;
                }
                skip(new Read.Skipped(first.read().origin(), SkipCause.FAULT, "a fault of the program in reading it: "
                        + OneLine.of(String.valueOf(e.getCause()), LONGEST_FAULT)));
            }
            progress.at(summary);
        }

        private void store(Waiting first, ArticleReports reports) {
            String id = first.read().article().id();
            if (!reports.isRead()) {
                skip(new Read.Skipped(first.read().origin(), SkipCause.OTHER_LANGUAGE, "in a language that is not read ("
                        + String.join(", ", Language.codes()) + " are)"));
                return;
            }
            try {
                summary.add(reports, store.holds(id));
                store.put(id, first.contentHash(), reports.reports());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String held(String id) {
            try {
                return store.hash(id);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** @throws ExecutionException for a fault of this one article */
        private ArticleReports await(Waiting article) throws ExecutionException {
            while (true) {
                try {
                    return article.reports().get(1, TimeUnit.SECONDS);
                } catch (TimeoutException e) {
                    progress.at(summary);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted; nothing was stored", e);
                }
            }
        }
    }
}
