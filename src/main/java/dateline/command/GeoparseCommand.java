package dateline.command;

import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Place;
import dateline.geoparse.Geoparser;
import dateline.geoparse.Mention;
import dateline.text.CodePoints;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** {@code geoparse}: the places that texts name. */
@Command(name = "geoparse", mixinStandardHelpOptions = true,
        description = "Finds the names of places in news texts and picks one place for each, with reasons.")
public final class GeoparseCommand implements Callable<Integer> {
    @Option(names = "--text", description = "read plain text and print it with the places marked and explained")
    private boolean plain;

    @Mixin
    private TextsInput texts;

    /** To be told by picocli what to do. */
    public GeoparseCommand() {}

    GeoparseCommand(TextsInput texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        Geoparser geoparser = new Geoparser(Gazetteer.of(texts.home()));
        PrintStream out = Output.buffered();
        if (plain) {
            MarkedText.print(geoparser.read(texts.plain()), out);
            Output.flush(out);
        } else {
            texts.answer("mentions", geoparser::read, GeoparseCommand::write, out);
        }
        return 0;
    }

    private static void write(Mention mention, CodePoints points, JsonGenerator out) {
        Place place = mention.place();
        out.writeStartObject();
        out.writeNumberProperty("start", points.at(mention.start()));
        out.writeNumberProperty("end", points.at(mention.end()));
        out.writeStringProperty("surface", mention.surface());
        out.writeStringProperty("placeId", place == null ? null : place.id());
        if (place != null) {
            Output.place(place, out);
        }
        out.writeNumberProperty("confidence", mention.confidence());
        out.writeArrayPropertyStart("reasons");
        mention.reasons().forEach(out::writeString);
        out.writeEndArray();
        out.writeEndObject();
    }
}
