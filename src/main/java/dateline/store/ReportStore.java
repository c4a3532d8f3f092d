package dateline.store;

import dateline.event.ReportedEvent;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * The reports of a home, for reading: always those of the last commit, also one made by another program since, and of
 * the home that lies at the path then. Reports come newest first (by eventStart, then id). For use by any number of threads;
 * whatever is asked, {@link StoreUnavailable} tells that the home is gone or cannot be read.
 */
public final class ReportStore implements Closeable {
    private static final Sort NEWEST_FIRST = new Sort(
            new SortField(ReportDocument.START, SortField.Type.LONG, true),
            new SortField(ReportDocument.ID, SortField.Type.STRING));
    private static final int BATCH = 1000;

    private static final Duration USUAL_TIME = Duration.ofSeconds(30);

    private final LiveIndex index;
    private final Duration time;

    private ReportStore(LiveIndex index, Duration time) {
        this.index = index;
        this.time = time;
    }

    /** Whether nothing was ever committed to the home, which may not exist. */
    public static boolean isEmpty(Path home) throws IOException {
        return !Home.of(home).hasIndex();
    }

    /** @throws IOException with one line that says what to do, also where the home {@link #isEmpty} */
    public static ReportStore open(Path home) throws IOException {
        return open(home, USUAL_TIME);
    }

    /**
     * The same.
     *
     * @param time how long a question may take before it ends as {@link QueryTooDear}; {@link #each} has no end
     */
    public static ReportStore open(Path home, Duration time) throws IOException {
        return new ReportStore(LiveIndex.open(home), time);
    }

    /**
     * A part of the reports that match.
     *
     * @param offset how many to leave out, from 0
     * @param limit how many to answer at most, from 1
     */
    public Page<ReportedEvent> find(ReportFilter filter, int offset, int limit) {
        return ask(searcher -> {
            Query query = ReportQuery.of(filter);
            int depth = (int) Math.min((long) offset + limit, Math.max(1, searcher.getIndexReader().maxDoc()));
            TopDocs found = searcher.search(query, new TopFieldCollectorManager(NEWEST_FIRST, depth, null, 1));
            List<ReportedEvent> reports = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            for (int i = offset; i < found.scoreDocs.length; i++) {
                reports.add(ReportDocument.report(stored.document(found.scoreDocs[i].doc)));
            }
            return new Page<>(searcher.count(query), reports);
        });
    }

    /** Hands over every report that matches, in order, all of one and the same commit. */
    public void each(ReportFilter filter, Consumer<ReportedEvent> consumer) {
        index.ask(searcher -> {
            StoredFields stored = searcher.storedFields();
            ScoreDoc last = null;
            do {
                TopDocs found = searcher.searchAfter(last, ReportQuery.of(filter), BATCH, NEWEST_FIRST);
                last = null;
                for (ScoreDoc hit : found.scoreDocs) {
                    consumer.accept(ReportDocument.report(stored.document(hit.doc)));
                    last = hit;
                }
            } while (last != null);
            return null;
        });
    }

    public Optional<ReportedEvent> byId(String id) {
        return ask(searcher -> {
            TopDocs found = searcher.search(new TermQuery(new Term(ReportDocument.ID, id)), 1);
            return found.scoreDocs.length == 0 ? Optional.empty()
                    : Optional.of(ReportDocument.report(searcher.storedFields().document(found.scoreDocs[0].doc)));
        });
    }

    /** A part of the places that have reports that match, by place id, each with the number of those reports. */
    public Page<PlaceCount> places(ReportFilter filter, int offset, int limit) {
        return ask(searcher -> PlaceTally.of(searcher, ReportQuery.of(filter)).page(offset, limit));
    }

    /** Empty where there is no report. */
    public Optional<Extent> extent() {
        return ask(searcher -> ReportQuery.extent(searcher.getIndexReader()));
    }

    /** Hexadecimal digits that are others whenever what is stored is. */
    public String version() {
        return ask(searcher -> HexFormat.of().formatHex(
                ((StandardDirectoryReader) searcher.getIndexReader()).getSegmentInfos().getId()));
    }

    @Override
    public void close() throws IOException {
        index.close();
    }

    private <T> T ask(LiveIndex.Question<T> question) {
        return index.ask(time, question);
    }
}
