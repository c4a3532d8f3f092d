package dateline.web.api;

import dateline.export.GeoJsonWriter;
import dateline.web.http.Answer;
import dateline.web.http.Format;
import dateline.web.http.LeavingOut;
import dateline.web.http.Link;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** One feature: as GeoJSON, or as the page that the HTML template shows. */
record ItemDocument(FeatureCollection collection, Feature item, FeatureShape shape, Answer answer) {
    record View(String title, String itemsHref, boolean reports, List<Object> rows, String json) {}

    void write() throws IOException {
        answer.announce(links());
        if (answer.format() == Format.HTML) {
            String items = answer.links().to("collections", collection.id(), "items") + "?f=html";
            answer.html("item", new View(collection.title(), items, collection.id().equals("reports"),
                    List.of(item.row(answer.links())), answer.links().with("f", Format.JSON.word)));
        } else {
            writeGeoJson();
        }
    }

    /** The feature's object as it is, with the links before its end. */
    private void writeGeoJson() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        shape.write(item, whole);
        answer.response().setHeader("Content-Crs", "<" + shape.crs().uri() + ">");
        answer.response().setContentType(Format.GEOJSON);
        OutputStream out = answer.response().getOutputStream();
        out.write(whole.toByteArray(), 0, whole.size() - 1);
        out.write(',');
        try (JsonGenerator json = GeoJsonWriter.generator(new LeavingOut(out))) {
            json.writeStartObject();
            Answer.links(json, links());
            json.writeEndObject();
        }
    }

    private List<Link> links() {
        List<Link> links = answer.links().selfAndAlternate(answer.format(), Format.GEOJSON);
        links.add(new Link(answer.links().to("collections", collection.id()), "collection", "application/json",
                collection.title()));
        links.add(Licence.LINK);
        return links;
    }
}
