package dateline.command;

import dateline.article.Articles;
import dateline.article.Fetcher;
import dateline.article.Pages;
import dateline.article.ShippedArticles;
import dateline.extract.ReportReader;
import dateline.gazetteer.Gazetteer;
import dateline.geoparse.Geoparser;
import dateline.ingest.Ingest;
import dateline.ingest.IngestSummary;
import dateline.ingest.Progress;
import dateline.ingest.ReportLines;
import dateline.store.StoreLocation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads articles into a home. */
@Command(name = "ingest", mixinStandardHelpOptions = true, description = {
    "Reads articles and keeps what they report. The same input again changes nothing.",
    "Exit code 0: at least one article could be read, or was held already; 1: none; 2: wrong usage."})
public final class IngestCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--home", paramLabel = "DIR", defaultValue = ".dateline",
            description = "where the reports are kept (default: ${DEFAULT-VALUE})")
    private Path home;

    @Option(names = "--skips", paramLabel = "FILE", description =
            "gets a line for everything that was skipped: where, cause, detail, with tabs between")
    private Path skips;

    @Option(names = "--reports", paramLabel = "FILE", description =
            "a file, or a directory of files, of articles that were read already, a line of JSON each, plain, gzip or zstd: what the"
            + " job for archives writes (src/docs/archives.md). Reports keep their ids; may be given often, instead of inputs")
    private List<Path> reports = List.of();

    @Mixin
    private StoreOption store;

    @Mixin
    private Inputs inputs;

    @Mixin
    private Following following;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (following.isAsked()) {
            Following.check(home);
        }
        if (!reports.isEmpty() && !inputs.areNone()) {
            throw new ParameterException(spec.commandLine(), "--reports FILE takes the place of inputs; give one or the other");
        }
        if (!inputs.areNone() || !following.isAsked() || !reports.isEmpty()) {
            int exit = ingestInputs(err);
            if (exit != ExitCode.OK) {
                return exit;
            }
        }
        if (following.isAsked()) {
            Following.run(home, store.at(home), inputs.allowPrivate(), inputs.fullText(), err);
        }
        return ExitCode.OK;
    }

    private int ingestInputs(PrintWriter err) throws IOException {
        Reading reading = reports.isEmpty() ? ingesting(inputs.articles(spec))
                : progress -> new ReportLines(Gazetteer.of(home)).run(store.at(home), home, reports, progress);
        IngestSummary summary = skips == null ? reading.run(new Progress(err, isTerminal(), null)) : namingSkips(reading, err);
        summary.unmatched().forEach(line -> err.println("dateline: " + line));
        if (summary.articles() == 0) {
            if (summary.skipped() > 1) { // one alone has been named already
                err.println("dateline: no article could be read; " + summary.skips());
            }
            return 1;
        }
        summary.lines().forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    /** Fills a store with the articles that ship with the program; for {@code serve}, when it is empty. */
    static IngestSummary ingestShipped(Path home, StoreLocation location, PrintWriter err) throws IOException {
        return ingest(home, location, new ShippedArticles(), Pages.NONE, new Progress(err, isTerminal(), null));
    }

    private static boolean isTerminal() {
        return System.console() != null;
    }

    /** What is read, told of its progress. */
    private interface Reading {
        IngestSummary run(Progress progress) throws IOException;
    }

    private Reading ingesting(Articles articles) {
        return progress -> {
            try (Fetcher fetcher = inputs.fetcher()) {
                return ingest(home, store.at(home), articles, inputs.pages(fetcher), progress);
            }
        };
    }

    private IngestSummary namingSkips(Reading reading, PrintWriter err) throws IOException {
        try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(skips))) {
            IngestSummary summary = reading.run(new Progress(err, isTerminal(), file));
            if (file.checkError()) {
                throw new IOException("cannot write to " + skips);
            }
            return summary;
        }
    }

    private static IngestSummary ingest(Path home, StoreLocation location, Articles articles, Pages pages, Progress progress)
            throws IOException {
        Gazetteer gazetteer = Gazetteer.of(home);
        return new Ingest(new Geoparser(gazetteer), new ReportReader(), gazetteer).run(location, home, articles, pages, progress);
    }
}
