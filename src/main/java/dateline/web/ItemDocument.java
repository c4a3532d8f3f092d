package dateline.web;

import dateline.export.GeoJsonWriter;
import java.io.IOException;
import java.util.List;

/** One feature: as GeoJSON, or as the page that the HTML template shows. */
record ItemDocument<T>(FeatureCollection<T> collection, T item, Answer answer) {
    record View(String title, String itemsHref, boolean reports, List<Object> rows, String json) {}

    void write() throws IOException {
        answer.announce(links());
        Links links = answer.links();
        String items = links.to("collections", collection.id(), "items") + "?f=html";
        if (answer.format() == Format.HTML) {
            answer.html("item", new View(collection.title(), items, collection.id().equals("reports"),
                    List.of(collection.row(item, links)), links.with("f", Format.JSON.word)));
        } else {
            writeGeoJson();
        }
    }

    private void writeGeoJson() throws IOException {
        answer.json(Format.GEOJSON, json -> {
            json.writeStartObject();
            collection.members(new GeoJsonWriter(json), item);
            Answer.links(json, links());
            json.writeEndObject();
        });
    }

    private List<Link> links() {
        List<Link> links = answer.links().selfAndAlternate(answer.format(), Format.GEOJSON);
        links.add(new Link(answer.links().to("collections", collection.id()), "collection", "application/json",
                collection.title()));
        return links;
    }
}
