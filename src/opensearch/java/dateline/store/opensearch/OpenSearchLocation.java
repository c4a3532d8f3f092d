package dateline.store.opensearch;

import dateline.store.ReportStore;
import dateline.store.ReportStoreWriter;
import dateline.store.StoreLocation;
import java.io.IOException;
import java.time.Duration;

/** A store in a cluster. */
record OpenSearchLocation(Address address, Cluster cluster) implements StoreLocation {
    @Override
    public boolean isEmpty() throws IOException {
        return new Ledger(address, cluster).committed(ReportStore.USUAL_TIME).orElse(Committed.NOTHING).batch() == 0;
    }

    @Override
    public ReportStore open(Duration time) throws IOException {
        if (isEmpty()) {
            throw new IOException("no reports in " + address
                    + " yet; read some articles with `dateline ingest --store opensearch="
                    + address + " PATH`");
        }
        return new OpenSearchStore(address, cluster, time);
    }

    @Override
    public ReportStoreWriter openWriter() throws IOException {
        return OpenSearchWriter.open(address, cluster);
    }
}
