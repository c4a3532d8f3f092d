package dateline.web.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.store.Bbox;
import dateline.store.Crs;
import dateline.store.Extent;
import dateline.web.http.Format;
import dateline.web.http.Link;
import dateline.web.http.Linked;
import dateline.web.http.Links;
import java.util.ArrayList;
import java.util.List;

/** A collection as OGC API describes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CollectionDocument(String id, String title, String description, String attribution, String citation,
        Extents extent, String itemType, List<String> crs, String storageCrs, List<Link> links,
        @JsonIgnore String itemsHref, @JsonIgnore String jsonLd) implements Linked {
    record Extents(Spatial spatial, Temporal temporal) {
        static Extents of(Extent extent) {
            Bbox box = extent.bbox();
            return new Extents(
                    new Spatial(List.of(List.of(box.west(), box.south(), box.east(), box.north())), Crs.CRS84.uri()),
                    new Temporal(List.of(List.of(extent.start() + "T00:00:00Z", extent.end() + "T23:59:59Z"))));
        }
    }

    record Spatial(List<List<Double>> bbox, String crs) {}

    record Temporal(List<List<String>> interval) {}

    /**
     * @param extent null where there is no report yet
     * @param version of the stored reports
     */
    static CollectionDocument of(FeatureCollection collection, Extent extent, String version, Links links) {
        String self = links.to("collections", collection.id());
        return new CollectionDocument(collection.id(), collection.title(), collection.description(), Licence.ATTRIBUTION,
                Licence.citation(collection.title(), self, version), extent == null ? null : Extents.of(extent), "feature",
                Crs.NAMED, Crs.CRS84.uri(), links(collection, links, self), self + "/items?f=html",
                DatasetJson.of(collection, extent, version, links));
    }

    /** The link to the items comes without parameters, as GDAL puts a feature's id behind it. */
    private static List<Link> links(FeatureCollection collection, Links to, String self) {
        String items = self + "/items";
        String title = collection.title();
        List<Link> links = new ArrayList<>(List.of(
                new Link(self + "?f=json", "self", "application/json", "This collection"),
                new Link(self + "?f=html", "alternate", "text/html", "This collection as HTML"),
                new Link(items, "items", Format.GEOJSON, title + " as GeoJSON"),
                new Link(items + "?f=html", "items", "text/html", title + " as HTML"),
                new Link(self + "/schema", "http://www.opengis.net/def/rel/ogc/1.0/schema", PropertySchemas.TYPE,
                        "What a feature consists of"),
                new Link(self + "/queryables", "http://www.opengis.net/def/rel/ogc/1.0/queryables", PropertySchemas.TYPE,
                        "What a filter may name"),
                new Link(self + "/sortables", "http://www.opengis.net/def/rel/ogc/1.0/sortables", PropertySchemas.TYPE,
                        "What features may be ordered by"),
                new Link(self + "/tiles", "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector", "application/json",
                        title + " as vector tiles"),
                new Link(self + "/tiles/" + TileSets.MATRIX_SET + "?f=tilejson", "describedby", TileSets.TILEJSON_TYPE,
                        title + " as vector tiles, TileJSON"),
                Licence.LINK));
        if (collection.id().equals("reports")) {
            links.add(new Link(to.to("reports.geojsonl.gz"), "enclosure", "application/gzip", "All reports, GeoJSON lines"));
            links.add(new Link(to.to("reports.csv.gz"), "enclosure", "application/gzip", "All reports, CSV"));
            links.add(new Link(to.to("reports.fgb"), "enclosure", "application/flatgeobuf", "All reports, FlatGeobuf"));
        }
        return links;
    }

    /** The days of the extent, for a reader of the HTML page. */
    String days() {
        return extent == null ? "" : String.join(" to ", extent.temporal().interval().get(0).stream()
                .map(instant -> instant.substring(0, instant.indexOf('T'))).toList());
    }

    /** The box of the extent, for a reader of the HTML page. */
    String box() {
        return extent == null ? "" : extent.spatial().bbox().get(0).toString().replaceAll("[\\[\\]]", "");
    }
}
