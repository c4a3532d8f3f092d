package dateline.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.store.Bbox;
import dateline.store.Extent;
import java.util.List;

/** A collection as OGC API describes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CollectionDocument(String id, String title, String description, Extents extent, String itemType,
        List<String> crs, List<Link> links) implements Linked {
    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

    record Extents(Spatial spatial, Temporal temporal) {
        static Extents of(Extent extent) {
            Bbox box = extent.bbox();
            return new Extents(
                    new Spatial(List.of(List.of(box.west(), box.south(), box.east(), box.north())), CRS84),
                    new Temporal(List.of(List.of(extent.start() + "T00:00:00Z", extent.end() + "T23:59:59Z"))));
        }
    }

    record Spatial(List<List<Double>> bbox, String crs) {}

    record Temporal(List<List<String>> interval) {}

    /** @param extent null where there is no report yet */
    static CollectionDocument of(FeatureCollection<?> collection, Extent extent, Links links) {
        String self = links.to("collections", collection.id());
        String items = links.to("collections", collection.id(), "items");
        return new CollectionDocument(collection.id(), collection.title(), collection.description(),
                extent == null ? null : Extents.of(extent), "feature", List.of(CRS84),
                List.of(new Link(self + "?f=json", "self", "application/json", "This collection"),
                        new Link(self + "?f=html", "alternate", "text/html", "This collection as HTML"),
                        new Link(items + "?f=json", "items", Format.GEOJSON, collection.title() + " as GeoJSON"),
                        new Link(items + "?f=html", "items", "text/html", collection.title() + " as HTML")));
    }

    /** The items for a reader of the HTML page. */
    String itemsHref() {
        return links.get(3).href();
    }
}
