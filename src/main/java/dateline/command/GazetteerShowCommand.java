package dateline.command;

import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.NameReading;
import dateline.gazetteer.Place;
import dateline.text.grammar.GrammaticalCase;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int POPULATION = 4;

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
        try (Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16)) {
            if (names.equals(List.of("-"))) {
                showAll(gazetteer, out);
            } else {
                String name = String.join(" ", names);
                show(name, gazetteer.readings(name), out);
            }
        }
        Output.flush(System.out);
        return 0;
    }

    /** Answers each line as soon as no further one waits, for callers that ask one by one. */
    private void showAll(Gazetteer gazetteer, Writer out) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
        for (String name = in.readLine(); name != null; name = in.readLine()) {
            show(name, gazetteer.readings(name), out);
            if (!in.ready()) {
                out.flush();
            }
        }
    }

    private void show(String name, List<NameReading> readings, Writer out) throws IOException {
        if (json) {
            json(name, readings, out);
        } else if (readings.isEmpty()) {
            out.write(name + ": no place of this name in the gazetteer\n");
        } else {
            out.write(name + " may mean:\n");
            table(readings, out);
        }
    }

    private static void table(List<NameReading> readings, Writer out) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("place", "level", "in", "region", "population", "case", "name from", "id"));
        readings.forEach(reading -> rows.add(row(reading)));
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row -> Arrays.setAll(widths, i -> Math.max(widths[i], row.get(i).length())));
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String blanks = " ".repeat(widths[i] - row.get(i).length());
                line.append("  ").append(i == POPULATION ? blanks + row.get(i) : row.get(i) + blanks);
            }
            out.write(line.toString().stripTrailing() + "\n");
        }
    }

    private static List<String> row(NameReading reading) {
        Place place = reading.place();
        boolean any = reading.cases().size() == GrammaticalCase.values().length;
        return List.of(place.name(), place.level().word(), place.country() == null ? "" : place.country(),
                place.admin1() == null ? "" : place.admin1(), population(place), any ? "any" : cases(reading),
                reading.origin(), place.id());
    }

    private static String population(Place place) {
        return place.population() == 0 ? "" : String.format(Locale.ROOT, "%,d", place.population());
    }

    private static String cases(NameReading reading) {
        return reading.adjective() ? "adjective" : reading.part() ? "part"
                : reading.cases().stream().map(GazetteerShowCommand::word).collect(Collectors.joining(", "));
    }

    private static String word(GrammaticalCase one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static void json(String name, List<NameReading> readings, Writer lines) throws IOException {
        StringWriter line = new StringWriter(1024);
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
        lines.append(line.getBuffer()).write('\n');
    }

    private static void write(NameReading reading, JsonGenerator out) {
        Place place = reading.place();
        out.writeStartObject();
        out.writeStringProperty("placeId", place.id());
        Output.place(place, out);
        out.writeNumberProperty("population", place.population());
        out.writeStringProperty("case", cases(reading));
        out.writeStringProperty("from", reading.origin());
        out.writeEndObject();
    }
}
