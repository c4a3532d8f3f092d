package dateline.command;

import dateline.event.When;
import dateline.extract.Finding;
import dateline.extract.ReportReader;
import dateline.gazetteer.Gazetteer;
import dateline.geoparse.Geoparser;
import dateline.text.CodePoints;
import dateline.text.Span;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.core.JsonGenerator;

/** {@code extract}: what texts report at the places they name. */
@Command(name = "extract", mixinStandardHelpOptions = true,
        description = "Reads what news texts report at each place they name: role, date, certainty, category, source.")
public final class ExtractCommand implements Callable<Integer> {
    @Mixin
    private TextsInput texts;

    /** To be told by picocli what to do. */
    public ExtractCommand() {}

    ExtractCommand(TextsInput texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        Geoparser geoparser = new Geoparser(Gazetteer.of(texts.home()));
        ReportReader reader = new ReportReader();
        texts.answer("reports", (document, take) -> reader.findings(geoparser.read(document)).forEach(take),
                ExtractCommand::write, Output.buffered());
        return 0;
    }

    private static void write(Finding finding, CodePoints points, JsonGenerator out) {
        When when = finding.when();
        out.writeStartObject();
        out.writeNumberProperty("start", points.at(finding.mention().start()));
        out.writeNumberProperty("end", points.at(finding.mention().end()));
        out.writeStringProperty("placeId", finding.mention().place().id());
        out.writeStringProperty("role", word(finding.role()));
        out.writeStringProperty("certainty", word(finding.certainty()));
        out.writeStringProperty("category", word(finding.category()));
        out.writeStringProperty("eventStart", when == null ? null : when.start().toString());
        out.writeStringProperty("eventEnd", when == null ? null : when.end().toString());
        out.writeStringProperty("datePrecision", when == null ? null : word(when.precision()));
        span("dateSpan", finding.date(), points, out);
        out.writeStringProperty("attribution", finding.attribution());
        span("sentence", finding.sentence(), points, out);
        out.writeStringProperty("quote", finding.quote());
        out.writeEndObject();
    }

    private static void span(String name, Span span, CodePoints points, JsonGenerator out) {
        if (span == null) {
            out.writeNullProperty(name);
            return;
        }
        out.writeArrayPropertyStart(name);
        out.writeNumber(points.at(span.start()));
        out.writeNumber(points.at(span.end()));
        out.writeEndArray();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
