package dateline.web.api;

import dateline.store.Bbox;
import dateline.store.Extent;
import dateline.web.http.Format;
import dateline.web.http.Links;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A collection as a Dataset of schema.org, in JSON-LD that may stand in a page: no tag can end it. */
final class DatasetJson {
    private static final JsonMapper JSON = new JsonMapper();

    private DatasetJson() {}

    static String of(FeatureCollection collection, Extent extent, String version, Links links) {
        String self = links.to("collections", collection.id());
        ObjectNode dataset = JSON.createObjectNode().put("@context", "https://schema.org/").put("@type", "Dataset")
                .put("@id", self).put("url", self + "?f=html").put("name", "Dateline: " + collection.title())
                .put("description", collection.description()).put("version", version).put("isAccessibleForFree", true)
                .put("license", Licence.HREF).put("creditText", Licence.ATTRIBUTION);
        dataset.putObject("creator").put("@type", "Organization").put("name", "Dateline").put("url", links.base() + "/");
        if (extent != null) {
            Bbox box = extent.bbox();
            dataset.put("temporalCoverage", extent.start() + "/" + extent.end());
            dataset.putObject("spatialCoverage").put("@type", "Place").putObject("geo").put("@type", "GeoShape")
                    .put("box", box.south() + " " + box.west() + " " + box.north() + " " + box.east());
        }
        ArrayNode files = dataset.putArray("distribution");
        download(files, self + "/items?f=json", Format.GEOJSON);
        if (collection.id().equals("reports")) {
            download(files, links.to("reports.geojsonl.gz"), "application/gzip");
            download(files, links.to("reports.csv.gz"), "application/gzip");
        }
        return JSON.writeValueAsString(dataset).replace("<", "\\u003c");
    }

    private static void download(ArrayNode files, String address, String type) {
        files.addObject().put("@type", "DataDownload").put("contentUrl", address).put("encodingFormat", type);
    }
}
