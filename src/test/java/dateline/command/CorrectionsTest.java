package dateline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Program;
import dateline.Ran;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator sets right in corrections.yaml, through the program. */
class CorrectionsTest {
    private static final String LIBRARY = "date 2024-05-02\nsource The Prairie Post\nurl https://prairie.example/library\n\n"
            + "A new library was opened in Springfield on Wednesday. Rain fell in Lagos.\n";
    private static final String FAIR = "date 2024-05-03\nsource The Prairie Post\n\nA fair took place in Paris on Thursday.\n";
    private static final String ELSEWHERE = "date 2024-05-03\nsource The Seine Post\n\nA strike began in Paris on Thursday.\n";
    private static final String BY_HAND = "the place was set by hand";
    @TempDir
    private Path directory;
    private Path home;
    private Path library;

    @BeforeEach
    void reads() throws IOException {
        home = directory.resolve("home");
        library = write("library.txt", LIBRARY);
        Ran ran = Ran.dateline("ingest", "--home", home.toString(), library.toString(), write("fair.txt", FAIR).toString(),
                write("strike.txt", ELSEWHERE).toString());
        assertEquals(0, ran.exit(), ran.err().toString());
        assertEquals(Map.of("Lagos", "Lagos -", "Paris", "Île-de-France -"), shown());
    }

    @Test
    void aNameOfASourceIsPutRightInWhatIsHeldAndBackAgain() throws IOException {
        correct("- name: Paris\n  source: The Prairie Post\n  place: geonames:4717560\n  note: it is a Texan paper\n");
        assertEquals(List.of(), ingestSome().err());
        assertEquals("Texas " + BY_HAND + ": it is a Texan paper", shown("The Prairie Post").get("Paris"));
        assertEquals("Île-de-France -", shown("The Seine Post").get("Paris"));
        correct("");
        ingestSome();
        assertEquals("Île-de-France -", shown("The Prairie Post").get("Paris"));
    }

    @Test
    void aNameThatWasLeftOpenIsPlacedWhenItsArticleIsReadAgain() throws IOException {
        correct("- name: Springfield\n  source: The Prairie Post\n  place: geonames:4250542\n");
        Ran ran = Ran.dateline("ingest", "--home", home.toString(), library.toString());
        assertEquals(List.of(), ran.err());
        assertEquals("articles  1 read (0 new, 1 replaced), 0 unchanged, 0 skipped", ran.out().get(0));
        assertEquals("Illinois " + BY_HAND, shown().get("Springfield"));
        correct("");
        ingestSome();
        assertEquals(Map.of("Lagos", "Lagos -", "Paris", "Île-de-France -"), shown());
    }

    @Test
    void aWrongReportAndAWithdrawnArticleAreLeftOutAndStayOut() throws IOException {
        correct("- wrong: " + id("Lagos") + "\n");
        Ran.dateline("ingest", "--home", home.toString(), library.toString());
        assertEquals(Map.of("Paris", "Île-de-France -"), shown());
        correct("- withdrawn: http://prairie.example/library/?utm_source=feed # its address, or its id\n");
        assertEquals(List.of(), ingestSome().err());
        assertEquals(Map.of("Paris", "Île-de-France -"), shown());
        Ran again = Ran.dateline("ingest", "--home", home.toString(), write("library.txt", LIBRARY + "It is large.").toString(),
                write("fair.txt", FAIR).toString());
        assertEquals(List.of("dateline: skipped " + library + ": withdrawn: " + home.resolve("corrections.yaml") + ", line 1"),
                again.err());
        assertEquals(Map.of("Paris", "Île-de-France -"), shown());
    }

