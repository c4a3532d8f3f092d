package dateline.ingest;

import dateline.article.Read;
import dateline.article.SkipCause;
import dateline.event.ReportedEvent;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Place;
import dateline.store.ReadArticle;
import dateline.store.ReportStoreWriter;
import dateline.store.StoreLocation;
import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Puts reports that were read elsewhere into a store, an article a line ({@link ReportLine}), with the ids that they have. */
public final class ReportLines {
    private static final int GZIP_FIRST = 0x1F;
    private static final int ZSTD_FIRST = 0x28; // a line begins with {, which is another

    private final ReportLineReader reader;
    private final Function<String, Place> places;
    private final Pace pace;

    public ReportLines(Gazetteer gazetteer) {
        this(gazetteer, Pace.USUAL);
    }

    ReportLines(Gazetteer gazetteer, Pace pace) {
        this.reader = new ReportLineReader(gazetteer);
        this.places = gazetteer.places()::find;
        this.pace = pace;
    }

    /**
     * Streams files, and all below directories, into a store; plain, gzip or zstd. What was read is kept now and then, so that
     * the same again goes on where a run was ended. A line that is not right is a named skip.
     *
     * @throws IOException with one line for the user: a file cannot be read, or the store cannot be used
     */
    public IngestSummary run(StoreLocation location, Path home, List<Path> given, Progress progress) throws IOException {
        List<Path> files = files(given);
        Corrections corrections = Corrections.of(home, places);
        try (ReportStoreWriter store = location.openWriter()) {
            corrections.applyTo(store);
            Run run = new Run(new Kept(store, pace, IngestTally.of(home)), corrections, progress);
            for (Path file : files) {
                read(file, run);
            }
            IngestSummary summary = run.end();
            summary.unmatched(corrections.unmatched(store));
            return summary;
        }
    }

    private static List<Path> files(List<Path> given) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : given) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(file -> file.equals(path) || !file.getFileName().toString().matches("[._].*"))
                        .filter(file -> !Files.isDirectory(file)).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private void read(Path file, Run run) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(unpacked(file), StandardCharsets.UTF_8))) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    take(line, file + ":" + number, run);
                }
                number++;
            }
        } catch (MalformedInputException e) {
            throw new IOException(file + " is damaged or cut short: " + e.getMessage(), e);
        }
    }

    private void take(String line, String origin, Run run) throws IOException {
        ReportLine read;
        try {
            read = reader.read(line);
        } catch (IllegalArgumentException e) {
            run.skip(new Read.Skipped(origin, SkipCause.BAD_JSON, e.getMessage()));
            return;
        }
        run.take(read, origin);
    }

    private static InputStream unpacked(Path file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(1);
        int first = in.read();
        in.reset();
        return first == GZIP_FIRST ? new GZIPInputStream(in, 1 << 16) : first == ZSTD_FIRST ? new ZstdInputStream(in) : in;
    }

    /** One run over many lines. */
    private static final class Run {
        private final IngestSummary summary = new IngestSummary();
        private final Map<String, String> firstOfId = new HashMap<>();
        private final Kept kept;
        private final Corrections corrections;
        private final Progress progress;

        Run(Kept kept, Corrections corrections, Progress progress) {
            this.kept = kept;
            this.corrections = corrections;
            this.progress = progress;
        }

        void skip(Read.Skipped skipped) {
            summary.skip(skipped.cause());
            progress.skipped(skipped);
        }

        void take(ReportLine line, String origin) throws IOException {
            String first = firstOfId.putIfAbsent(line.articleId(), origin);
            if (first != null) {
                skip(new Read.Skipped(origin, SkipCause.SAME_ID, "same article as " + first));
            } else if (kept.store().holds(line.articleId(), line.contentHash())) {
                summary.unchanged();
            } else {
                put(line, origin);
            }
            progress.at(summary, Double.NaN);
        }

        private void put(ReportLine line, String origin) throws IOException {
            int withdrawn = corrections.withdrawn(line.articleId());
            if (withdrawn > 0) {
                skip(new Read.Skipped(origin, SkipCause.WITHDRAWN, "withdrawn: " + corrections.file() + ", line " + withdrawn));
            } else {
                summary.add(line.reports(), kept.store().holds(line.articleId()));
            }
            List<ReportedEvent> asRead = line.reports().asRead();
            kept.put(new ReadArticle(line.articleId(), line.contentHash(), line.published(), line.reports().signature(), asRead,
                    corrections.apply(asRead)), summary);
        }

        IngestSummary end() throws IOException {
            kept.keep(summary);
            progress.end();
            return summary;
        }
    }
}
