package dateline;

import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.GrammaticalCase;
import dateline.gazetteer.NameReading;
import dateline.gazetteer.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code gazetteer show NAME}: what a name may mean, as a table or as JSON. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Shows what a name may mean, and where from.")
final class GazetteerShowCommand implements Callable<Integer> {
    @Option(names = "--json", description = "one JSON line a name")
    private boolean json;

    @Option(names = "--home", paramLabel = "DIR", defaultValue = ".dateline",
            description = "where an own gazetteer may stand (default: ${DEFAULT-VALUE})")
    private Path home;

    @Parameters(paramLabel = "NAME", arity = "1..*",
            description = "a name in any of its cases; - reads names from standard input, one a line")
    private List<String> names;

    @Override
    public Integer call() throws IOException {
        Gazetteer gazetteer = Gazetteer.of(home);
        PrintStream out = Output.buffered();
        if (names.equals(List.of("-"))) {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String name = in.readLine(); name != null; name = in.readLine()) {
                show(name, gazetteer.readings(name), out);
            }
        } else {
            String name = String.join(" ", names);
            show(name, gazetteer.readings(name), out);
        }
        Output.flush(out);
        return 0;
    }

    private void show(String name, List<NameReading> readings, PrintStream out) {
        if (json) {
            out.println(json(name, readings));
        } else if (readings.isEmpty()) {
            out.println(name + ": no place of this name in the gazetteer");
        } else {
            table(name, readings, out);
        }
    }

    private static void table(String name, List<NameReading> readings, PrintStream out) {
        out.println(name + " may mean:");
        out.printf("  %-28s %-8s %-3s %-24s %12s  %-24s %-14s %s%n", "place", "level", "in", "region", "population",
                "case", "name from", "id");
        for (NameReading reading : readings) {
            Place place = reading.place();
            out.printf(Locale.ROOT, "  %-28s %-8s %-3s %-24s %,12d  %-24s %-14s %s%n", place.name(),
                    place.level().word(), place.country() == null ? "" : place.country(),
                    place.admin1() == null ? "" : place.admin1(), place.population(), cases(reading),
                    reading.origin(), place.id());
        }
    }

    private static String cases(NameReading reading) {
        return reading.cases().stream().map(GazetteerShowCommand::word).collect(Collectors.joining(", "));
    }

    private static String word(GrammaticalCase one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static String json(String name, List<NameReading> readings) {
        java.io.StringWriter line = new java.io.StringWriter();
        try (JsonGenerator out = Output.json(line)) {
            out.writeStartObject();
            out.writeStringProperty("name", name);
            out.writeArrayPropertyStart("places");
            for (NameReading reading : readings) {
                write(reading, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return line.toString();
    }

    private static void write(NameReading reading, JsonGenerator out) {
        Place place = reading.place();
        out.writeStartObject();
        out.writeStringProperty("placeId", place.id());
        out.writeStringProperty("name", place.name());
        out.writeStringProperty("level", place.level().word());
        out.writeStringProperty("country", place.country());
        out.writeStringProperty("admin1", place.admin1());
        out.writeNumberProperty("lat", Output.rounded(place.lat()));
        out.writeNumberProperty("lon", Output.rounded(place.lon()));
        out.writeNumberProperty("population", place.population());
        out.writeStringProperty("case", cases(reading));
        out.writeStringProperty("from", reading.origin());
        out.writeEndObject();
    }
}
