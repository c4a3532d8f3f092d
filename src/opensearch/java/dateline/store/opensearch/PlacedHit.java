package dateline.store.opensearch;

import dateline.event.FoundReport;
import dateline.event.ReportJsonReader;
import dateline.event.ReportedEvent;
import java.io.IOException;
import java.io.OutputStream;

/** A report that was found; good for ever. */
record PlacedHit(FoundHit hit, KnownPlaces places) implements FoundReport {
    @Override
    public String id() {
        return hit.id();
    }

    @Override
    public void writeFeature(OutputStream out) throws IOException {
        out.write(hit.feature());
    }

    @Override
    public ReportedEvent report() {
        return ReportJsonReader.read(hit.feature(), 0, hit.feature().length, places.where(hit.facts()));
    }
}
