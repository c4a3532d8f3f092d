package dateline.export;

import dateline.event.Provenance;
import dateline.event.ReportedEvent;
import dateline.event.When;
import dateline.event.Where;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes reports and places as GeoJSON (RFC 7946), one after the other, holding none. The same reports give the same
 * bytes. Every property is always there, null where unknown, so that tools see the same columns in every file.
 */
public final class GeoJsonWriter {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    public GeoJsonWriter(JsonGenerator json) {
        this.json = json;
    }

    /** A generator of UTF-8 JSON that leaves the stream open when it is closed. */
    public static JsonGenerator generator(OutputStream out) {
        return JSON.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Begins a FeatureCollection: the caller writes features, then {@link #endCollection}. */
    public void startCollection() {
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeArrayPropertyStart("features");
    }

    /** Ends the features; the collection's object stays open for further members and its end. */
    public void endFeatures() {
        json.writeEndArray();
    }

    /** Ends the collection, with a line feed as text files have. */
    public void endCollection() {
        endFeatures();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** Writes a report as a Feature. */
    public void report(ReportedEvent report) {
        json.writeStartObject();
        reportMembers(report);
        json.writeEndObject();
    }

    /** Writes a place with the number of its reports as a Feature. */
    public void place(Where where, int count) {
        json.writeStartObject();
        placeMembers(where, count);
        json.writeEndObject();
    }

    /** Writes a report's members into a Feature that the caller begins and ends. */
    public void reportMembers(ReportedEvent report) {
        startFeature(report.id(), report.where());
        json.writeStringProperty("status", "reported");
        word("role", report.role());
        word("certainty", report.certainty());
        word("category", report.category());
        when(report.when(), report.told().published());
        text("quote", report.quote());
        text("attribution", report.attribution());
        where(report.where());
        json.writeNumberProperty("confidence", report.confidence());
        json.writeArrayPropertyStart("reasons");
        report.reasons().forEach(json::writeString);
        json.writeEndArray();
        told(report.told());
        json.writeEndObject();
    }

    /** Writes a place's members into a Feature that the caller begins and ends. */
    public void placeMembers(Where where, int count) {
        startFeature(where.placeId(), where);
        json.writeStringProperty("status", "reported");
        where(where);
        json.writeNumberProperty("count", count);
        json.writeEndObject();
    }

    private void startFeature(String id, Where where) {
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", id);
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "Point");
        json.writeArrayPropertyStart("coordinates");
        json.writeNumber(where.lon());
        json.writeNumber(where.lat());
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
    }

    private void when(When when, LocalDate published) {
        text("date", when.start().toString());
        text("dateKind", when.stated() ? "stated" : "reported");
        word("datePrecision", when.precision());
        text("eventStart", when.start().toString());
        text("eventEnd", when.end().toString());
        text("reportedDate", published.toString());
    }

    private void where(Where where) {
        text("placeId", where.placeId());
        text("place", where.name());
        json.writeObjectPropertyStart("placeNames");
        for (Map.Entry<String, String> name : new TreeMap<>(where.names()).entrySet()) {
            text(name.getKey(), name.getValue());
        }
        json.writeEndObject();
        text("level", where.level());
        text("country", where.country());
        text("admin1", where.admin1());
        json.writeNumberProperty("coordinateUncertaintyInMeters", where.uncertaintyMetres());
    }

    private void told(Provenance told) {
        text("articleId", told.articleId());
        text("title", told.title());
        text("source", told.source());
        text("url", told.url());
        text("lang", told.lang());
    }

    private void word(String name, Enum<?> word) {
        text(name, word.name().toLowerCase(Locale.ROOT));
    }

    private void text(String name, String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
