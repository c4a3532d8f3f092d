package dateline.command;

import dateline.gazetteer.Place;
import dateline.text.CodePoints;
import dateline.text.Document;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Standard output as every command writes it: UTF-8, buffered, JSON in one line, coordinates to 0.01 degree. */
final class Output {
    private static final JsonFactory JSON = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

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

    /** Gives what is in a text one by one as it is found. */
    interface Finder<T> {
        void find(Document document, Consumer<T> take);
    }

    /** Answers a document: its id, and what is found in it as an array, written as it is found. */
    static <T> void answer(Document document, String member, Finder<T> finder, ItemWriter<T> writer, Writer to) {
        CodePoints points = new CodePoints(document.text());
        try (JsonGenerator out = json(to)) {
            out.writeStartObject();
            out.writeStringProperty("id", document.id());
            out.writeArrayPropertyStart(member);
            finder.find(document, item -> writer.write(item, points, out));
            out.writeEndArray();
            out.writeEndObject();
        }
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
