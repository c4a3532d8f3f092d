package dateline.web.api;

import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import dateline.tile.TileCoord;
import dateline.tile.VectorTile;
import dateline.web.http.Parameters;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A collection of features: what it is called, what may be asked of it, and how it is read. */
interface FeatureCollection {
    String id();

    String title();

    String description();

    /** Parameters of its items. */
    Set<String> parameters();

    /** Properties that its items may be ordered by. */
    List<String> sortables();

    void read(ReportStore store, ItemsRequest asked, FeatureReader reader) throws IOException;

    Optional<Feature> byId(ReportStore store, String id);

    /** The properties of what a tile shows, each with what it holds, as TileJSON tells it. */
    Map<String, String> tileFields();

    /** Puts into a tile what it shows of the reports that match. */
    void tile(ReportStore store, ReportFilter filter, TileCoord at, VectorTile tile) throws IOException;
}
