package dateline.export;

import dateline.event.FeatureForm;
import dateline.event.ReportJson;
import dateline.event.ReportedEvent;
import dateline.event.Where;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes features as {@link ReportJson} defines them, one after the other, holding none. */
public final class GeoJsonWriter {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final ReportJson form;

    public GeoJsonWriter(JsonGenerator json) {
        this(json, FeatureForm.FLAT);
    }

    public GeoJsonWriter(JsonGenerator json, FeatureForm form) {
        this.json = json;
        this.form = new ReportJson(json, form);
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
        form.report(report);
    }

    /** Writes a place's members into a Feature that the caller begins and ends. */
    public void placeMembers(Where where, int count) {
        form.place(where, count);
    }
}