    @Test
    void whatMatchesNothingIsNamedWithItsLine() throws IOException {
        correct("# ours\n- name: Accra\n  source: The Prairie Post\n  place: geonames:4717560\n\n- wrong: 00000000000000000000\n"
                + "- withdrawn: https://nobody.example/1\n- wrong: " + id("Lagos") + "\n");
        Ran ran = ingestSome();
        assertEquals(0, ran.exit());
        String file = "dateline: " + home.resolve("corrections.yaml") + ", line ";
        List<String> lines = List.of(
                file + "2: matches nothing: no report of \"The Prairie Post\" is at a place named \"Accra\"",
                file + "6: matches nothing: no report has the id 00000000000000000000",
                file + "7: matches nothing: no article https://nobody.example/1 was read");
        assertEquals(lines, ran.err());
        assertEquals(lines, ingestSome().err(), "each time");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "- name: Paris | 2: a correction has `name`, `source` and `place`, or `wrong`, or `withdrawn`, and may have a `note`",
        "name: Paris | 2: not a list; each correction begins with `- `",
        "- wrong: 7 | 2: not the id of a report: \"7\" (it has 20 digits, 0 to 9 and a to f)",
        "- wrong: [7 | 3: not YAML; look at its indents, colons and quotes",
        "- note: x~  worng: 7 | 3: \"worng\" is not understood; known are name, source, place, wrong, withdrawn and note",
        "- wrong: | 2: `wrong` has no text",
        "- wrong | 2: a correction has `name`, `source` and `place`, or `wrong`, or `withdrawn`",
        "- wrong: 7~  wrong: 8 | 3: `wrong` stands twice in one correction",
        "- {name: Paris, source: X, place: geonames:7} | 2: the gazetteer has no place \"geonames:7\"; `dateline gazetteer show"
            + " NAME` tells ids"})
    void whatIsNotUnderstoodIsNamedWithItsLineAndNothingIsRead(String yaml, String error) throws IOException {
        correct("# ours\n" + yaml.replace('~', '\n') + "\n");
        Ran ran = ingestSome();
        assertEquals(1, ran.exit());
        assertEquals(List.of("dateline: " + home.resolve("corrections.yaml") + ", line " + error), ran.err());
        assertEquals(ran.err(), Ran.dateline("serve", "--port", "0", "--home", home.toString()).err());
    }

    @Test
    void serveAppliesThemAtItsStart() throws Exception {
        correct("- wrong: " + id("Lagos") + "\n- wrong: 00000000000000000000\n");
        Process process = Program.start("dateline.Dateline", List.of(), "serve", "--port", "0", "--home", home.toString());
        try (BufferedReader out = process.inputReader()) {
            String origin = out.readLine().replaceFirst(".* ", "");
            String found = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(origin
                    + "/api/collections/reports/items?f=json")).build(), BodyHandlers.ofString()).body();
            assertTrue(found.contains("\"Paris\"") && !found.contains("\"Lagos\""), found);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void correct(String yaml) throws IOException {
        Files.writeString(home.resolve("corrections.yaml"), yaml);
    }

    /** An article that is held already. */
    private Ran ingestSome() throws IOException {
        return Ran.dateline("ingest", "--home", home.toString(), write("strike.txt", ELSEWHERE).toString());
    }

    private Map<String, String> shown() {
        return shown(null);
    }

    /** Places of the reports: region, and what was corrected. */
    private Map<String, String> shown(String source) {
        Map<String, String> shown = new TreeMap<>();
        for (JsonNode feature : features()) {
            JsonNode report = feature.path("properties");
            if (source == null || report.path("source").asString().equals(source)) {
                shown.put(report.path("place").asString(),
                        report.path("admin1").asString() + " " + report.path("corrected").asString("-"));
            }
        }
        return shown;
    }

    private String id(String place) {
        return features().valueStream().filter(feature -> feature.at("/properties/place").asString().equals(place))
                .map(feature -> feature.path("id").asString()).findFirst().orElseThrow();
    }

    private JsonNode features() {
        return JsonMapper.shared().readTree(String.join("\n", Ran.dateline("export", "--home", home.toString()).out())).path("features");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
