package dateline.store.opensearch;

import dateline.event.FoundReport;
import dateline.event.Where;
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
import dateline.store.StoreUnavailable;
import dateline.store.Window;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reports of a cluster, always those of the last commit. */
final class OpenSearchStore implements ReportStore {
    private interface Question<T> {
        T put(Search search, OpenSearchSnapshot known) throws IOException;
    }

    private final Address address;
    private final Cluster cluster;
    private final Duration time;
    private final Ledger ledger;
    private final KnownPlaces places;
    private volatile OpenSearchSnapshot snapshot;

    OpenSearchStore(Address address, Cluster cluster, Duration time) {
        this.address = address;
        this.cluster = cluster;
        this.time = time;
        this.ledger = new Ledger(address, cluster);
        this.places = new KnownPlaces(ledger);
    }

    @Override
    public void read(ReportFilter filter, ReportOrder order, Window window, PageReader reader) throws IOException {
        if (window.limit() > Walk.MOST) {
            readInParts(filter, order, window, reader);
            return;
        }
        ReportPages.Part part = answer((search, known) -> part(search, known, filter, order, window));
        reader.begin(part.matched(), part.hits().size(), part.next(), part.prev());
        for (FoundHit hit : part.hits()) {
            reader.report(new PlacedHit(hit, places));
        }
    }

    private record Points(ReportPages pages, ReportPages.Part part) {}

    /** Of a large window only the order is held, and a thousand reports at a time. */
    private void readInParts(ReportFilter filter, ReportOrder order, Window window, PageReader reader) throws IOException {
        Points points = answer((search, known) -> {
            ReportPages pages = ReportPages.of(search, known.query(search, filter), order, () -> known.count(search, filter));
            return new Points(pages.at(search.withoutEnd()), pages.ofPoints().find(window));
        });
        List<FoundHit> hits = points.part().hits();
        reader.begin(points.part().matched(), hits.size(), points.part().next(), points.part().prev());
        for (int from = 0; from < hits.size(); from += Walk.MOST) {
            List<FoundHit> some = hits.subList(from, Math.min(hits.size(), from + Walk.MOST));
            for (FoundHit hit : reports(points.pages(), some)) {
                reader.report(new PlacedHit(hit, places));
            }
        }
    }

    private List<FoundHit> reports(ReportPages pages, List<FoundHit> points) {
        return told(() -> {
            List<FoundHit> hits = pages.reports(points);
            learn(pages.search(), hits);
            return hits;
        });
    }

    @Override
    public Page<FoundReport> find(ReportFilter filter, ReportOrder order, Window window) {
        ReportPages.Part part = answer((search, known) -> part(search, known, filter, order, window));
        return new Page<>(part.matched(), part.hits().stream().map(hit -> (FoundReport) new PlacedHit(hit, places)).toList(),
                part.next(), part.prev());
    }

    private ReportPages.Part part(Search search, OpenSearchSnapshot known, ReportFilter filter, ReportOrder order,
            Window window)
            throws IOException {
        ReportPages.Part part = ReportPages.of(search, known.query(search, filter), order, () -> known.count(search, filter))
                .find(window);
        learn(search, part.hits());
        return part;
    }

    private void learn(Search search, List<FoundHit> hits) throws IOException {
        places.learn(hits.stream().map(FoundHit::facts).toList(), search.deadline().left());
    }

    @Override
    public long count(ReportFilter filter) {
        return answer((search, known) -> known.count(search, filter));
    }

    @Override
    public long articles() {
        return answer((search, known) -> search.committed().articles());
    }

    @Override
    public void each(ReportFilter filter, ReportConsumer consumer) throws IOException {
        each(filter, ReportOrder.NEWEST, consumer);
    }

    @Override
    public void each(ReportFilter filter, ReportOrder order, ReportConsumer consumer) throws IOException {
        Walk walk = answer(null, (search, known) -> Walk.inTime(search, known.query(search, filter),
                new OpenSearchOrder(order).sort(false)));
        try (walk) {
            List<FoundHit> hits = next(walk);
            while (!hits.isEmpty()) {
                for (FoundHit hit : hits) {
                    consumer.accept(new PlacedHit(hit, places));
                }
                hits = next(walk);
            }
        }
    }

    /** What fails here is the cluster's fault; what fails in between, the consumer's. */
    private List<FoundHit> next(Walk walk) {
        return told(() -> {
            List<FoundHit> hits = walk.next(Integer.MAX_VALUE);
            learn(walk.search(), hits);
            return hits;
        });
    }

    @Override
    public Optional<FoundReport> byId(String id) {
        return answer((search, known) -> {
            List<FoundHit> hits = new Walk(search, Dsl.term(ReportSource.ID, id), new OpenSearchOrder(ReportOrder.NEWEST)
                    .sort(false), null)
                    .next(1);
            learn(search, hits);
            return hits.stream().findFirst().map(hit -> new PlacedHit(hit, places));
        });
    }

    @Override
    public Facets facets(ReportFilter filter, Set<Facet> facets, boolean byDay) {
        return answer((search, known) -> known.facets(search, filter, facets, byDay));
    }

    @Override
    public List<Mark> marks(ReportFilter filter, Bbox view, int zoom) {
        return answer((search, known) -> Marks.of(known.places(search, filter), view, zoom));
    }

    @Override
    public List<ReportPoint> points(ReportFilter filter, int limit) {
        return answer((search, known) -> {
            Map<String, Object> query = known.query(search, filter);
            List<FoundHit> hits = Walk.ofColumns(search, query, new OpenSearchOrder(ReportOrder.NEWEST).sort(false),
                    HitPoint.COLUMNS)
                    .all(limit);
            learn(search, hits);
            Map<String, Where> met = new HashMap<>();
            return hits.stream().map(hit -> HitPoint.of(hit, met.computeIfAbsent(hit.facts(), places::where))).toList();
        });
    }

    @Override
    public Page<PlaceCount> places(ReportFilter filter, Window window) {
        return answer((search, known) -> known.places(search, filter).page(window));
    }

    @Override
    public Optional<PlaceCount> place(ReportFilter filter, String placeId) {
        return answer((search, known) -> known.places(search, filter).place(placeId));
    }

    @Override
    public Optional<Extent> extent() {
        return answer((search, known) -> known.extent(search));
    }

    @Override
    public String version() {
        return answer((search, known) -> search.committed().commit());
    }

    @Override
    public void close() {
        // connections end by themselves
    }

    private <T> T answer(Question<T> question) {
        return answer(time, question);
    }

    /** @param within null where there is no end */
    private <T> T answer(Duration within, Question<T> question) {
        return told(() -> {
            Deadline deadline = Deadline.in(within);
            Committed committed = ledger.committed(deadline.left())
                    .orElseThrow(() -> new IOException("there are no reports in " + address));
            return question.put(new Search(address, cluster, committed, deadline), known(committed));
        });
    }

    private interface Asked<T> {
        T ask() throws IOException;
    }

    private static <T> T told(Asked<T> asked) {
        try {
            return asked.ask();
        } catch (IOException e) {
            throw new StoreUnavailable(e.getMessage(), e);
        }
    }

    private OpenSearchSnapshot known(Committed committed) {
        OpenSearchSnapshot known = snapshot;
        if (known == null || !known.isOf(committed)) {
            known = new OpenSearchSnapshot(committed.commit(), places);
            snapshot = known;
        }
        return known;
    }
}
