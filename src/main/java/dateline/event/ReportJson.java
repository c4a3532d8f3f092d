package dateline.event;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The form of a report, and of a place with its count, as a GeoJSON Feature (RFC 7946). Every property is always there,
 * null where unknown, so that tools see the same columns in every file; the same report gives the same bytes.
 */
public final class ReportJson {
    /** The languages of a place's names that the flat form has properties for. */
    private static final List<String> LANGS = List.of("en", "es", "ru", "uk");

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final FeatureForm form;

    public ReportJson(JsonGenerator json, FeatureForm form) {
        this.json = json;
        this.form = form;
    }

    /** A whole Feature in the flat form, UTF-8. */
    public static byte[] flat(ReportedEvent report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            new ReportJson(json, FeatureForm.FLAT).report(report);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** The name of the property that holds a place's name in a language: {@code placeEn}. */
    static String nameIn(String lang) {
        return "place" + lang.substring(0, 1).toUpperCase(Locale.ROOT) + lang.substring(1);
    }

    /** Writes a report's members into a Feature that the caller begins and ends. */
    public void report(ReportedEvent report) {
        startFeature(report.id(), report.where());
        json.writeStringProperty("status", "reported");
        word("role", report.role());
        word("certainty", report.certainty());
        word("category", report.category());
        when(report.when(), report.told());
        text("quote", report.quote());
        text("attribution", report.attribution());
        placeProperties(report.where());
        json.writeNumberProperty("confidence", report.confidence());
        reasons(report.reasons());
        text("corrected", report.corrected());
        told(report.told());
        json.writeEndObject();
    }

    /** Writes a place's members into a Feature that the caller begins and ends. */
    public void place(Where where, int count) {
        startFeature(where.placeId(), where);
        json.writeStringProperty("status", "reported");
        placeProperties(where);
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

    private void when(When when, Provenance told) {
        text("date", when.start().toString());
        text("dateKind", when.stated() ? "stated" : "reported");
        word("datePrecision", when.precision());
        text("eventStart", when.start().toString());
        text("eventEnd", when.end().toString());
        text("reportedDate", told.published().toString());
        text("publishedKind", told.publishedKind());
    }

    /** Writes what is told of a place into properties that the caller begins and ends. */
    public void placeProperties(Where where) {
        text("placeId", where.placeId());
        text("place", where.name());
        names(where.names());
        text("level", where.level());
        text("country", where.country());
        text("admin1", where.admin1());
        json.writeNumberProperty("coordinateUncertaintyInMeters", where.uncertaintyMetres());
    }

    private void names(Map<String, String> names) {
        if (form == FeatureForm.FLAT) {
            LANGS.forEach(lang -> text(nameIn(lang), names.get(lang)));
            return;
        }
        json.writeObjectPropertyStart("placeNames");
        new TreeMap<>(names).forEach(this::text);
        json.writeEndObject();
    }

    private void reasons(List<String> reasons) {
        if (form == FeatureForm.FLAT) {
            text("reasons", String.join(ReportedEvent.BETWEEN_REASONS, reasons));
            return;
        }
        json.writeArrayPropertyStart("reasons");
        reasons.forEach(json::writeString);
        json.writeEndArray();
    }

    private void told(Provenance told) {
        text("articleId", told.articleId());
        text("storyId", told.storyId());
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
