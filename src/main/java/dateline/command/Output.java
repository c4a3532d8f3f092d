package dateline.command;

import dateline.gazetteer.Place;
import dateline.text.CodePoints;
import dateline.text.Document;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Standard output as every command writes it: UTF-8, buffered, JSON in one line, coordinates to 0.01 degree. */
final class Output {
    private static final JsonFactory JSON = new JsonFactory();

    private Output() {}

    static PrintStream buffered() {
        return new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
    }

    /** @throws IOException where what was written did not arrive, as on a full disk */
    static void flush(PrintStream out) throws IOException {
        if (out.checkError() | System.out.checkError()) { // flushes first; each hides the other's failure
            throw new IOException("cannot write to standard output");
        }
    }

    static JsonGenerator json(Writer to) {
        return JSON.createGenerator(ObjectWriteContext.empty(), to);
    }

    /** Writes one thing that was found in a text, its offsets in code points. */
    interface ItemWriter<T> {
        void write(T item, CodePoints points, JsonGenerator out);
    }

    /** A line that answers a document: its id, and what was found in it as an array. */
    static <T> String line(Document document, String member, List<T> found, ItemWriter<T> writer) {
        StringWriter line = new StringWriter();
        CodePoints points = new CodePoints(document.text());
        try (JsonGenerator out = json(line)) {
            out.writeStartObject();
            out.writeStringProperty("id", document.id());
            out.writeArrayPropertyStart(member);
            found.forEach(item -> writer.write(item, points, out));
            out.writeEndArray();
            out.writeEndObject();
        }
        return line.toString();
    }

    /** Writes the members by which a place is known, into an object that is open. */
    static void place(Place place, JsonGenerator out) {
        out.writeStringProperty("name", place.name());
        out.writeStringProperty("level", place.level().word());
        out.writeStringProperty("country", place.country());
        out.writeStringProperty("admin1", place.admin1());
        out.writeNumberProperty("lat", rounded(place.lat()));
        out.writeNumberProperty("lon", rounded(place.lon()));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 100) / 100.0;
    }
}
