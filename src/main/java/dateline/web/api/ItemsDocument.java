package dateline.web.api;

import dateline.export.GeoJsonWriter;
import dateline.web.http.Answer;
import dateline.web.http.Format;
import dateline.web.http.LeavingOut;
import dateline.web.http.Link;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** A part of a collection's items, written while it is read: as GeoJSON, or as the page that the HTML template shows. */
final class ItemsDocument implements FeatureReader {
    record View(String title, String description, String collectionHref, boolean reports, boolean any,
            List<Object> rows, long matched, int shown, String next, String prev, String json) {}

    private final FeatureCollection collection;
    private final ItemsRequest asked;
    private final Answer answer;
    private final List<Object> rows = new ArrayList<>();
    private OutputStream out;
    private long matched;
    private int returned;
    private String next;
    private String prev;
    private boolean any;

    ItemsDocument(FeatureCollection collection, ItemsRequest asked, Answer answer) {
        this.collection = collection;
        this.asked = asked;
        this.answer = answer;
    }

    @Override
    public void begin(long allMatched, int itemsReturned, String nextCursor, String prevCursor) throws IOException {
        matched = allMatched;
        returned = itemsReturned;
        next = nextCursor == null ? null : answer.links().withCursor(nextCursor);
        prev = prevCursor == null ? null : answer.links().withCursor(prevCursor);
        answer.announce(links());
        if (answer.format() != Format.HTML) {
            answer.response().setHeader("Content-Crs", "<" + asked.shape().crs().uri() + ">");
            answer.response().setContentType(Format.GEOJSON);
            out = answer.response().getOutputStream();
            write("{\"type\":\"FeatureCollection\",\"features\":[");
        }
    }

    @Override
    public void feature(Feature feature) throws IOException {
        if (answer.format() == Format.HTML) {
            rows.add(feature.row(answer.links()));
            return;
        }
        if (any) {
            out.write(',');
        }
        any = true;
        asked.shape().write(feature, out);
    }

    /** Ends what was begun. */
    void end() throws IOException {
        if (answer.format() == Format.HTML) {
            answer.html("items", view());
            return;
        }
        write("],");
        try (JsonGenerator json = GeoJsonWriter.generator(new LeavingOut(out))) {
            json.writeStartObject();
            Answer.links(json, links());
            json.writeStringProperty("timeStamp", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
            json.writeNumberProperty("numberMatched", matched);
            json.writeNumberProperty("numberReturned", returned);
            json.writeEndObject();
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Link> links() {
        List<Link> links = answer.links().selfAndAlternate(answer.format(), Format.GEOJSON);
        String type = answer.format() == Format.HTML ? "text/html" : Format.GEOJSON;
        if (next != null) {
            links.add(new Link(next, "next", type, "Next page"));
        }
        if (prev != null) {
            links.add(new Link(prev, "prev", type, "Previous page"));
        }
        links.add(new Link(answer.links().to("collections", collection.id()), "collection", "application/json",
                collection.title()));
        links.add(Licence.LINK);
        return links;
    }

    private View view() {
        return new View(collection.title(), collection.description(),
                answer.links().to("collections", collection.id()) + "?f=html", collection.id().equals("reports"),
                !rows.isEmpty(), rows, matched, rows.size(), next, prev, answer.links().with("f", Format.JSON.word));
    }
}
