package dateline.store.lucene;

import dateline.store.ReportStore;
import dateline.store.ReportStoreWriter;
import dateline.store.StoreLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;

/** The store that lies in a home, a directory: Lucene's files. */
public record HomeStore(Path home) implements StoreLocation {
    @Override
    public boolean isEmpty() throws IOException {
        return !Home.of(home).hasIndex();
    }

    /** The reports of a home, where a question may take its usual time. */
    public static ReportStore open(Path home) throws IOException {
        return new HomeStore(home).open(ReportStore.USUAL_TIME);
    }

    @Override
    public ReportStore open(Duration time) throws IOException {
        return LuceneReportStore.of(home, time);
    }

    /**
     * Opens a home for writing and makes it where there is none.
     *
     * @throws IOException with one line that says what to do: the home holds something else, cannot be written to, was
     *     made by a newer version, or is being written to by another program
     */
    @Override
    public ReportStoreWriter openWriter() throws IOException {
        return LuceneReportStoreWriter.open(home);
    }

    /** What {@link ReportStoreWriter#note} was last told; empty where nothing was. */
    public String noted() throws IOException {
        Home marked = Home.of(home);
        if (!marked.hasIndex()) {
            return "";
        }
        try (FSDirectory directory = marked.directory()) {
            return SegmentInfos.readLatestCommit(directory).getUserData().getOrDefault(LuceneReportStoreWriter.NOTE, "");
        } catch (IOException e) {
            throw HomeFailure.of(e, home);
        }
    }
}
