package dateline.web;

import dateline.export.GeoJsonWriter;
import dateline.store.Page;
import dateline.store.ReportStore;
import java.util.Optional;
import java.util.Set;

/** A collection of features: what it is called, what may be asked of it, and how one is written. */
interface FeatureCollection<T> {
    String id();

    String title();

    String description();

    /** Parameters of its items. */
    Set<String> parameters();

    Page<T> find(ReportStore store, ItemsRequest asked);

    Optional<T> byId(ReportStore store, String id);

    /** Writes the members of a Feature that the caller begins and ends. */
    void members(GeoJsonWriter writer, T item);

    /** What the HTML template named like the collection shows of an item. */
    Object row(T item, Links links);
}
