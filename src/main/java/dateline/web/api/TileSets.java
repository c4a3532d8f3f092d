package dateline.web.api;

import dateline.store.Bbox;
import dateline.store.Extent;
import dateline.tile.TileCoord;
import dateline.tile.VectorTile;
import dateline.web.http.Answer;
import dateline.web.http.Link;
import dateline.web.http.Links;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What OGC API Tiles, and TileJSON, tell of the tiles that there are. */
final class TileSets {
    static final String MATRIX_SET = "WebMercatorQuad";
    static final String TILEJSON_TYPE = "application/vnd.mapbox.tile+json";
    private static final String MATRIX_SET_URI = "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad";
    private static final String WEB_MERCATOR = "http://www.opengis.net/def/crs/EPSG/0/3857";
    /** OGC 17-083r4, annex D.1, table D.1: of zoom 0. */
    private static final double SCALE_DENOMINATOR = 559082264.028717;
    private static final double CELL_SIZE = 156543.033928041;
    private static final double CORNER = 20037508.3427892;
    private static final int TILE_PIXELS = 256;
    private static final JsonMapper JSON = new JsonMapper();

    private TileSets() {}

    static ObjectNode matrixSets(Answer answer) {
        ObjectNode document = begun("Tile matrix sets", answer, List.of());
        ObjectNode set = document.putArray("tileMatrixSets").addObject().put("id", MATRIX_SET).put("uri", MATRIX_SET_URI)
                .put("title", MATRIX_SET);
        links(set, List.of(new Link(answer.links().to("tileMatrixSets", MATRIX_SET), "self", "application/json", MATRIX_SET)));
        return document;
    }

    static ObjectNode matrixSet(Answer answer) {
        ObjectNode document = begun("Google Maps Compatible for the World", answer, List.of()).put("id", MATRIX_SET)
                .put("uri", MATRIX_SET_URI).put("crs", WEB_MERCATOR);
        document.putArray("orderedAxes").add("X").add("Y");
        ArrayNode matrices = document.putArray("tileMatrices");
        for (int zoom = 0; zoom <= TileCoord.GREATEST_ZOOM; zoom++) {
            long side = 1L << zoom;
            ObjectNode matrix = matrices.addObject().put("id", Integer.toString(zoom))
                    .put("scaleDenominator", SCALE_DENOMINATOR / side).put("cellSize", CELL_SIZE / side)
                    .put("cornerOfOrigin", "topLeft");
            matrix.putArray("pointOfOrigin").add(-CORNER).add(CORNER);
            matrix.put("tileWidth", TILE_PIXELS).put("tileHeight", TILE_PIXELS).put("matrixWidth", side)
                    .put("matrixHeight", side);
        }
        return document;
    }

    static ObjectNode list(FeatureCollection collection, Answer answer) {
        ObjectNode document = begun("Tiles of " + collection.title(), answer, List.of());
        ObjectNode set = described(collection, JSON.createObjectNode());
        links(set, List.of(new Link(answer.links().to("collections", collection.id(), "tiles", MATRIX_SET), "self",
                "application/json", "These tiles")));
        document.putArray("tilesets").add(set);
        return document;
    }

    static ObjectNode describe(FeatureCollection collection, Answer answer) {
        Links to = answer.links();
        ObjectNode document = described(collection, begun("Tiles of " + collection.title(), answer, List.of(
                new Link(to.with("f", "tilejson"), "describedby", TILEJSON_TYPE, "These tiles as TileJSON"),
                new Link(to.to("tileMatrixSets", MATRIX_SET), "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme",
                        "application/json", MATRIX_SET),
                new Link(to.to("collections", collection.id()), "http://www.opengis.net/def/rel/ogc/1.0/geodata",
                        "application/json", collection.title()), Licence.LINK)));
        ObjectNode template = JSON.createObjectNode().put("href", template(collection, to, "{tileMatrix}/{tileRow}/{tileCol}"))
                .put("rel", "item").put("type", VectorTile.TYPE).put("title", "One tile").put("templated", true);
        ((ArrayNode) document.path("links")).add(template);
        document.putArray("tileMatrixSetLimits").addAll(limits());
        return document;
    }

    /** TileJSON 3.0. */
    static ObjectNode tileJson(FeatureCollection collection, Answer answer, Extent extent) {
        ObjectNode document = JSON.createObjectNode().put("tilejson", "3.0.0").put("name", collection.title())
                .put("description", collection.description()).put("attribution", Licence.ATTRIBUTION).put("scheme", "xyz");
        document.putArray("tiles").add(template(collection, answer.links(), "{z}/{y}/{x}"));
        document.put("minzoom", 0).put("maxzoom", TileCoord.GREATEST_ZOOM);
        if (extent != null) {
            Bbox box = extent.bbox();
            document.putArray("bounds").add(box.west()).add(box.south()).add(box.east()).add(box.north());
        }
        ObjectNode layer = document.putArray("vector_layers").addObject().put("id", collection.id())
                .put("description", collection.description());
        layer.putObject("fields").setAll(fields(collection));
        return document;
    }

    private static Map<String, tools.jackson.databind.JsonNode> fields(FeatureCollection collection) {
        Map<String, tools.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();
        collection.tileFields().forEach((name, type) -> fields.put(name, JSON.getNodeFactory().stringNode(type)));
        return fields;
    }

    private static ArrayNode limits() {
        ArrayNode limits = JSON.createArrayNode();
        for (int zoom = 0; zoom <= TileCoord.GREATEST_ZOOM; zoom++) {
            int last = (1 << zoom) - 1;
            limits.addObject().put("tileMatrix", Integer.toString(zoom)).put("minTileRow", 0).put("maxTileRow", last)
                    .put("minTileCol", 0).put("maxTileCol", last);
        }
        return limits;
    }

    private static ObjectNode described(FeatureCollection collection, ObjectNode set) {
        return set.put("title", "Tiles of " + collection.title()).put("dataType", "vector").put("crs", WEB_MERCATOR)
                .put("tileMatrixSetURI", MATRIX_SET_URI);
    }

    /** With the filters of this request, so that who follows it sees what was asked for. */
    private static String template(FeatureCollection collection, Links to, String place) {
        Map<String, String> filters = new TreeMap<>(to.query());
        filters.remove("f");
        return to.to("collections", collection.id(), "tiles", MATRIX_SET) + '/' + place + Links.query(filters);
    }

    private static ObjectNode begun(String title, Answer answer, Collection<Link> more) {
        List<Link> links = answer.links().selfAndAlternate(answer.format(), "application/json");
        links.addAll(more);
        return links(JSON.createObjectNode().put("title", title), links);
    }

    private static ObjectNode links(ObjectNode document, Collection<Link> links) {
        document.set("links", JSON.valueToTree(links));
        return document;
    }
}
