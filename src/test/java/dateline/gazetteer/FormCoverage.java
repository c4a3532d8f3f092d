package dateline.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts how many annotated scored names of news the gazetteer holds in the very form in which they stand, and of the
 * inflected names whose nominative it holds, how many. Run by hand: {@code FormCoverage DIRECTORY-OF-JSONL.GZ
 * [MISSES]}; with a number, it prints that many of the commonest names that are missing. "of places" leaves out the
 * missing names that are none of a place that a gazetteer without facilities holds: {@code not-places.txt}, and such
 * peoples of the lists as the gazetteer lacks. "as names" counts without adjectives and names of peoples.
 */
final class FormCoverage {
    private final Gazetteer gazetteer;
    private final NotPlaces notPlaces;
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final Map<String, Integer> missing = new HashMap<>();
    private final Map<String, Integer> missingForms = new HashMap<>();
    private int names;
    private int held;
    private int heldTrimmed;
    private int heldAsNames;
    private int inflected;
    private int inflectedHeld;

    private FormCoverage(Gazetteer gazetteer, NotPlaces notPlaces) {
        this.gazetteer = gazetteer;
        this.notPlaces = notPlaces;
    }

    public static void main(String[] arguments) throws IOException {
        Gazetteer gazetteer = Gazetteer.of(null);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int shown = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        NotPlaces notPlaces = NotPlaces.read();
        out.printf("%-14s %7s %7s %9s %9s %9s %9s %9s  %s%n", "file", "names", "held", "as names", "trimmed", "of places",
                "inflected", "held", "missing by design");
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl.gz")).sorted().toList()) {
                FormCoverage coverage = new FormCoverage(gazetteer, notPlaces);
                coverage.read(file);
                coverage.print(file.getFileName().toString().replace(".jsonl.gz", ""), shown, out);
            }
        }
    }

    private void read(Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                for (JsonNode gold : mapper.readTree(line).get("gold")) {
                    if (gold.get("scored").booleanValue()) {
                        count(gold.get("surface").stringValue(), gold.path("lemma").asString(""));
                    }
                }
            }
        }
    }

    private void count(String surface, String lemma) {
        names++;
        boolean there = holds(surface);
        boolean trimmed = there || holds(surface.replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", ""));
        held += there ? 1 : 0;
        heldAsNames += there && isName(surface) ? 1 : 0;
        heldTrimmed += trimmed ? 1 : 0;
        if (!trimmed) {
            notPlaces.kind(surface).ifPresentOrElse(kind -> leftOut.merge(kind, 1, Integer::sum),
                    () -> missing.merge(surface, 1, Integer::sum));
        }
        if (!lemma.isEmpty() && !lemma.toLowerCase(Locale.ROOT).equals(surface.toLowerCase(Locale.ROOT)) && holds(lemma)) {
            inflected++;
            inflectedHeld += trimmed ? 1 : 0;
            if (!trimmed) {
                missingForms.merge(surface + " < " + lemma, 1, Integer::sum);
            }
        }
    }

    private boolean holds(String name) {
        int form = gazetteer.form(name);
        return form >= 0 && gazetteer.firstPosting(form + 1) > gazetteer.firstPosting(form);
    }

    private boolean isName(String name) {
        return gazetteer.readings(name).stream().anyMatch(reading -> !reading.adjective());
    }

    private void print(String file, int shown, PrintStream out) {
        int none = leftOut.values().stream().mapToInt(Integer::intValue).sum();
        out.printf(Locale.ROOT, "%-14s %7d %6.1f%% %8.1f%% %8.1f%% %8.1f%% %9d %8.1f%%  %s%n", file, names,
                100.0 * held / names, 100.0 * heldAsNames / names, 100.0 * heldTrimmed / names, 100.0 * heldTrimmed / (names - none), inflected,
                inflected == 0 ? 0 : 100.0 * inflectedHeld / inflected, leftOut);
        print(missing, shown, out);
        print(missingForms, shown, out);
    }

    private static void print(Map<String, Integer> counts, int shown, PrintStream out) {
        List<Map.Entry<String, Integer>> commonest = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(shown).toList();
        commonest.forEach(e -> out.println("    " + e.getValue() + "  " + e.getKey()));
    }
}
