package dateline.store.lucene;

import dateline.event.FoundReport;
import dateline.store.Bbox;
import dateline.store.Extent;
import dateline.store.Facet;
import dateline.store.Facets;
import dateline.store.Mark;
import dateline.store.Marks;
import dateline.store.Page;
import dateline.store.PageReader;
import dateline.store.PlaceCount;
import dateline.store.ReportConsumer;
import dateline.store.ReportFilter;
import dateline.store.ReportOrder;
import dateline.store.ReportPoint;
import dateline.store.ReportStore;
import dateline.store.Window;
import dateline.store.lucene.LuceneOrder.Hit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The reports of a home, in an index of Lucene's that is sorted newest first. */
final class LuceneReportStore implements ReportStore {
    private static final int BATCH = 10_000;
    /** One part of so many of the program's memory may be columns of the index: 18 MB a million reports. */
    private static final int SHARE_HELD = 8;

    private final LiveIndex index;
    private final Duration time;
    private final long mostHeld;
    private volatile Snapshot snapshot;

    private LuceneReportStore(LiveIndex index, Duration time, long mostHeld) {
        this.index = index;
        this.time = time;
        this.mostHeld = mostHeld;
    }

    static LuceneReportStore of(Path home, Duration time) throws IOException {
        return of(home, time, Runtime.getRuntime().maxMemory() / SHARE_HELD);
    }

    /** @param mostHeld bytes of columns of the index in memory; of a larger index none are held */
    static LuceneReportStore of(Path home, Duration time, long mostHeld) throws IOException {
        return new LuceneReportStore(LiveIndex.open(home), time, mostHeld);
    }

    @Override
    public void read(ReportFilter filter, ReportOrder order, Window window, PageReader reader) throws IOException {
        try {
            answer((searcher, known) -> {
                ReportWindow found = window(searcher, known, filter, order, window);
                give(() -> reader.begin(found.matched(), found.hits().size(), found.next(), found.prev()));
                FoundDocuments documents = new FoundDocuments(searcher.getIndexReader().leaves());
                for (Hit hit : found.hits()) {
                    FoundReport report = documents.at(hit.leaf(), hit.document());
                    give(() -> reader.report(report));
                }
                return null;
            });
        } catch (TakerFailed e) {
            throw e.failure;
        }
    }

    @Override
    public Page<FoundReport> find(ReportFilter filter, ReportOrder order, Window window) {
        return answer((searcher, known) -> {
            ReportWindow found = window(searcher, known, filter, order, window);
            FoundDocuments documents = new FoundDocuments(searcher.getIndexReader().leaves());
            List<FoundReport> reports = new ArrayList<>(found.hits().size());
            for (Hit hit : found.hits()) {
                reports.add(documents.held(hit.leaf(), hit.document()));
            }
            return new Page<>(found.matched(), reports, found.next(), found.prev());
        });
    }

    private static ReportWindow window(Searching searcher, Snapshot known, ReportFilter filter, ReportOrder order,
            Window window) throws IOException {
        return new ReportWindow.Asked(searcher, known.query(filter), new LuceneOrder(order),
                () -> known.count(searcher, filter)).find(window);
    }

    @Override
    public long count(ReportFilter filter) {
        return answer((searcher, known) -> known.count(searcher, filter));
    }

    /** All documents but the reports: see {@link ReportDocument}. */
    @Override
    public long articles() {
        return answer((searcher, known) -> searcher.getIndexReader().numDocs() - known.count(searcher, ReportFilter.ALL));
    }

    @Override
    public void each(ReportFilter filter, ReportConsumer consumer) throws IOException {
        each(filter, ReportOrder.NEWEST, consumer);
    }

    @Override
    public void each(ReportFilter filter, ReportOrder order, ReportConsumer consumer) throws IOException {
        try {
            index.ask(searcher -> {
                if (order.equals(ReportOrder.NEWEST)) {
                    eachNewest(searcher, filter, consumer);
                } else {
                    eachSorted(searcher, filter, new LuceneOrder(order), consumer);
                }
                return null;
            });
        } catch (TakerFailed e) {
            throw e.failure;
        }
    }

