package dateline.command;

import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Place;
import dateline.geoparse.Geoparser;
import dateline.geoparse.Mention;
import dateline.text.CodePoints;
import dateline.text.Document;
import dateline.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code geoparse}: the places that texts name. */
@Command(name = "geoparse", mixinStandardHelpOptions = true,
        description = "Finds the names of places in news texts and picks one place for each, with reasons.")
public final class GeoparseCommand implements Callable<Integer> {
    @Option(names = "--lang", paramLabel = "ru|uk|es|en", description = "language of all texts (default: told from each)")
    private Language lang;

    @Option(names = "--text", description = "read plain text and print it with the places marked and explained")
    private boolean plain;

    @Option(names = "--home", paramLabel = "DIR", defaultValue = ".dateline",
            description = "where an own gazetteer may stand (default: ${DEFAULT-VALUE})")
    private Path home;

    @Parameters(paramLabel = "FILE", arity = "0..1", defaultValue = "-",
            description = {
        "JSON lines {\"id\",\"text\",\"lang\"?,\"source\"?,\"published\"?}, or - for standard input;",
        "a line without an id is known by its number"})
    private String file;

    @Override
    public Integer call() throws IOException {
        Geoparser geoparser = new Geoparser(Gazetteer.of(home));
        PrintStream out = Output.buffered();
        if (plain) {
            mark(geoparser, out);
        } else {
            try (DocumentLines documents = DocumentLines.open(file)) {
                documents.answer(lang, document -> Output.line(document, "mentions",
                        geoparser.read(document).mentions(), GeoparseCommand::write), out);
            }
        }
        return 0;
    }

    private void mark(Geoparser geoparser, PrintStream out) throws IOException {
        try (Input in = Input.open(file)) {
            String given = lang == null ? null : lang.code();
            MarkedText.print(geoparser.read(new Document(file, given, in.text(), null, null)), out);
            Output.flush(out);
        }
    }

    private static void write(Mention mention, CodePoints points, JsonGenerator out) {
        Place place = mention.place();
        out.writeStartObject();
        out.writeNumberProperty("start", points.at(mention.start()));
        out.writeNumberProperty("end", points.at(mention.end()));
        out.writeStringProperty("surface", mention.surface());
        out.writeStringProperty("placeId", place == null ? null : place.id());
        if (place != null) {
            out.writeStringProperty("name", place.name());
            out.writeStringProperty("level", place.level().word());
            out.writeStringProperty("country", place.country());
            out.writeStringProperty("admin1", place.admin1());
            out.writeNumberProperty("lat", Output.rounded(place.lat()));
            out.writeNumberProperty("lon", Output.rounded(place.lon()));
        }
        out.writeNumberProperty("confidence", mention.confidence());
        out.writeArrayPropertyStart("reasons");
        mention.reasons().forEach(out::writeString);
        out.writeEndArray();
        out.writeEndObject();
    }
}
