package dateline.web.api;

import dateline.event.FeatureForm;
import dateline.event.ReportJson;
import dateline.event.Where;
import dateline.store.Mark;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Marks as a GeoJSON FeatureCollection; of one place its names and facts stand with it. */
final class MarkJson {
    private MarkJson() {}

    static void write(JsonGenerator json, List<Mark> marks) {
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeArrayPropertyStart("features");
        marks.forEach(mark -> write(json, mark));
        json.writeEndArray();
        json.writeNumberProperty("numberReturned", marks.size());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Mark mark) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "Point");
        json.writeArrayPropertyStart("coordinates");
        json.writeNumber(mark.lon());
        json.writeNumber(mark.lat());
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("status", "reported");
        json.writeNumberProperty("count", mark.count());
        json.writeNumberProperty("places", mark.places());
        json.writeBooleanProperty("area", mark.area());
        if (mark.where() != null) {
            place(json, mark.where());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Where where) {
        new ReportJson(json, FeatureForm.FLAT).placeProperties(where);
    }
}