    private static void eachNewest(Searching searcher, ReportFilter filter, ReportConsumer consumer) throws IOException {
        FoundDocuments documents = new FoundDocuments(searcher.getIndexReader().leaves());
        NewestFirst walk = NewestFirst.of(searcher, ReportQuery.of(filter), null);
        while (walk.next()) {
            FoundReport report = documents.at(walk.leaf(), walk.document());
            give(() -> consumer.accept(report));
        }
    }

    private static void eachSorted(Searching searcher, ReportFilter filter, LuceneOrder order, ReportConsumer consumer)
            throws IOException {
        FoundDocuments documents = new FoundDocuments(searcher.getIndexReader().leaves());
        Query query = ReportQuery.of(filter);
        List<Hit> hits = order.next(searcher, query, null, false, BATCH);
        while (!hits.isEmpty()) {
            for (Hit hit : hits) {
                FoundReport report = documents.at(hit.leaf(), hit.document());
                give(() -> consumer.accept(report));
            }
            Hit last = hits.get(hits.size() - 1);
            hits = order.next(searcher, query, order.hit(searcher, last.leaf(), last.document()), false, BATCH);
        }
    }

    @Override
    public Optional<FoundReport> byId(String id) {
        return answer((searcher, known) -> {
            Query query = new TermQuery(new Term(ReportDocument.ID, id));
            NewestFirst found = NewestFirst.of(searcher, query, null);
            return found.next() ? Optional.of(new FoundDocuments(searcher.getIndexReader().leaves())
                    .held(found.leaf(), found.document())) : Optional.empty();
        });
    }

    @Override
    public Facets facets(ReportFilter filter, Set<Facet> facets, boolean byDay) {
        return answer((searcher, known) -> known.facets(searcher, filter, facets, byDay));
    }

    @Override
    public List<Mark> marks(ReportFilter filter, Bbox view, int zoom) {
        return answer((searcher, known) -> Marks.of(known.places(searcher, filter), view, zoom));
    }

    @Override
    public List<ReportPoint> points(ReportFilter filter, int limit) {
        return answer((searcher, known) -> PointColumns.newest(searcher, known.table(), known.query(filter), limit));
    }

    @Override
    public Page<PlaceCount> places(ReportFilter filter, Window window) {
        return answer((searcher, known) -> known.places(searcher, filter).page(window));
    }

    @Override
    public Optional<PlaceCount> place(ReportFilter filter, String placeId) {
        return answer((searcher, known) -> known.places(searcher, filter).place(placeId));
    }

    @Override
    public Optional<Extent> extent() {
        return answer((searcher, known) -> known.extent());
    }

    @Override
    public String version() {
        return answer((searcher, known) -> HexFormat.of().formatHex(
                ((StandardDirectoryReader) searcher.getIndexReader()).getSegmentInfos().getId()));
    }

    @Override
    public void close() throws IOException {
        index.close();
    }

    private interface Question<T> {
        T put(Searching searcher, Snapshot known) throws IOException;
    }

    /** What the taker of reports failed with, which is no failure of the store. */
    private static final class TakerFailed extends RuntimeException {
        private final IOException failure;

        TakerFailed(IOException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    private interface Giving {
        void give() throws IOException;
    }

    private static void give(Giving giving) {
        try {
            giving.give();
        } catch (IOException e) {
            throw new TakerFailed(e);
        }
    }

    private <T> T answer(Question<T> question) {
        return index.ask(time, searcher -> question.put(searcher, known(searcher)));
    }

    private Snapshot known(Searching searcher) {
        Snapshot known = snapshot;
        if (known == null || !known.isOf(searcher)) {
            known = known == null ? Snapshot.of(searcher.getIndexReader(), mostHeld) : known.next(searcher.getIndexReader());
            snapshot = known;
        }
        return known;
    }
}
