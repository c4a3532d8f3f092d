package dateline.web;

import dateline.export.GeoJsonWriter;
import dateline.store.Page;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A part of a collection's items: as GeoJSON, or as the page that the HTML template shows. */
record ItemsDocument<T>(FeatureCollection<T> collection, ItemsRequest asked, Page<T> page, Answer answer) {
    record View(String title, String description, String collectionHref, boolean reports, boolean any,
            List<Object> rows, long matched, int shown, String next, String prev, String json) {}

    void write() throws IOException {
        answer.announce(links());
        if (answer.format() == Format.HTML) {
            answer.html("items", view());
        } else {
            writeGeoJson();
        }
    }

    private void writeGeoJson() throws IOException {
        answer.json(Format.GEOJSON, json -> {
            GeoJsonWriter writer = new GeoJsonWriter(json);
            writer.startCollection();
            for (T item : page.items()) {
                json.writeStartObject();
                collection.members(writer, item);
                json.writeEndObject();
            }
            writer.endFeatures();
            Answer.links(json, links());
            json.writeStringProperty("timeStamp", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
            json.writeNumberProperty("numberMatched", page.matched());
            json.writeNumberProperty("numberReturned", page.items().size());
            json.writeEndObject();
        });
    }

    private List<Link> links() {
        List<Link> links = answer.links().selfAndAlternate(answer.format(), Format.GEOJSON);
        next().ifPresent(href -> links.add(new Link(href, "next", Format.GEOJSON, "Next page")));
        prev().ifPresent(href -> links.add(new Link(href, "prev", Format.GEOJSON, "Previous page")));
        links.add(new Link(answer.links().to("collections", collection.id()), "collection", "application/json",
                collection.title()));
        return links;
    }

    private Optional<String> next() {
        return Optional.ofNullable(page.next()).map(answer.links()::withCursor);
    }

    private Optional<String> prev() {
        return Optional.ofNullable(page.prev()).map(answer.links()::withCursor);
    }

    private View view() {
        Links links = answer.links();
        List<Object> rows = page.items().stream().map(item -> collection.row(item, links)).toList();
        return new View(collection.title(), collection.description(),
                links.to("collections", collection.id()) + "?f=html", collection.id().equals("reports"),
                !rows.isEmpty(), rows, page.matched(), rows.size(),
                next().orElse(null), prev().orElse(null), links.with("f", Format.JSON.word));
    }
}
