package dateline.store.lucene;

import dateline.store.Extent;
import dateline.store.Facet;
import dateline.store.FacetCounter;
import dateline.store.Facets;
import dateline.store.PlaceTally;
import dateline.store.Remembered;
import dateline.store.ReportFilter;
import dateline.store.words.ReportText;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/** What one commit's reports have been asked for, remembered until another commit follows. For use by any number of threads. */
final class Snapshot {
    private final IndexReader reader;
    private final Remembered<ReportFilter, Long> counts = new Remembered<>(1000);
    private final Remembered<ReportFilter, PlaceTally> tallies = new Remembered<>(16);
    private final FacetCounter facets = new FacetCounter();
    private final Remembered<String, Optional<Extent>> extents = new Remembered<>(1);
    private final MetPlaces met;
    private final HeldSegments held;
    private final EveryFacet everyFacet;
    private LucenePlaceTable places;

    private Snapshot(IndexReader reader, MetPlaces met, HeldSegments held, EveryFacet everyFacet) {
        this.reader = reader;
        this.met = met;
        this.held = held.of(reader);
        this.everyFacet = everyFacet;
    }

    /** @param mostHeld bytes that columns may take in memory */
    static Snapshot of(IndexReader reader, long mostHeld) {
        MetPlaces met = new MetPlaces();
        return new Snapshot(reader, met, HeldSegments.of(met, mostHeld), new EveryFacet());
    }

    /** Of another commit, with what is known of the segments that both have. */
    Snapshot next(IndexReader other) {
        return new Snapshot(other, met, held, everyFacet);
    }

    Query query(ReportFilter filter) {
        return HeldQuery.of(filter, held);
    }

    boolean isOf(Searching searcher) {
        return searcher.getIndexReader() == reader;
    }

    long count(Searching searcher, ReportFilter filter) throws IOException {
        return counts.get(filter, () -> filter.q() != null && filter.equals(ReportFilter.ALL.withQ(filter.q()))
                ? countWords(searcher, filter.q()) : searcher.count(query(filter)));
    }

    /** By the sum over languages: how many have a word in one the index knows, how many in any it does not. */
    private static long countWords(Searching searcher, String q) throws IOException {
        long count = 0;
        for (Query inOne : ReportText.byLanguage(q, Set.of())) {
            count += searcher.count(inOne);
        }
        return count;
    }

    Facets facets(Searching searcher, ReportFilter filter, Set<Facet> asked, boolean byDay) throws IOException {
        Facets found = facets.of(filter, asked, () -> count(searcher, filter), byDay,
                (others, counted) -> others.equals(ReportFilter.ALL) ? everyFacet.count(searcher, counted)
                        : FacetPass.of(searcher, query(others), held, counted));
        counts.put(filter, found.matched());
        return found;
    }

    PlaceTally places(Searching searcher, ReportFilter filter) throws IOException {
        LucenePlaceTable table = table();
        return tallies.get(filter, () -> filter.equals(ReportFilter.ALL) ? table.tallyAll(reader.leaves())
                : table.tally(searcher, query(filter), held));
    }

    Optional<Extent> extent() throws IOException {
        return extents.get("", () -> ReportQuery.extent(reader));
    }

    synchronized LucenePlaceTable table() throws IOException {
        if (places == null) {
            places = met.table(reader);
        }
        return places;
    }
}
