package dateline.store.opensearch;

import dateline.event.ReportJson;
import dateline.event.ReportedEvent;
import dateline.event.Where;
import dateline.store.PlaceFacts;
import dateline.store.words.ReportText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A report as a document of the index, and the names of its fields: its feature as it is served, and what more it is found by.
 */
final class ReportSource {
    static final String ID = "id";
    static final String ARTICLE = "article";
    /** The batch that the report came in. */
    static final String BORN = "born";
    /** The batch in which its article came again without it. */
    static final String DIED = "died";
    /** When, in milliseconds since 1970, by the clock of the writer. */
    static final String DIED_AT = "diedAt";
    static final String FEATURE = "feature";
    /** A key of the place's facts: {@link #keyOf}. */
    static final String FACTS = "facts";
    /** Ids of the place and of all that hold it. */
    static final String INSIDE = "inside";
    /** Hundredths of a degree. */
    static final String EAST = "east";
    static final String NORTH = "north";
    /** Days from 1970-01-01. */
    static final String START = "start";
    static final String END = "end";
    static final String PUBLISHED = "published";

    private static final JsonFactory JSON = new JsonFactory();

    private ReportSource() {}

    /** The field of a property of the feature: {@code feature.properties.role}. */
    static String property(String name) {
        return FEATURE + ".properties." + name;
    }

    static byte[] of(String articleId, ReportedEvent report, String facts, long born) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty(ID, report.id());
            json.writeStringProperty(ARTICLE, articleId);
            json.writeNumberProperty(BORN, born);
            json.writeStringProperty(FACTS, facts);
            place(json, report.where());
            json.writeNumberProperty(START, report.when().start().toEpochDay());
            json.writeNumberProperty(END, report.when().end().toEpochDay());
            json.writeNumberProperty(PUBLISHED, report.told().published().toEpochDay());
            words(json, report);
            json.writeName(FEATURE);
            json.writeRawValue(new String(ReportJson.flat(report), StandardCharsets.UTF_8));
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void place(JsonGenerator json, Where where) {
        json.writeArrayPropertyStart(INSIDE);
        Stream.concat(Stream.of(where.placeId()), where.within().stream()).forEach(json::writeString);
        json.writeEndArray();
        json.writeNumberProperty(EAST, Math.round(where.lon() * 100));
        json.writeNumberProperty(NORTH, Math.round(where.lat() * 100));
    }

    private static void words(JsonGenerator json, ReportedEvent report) throws IOException {
        json.writeArrayPropertyStart(ReportText.field(report.told().lang()));
        json.writeString(words(report.told().lang(), report.quote()));
        if (report.told().title() != null) {
            json.writeString(words(report.told().lang(), report.told().title()));
        }
        json.writeEndArray();
    }

    /** The words of a text as the index takes them: a space between words, a bar between the forms of one. */
    private static String words(String lang, String text) throws IOException {
        return ReportText.terms(lang, text).stream().map(forms -> String.join("|", forms)).collect(Collectors.joining(" "));
    }

    /** @param facts as {@link PlaceFacts#text} tells them */
    static String keyOf(String facts) {
        return sha256(facts).substring(0, 20);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    /** The fields that an index of reports is sorted by, for the newest of it to be found first. */
    static List<String> newest() {
        return List.of(START, ID);
    }
}
