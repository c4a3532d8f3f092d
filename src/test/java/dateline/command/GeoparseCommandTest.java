package dateline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Dateline;
import dateline.Program;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code geoparse} as a user runs it: through the real command line, on files and standard input. */
class GeoparseCommandTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int LARGE = 30_000;

    @TempDir
    Path dir;

    /** What a run of the program left behind. */
    record Run(int exit, String out, String err) {
        List<JsonNode> documents() {
            return out.lines().map(MAPPER::readTree).toList();
        }

        /** The one line of a failure, without a stack trace. */
        String failure(int expectedExit) {
            assertEquals(expectedExit, exit, () -> out + err);
            assertEquals(1, err.lines().count(), err);
            assertTrue(err.startsWith("dateline: "), err);
            assertFalse(err.contains("Exception"), err);
            return err;
        }
    }

    private Run run(byte[] input, String... arguments) {
        InputStream in = System.in;
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        ByteArrayOutputStream failed = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream(input));
            System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(failed, true, StandardCharsets.UTF_8));
            String[] all = Stream.concat(Stream.of("geoparse", "--home", dir.toString()), Stream.of(arguments))
                    .toArray(String[]::new);
            int exit = Dateline.run(all);
            return new Run(exit, told.toString(StandardCharsets.UTF_8), Program.withoutProgress(failed.toString(StandardCharsets.UTF_8)));
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }

    private Run geoparse(String input, String... arguments) {
        return run(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(dir.resolve(name), content);
    }

    private static String line(Object id, String text) {
        return MAPPER.writeValueAsString(java.util.Map.of("id", id, "text", text)) + "\n";
    }

    @Test
    void answersEveryDocumentInTheOrderOfTheInput() {
        StringBuilder input = new StringBuilder();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String padding = i % 7 == 0 ? "Rain fell all day. ".repeat(LARGE / 19) : "";
            input.append(line("doc-" + i, padding + "A concert took place in " + (i % 2 == 0 ? "Vienna." : "Lisbon.")));
            ids.add("doc-" + i);
        }
        Run run = geoparse(input.toString());
        assertEquals(0, run.exit(), run.err());
        assertEquals(ids, run.documents().stream().map(d -> d.get("id").stringValue()).toList());
        for (int i = 0; i < 500; i++) {
            JsonNode mentions = run.documents().get(i).get("mentions");
            assertEquals(i % 2 == 0 ? "Vienna" : "Lisbon", mentions.get(0).get("surface").stringValue());
        }
    }

    @Test
    void answersADocumentOfManyMegabytes() {
        String much = "Сегодня весь день было тихо и тепло.\n".repeat(150_000); // 10 MB, more than is kept together
        String text = "😀 В Минске тепло.\n" + much + "В Минске тепло.";
        Run run = geoparse(line("a", "Kyoto is old.") + line("b", text) + line("c", "Vienna"));
        assertEquals(List.of("a", "b", "c"), run.documents().stream().map(d -> d.get("id").stringValue()).toList());
        JsonNode mentions = run.documents().get(1).get("mentions");
        int last = text.codePointCount(0, text.lastIndexOf("Минске"));
        assertEquals(4, mentions.get(0).get("start").intValue());
        assertEquals(last, mentions.get(1).get("start").intValue());
        byte[] bad = line("b", much).getBytes(StandardCharsets.UTF_8);
        int blank = new String(bad, StandardCharsets.ISO_8859_1).indexOf(' ');
        bad[blank] = (byte) 0xFF;
        assertTrue(run(bad).failure(1).contains("standard input, line 1 is not UTF-8 text: byte " + (blank + 1) + " is 0xff"));
    }

    @Test
    void givesOffsetsInCodePoints() {
        Run run = geoparse(line("a", "😀𝔄 В Минске и в Париже 😀 тепло.") + line("b", "😀😀 Vienna, Austria"));
        for (JsonNode document : run.documents()) {
            String text = document.get("id").stringValue().equals("a") ? "😀𝔄 В Минске и в Париже 😀 тепло."
                    : "😀😀 Vienna, Austria";
            int[] points = text.codePoints().toArray();
            assertEquals(2, document.get("mentions").size());
            for (JsonNode mention : document.get("mentions")) {
                int start = mention.get("start").intValue();
                String surface = new String(points, start, mention.get("end").intValue() - start);
                assertEquals(surface, mention.get("surface").stringValue());
            }
        }
        assertEquals(5, run.documents().get(0).get("mentions").get(0).get("start").intValue());
    }

    @Test
    void writesWhatTheFormatPromises() {
        JsonNode mention = geoparse(line("a", "A concert took place in Vienna."))
                .documents().get(0).get("mentions").get(0);
        assertEquals(List.of("start", "end", "surface", "placeId", "name", "level", "country", "admin1", "lat", "lon",
                "confidence", "reasons"), mention.propertyNames().stream().toList());
        assertEquals("geonames:2761369", mention.get("placeId").stringValue());
        assertEquals(48.21, mention.get("lat").doubleValue());
        assertFalse(mention.get("reasons").isEmpty());
    }

    @Test
    void aPlaceLeftOpenHasANullId() {
        JsonNode mention = geoparse(line("a", "The parade in Springfield starts at noon."))
                .documents().get(0).get("mentions").get(0);
        assertTrue(mention.get("placeId").isNull());
    }

    @Test
    void emptyInputAndBlankLinesGiveNoLines() {
        assertEquals(new Run(0, "", ""), geoparse(""));
        assertEquals(new Run(0, "", ""), geoparse("\n\n   \n\r\n"));
        Run run = geoparse("\n" + line("a", "") + "\r\n \n" + line("b", "Vienna is old."));
        assertEquals(List.of("a", "b"), run.documents().stream().map(d -> d.get("id").stringValue()).toList());
        assertEquals(0, run.documents().get(0).get("mentions").size());
    }

    @Test
    void keepsANumberAsId() {
        assertEquals("7", geoparse(line(7, "x")).documents().get(0).get("id").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "{\"id\":\"c\",\"text\":\"cut",
        "<html>", "{'id': 'c'}", "{", "\u0000\u0001\u0002"})
    void tellsTheLineThatIsNoJson(String bad) {
        String told = geoparse(line("a", "x") + "\n" + bad + "\n" + line("d", "x")).failure(1);
        assertTrue(told.contains("standard input, line 3 "), told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"c\"}", "{\"id\":\"c\",\"text\":null}", "{\"id\":\"c\",\"text\":5}", "[]", "7",
        "null", "\"text\""})
    void tellsTheLineThatHasNoText(String bad) {
        String told = geoparse(line("a", "x") + bad + "\n").failure(1);
        assertTrue(told.contains("line 2 ") && told.contains("\"text\""), told);
    }

    @Test
    void answersWhatStandsBeforeABadLine() {
        Run run = geoparse(line("a", "Rain fell in Vienna.") + line("b", "x") + "not json\n" + line("c", "x"));
        assertEquals(List.of("a", "b"), run.documents().stream().map(d -> d.get("id").stringValue()).toList());
        assertTrue(run.failure(1).contains("line 3 "), run.err());
    }

    @Test
    void aLineOfTwoObjectsIsTold() {
        String told = geoparse("{\"id\":\"a\",\"text\":\"x\"} {\"id\":\"b\",\"text\":\"y\"}\n").failure(1);
        assertTrue(told.contains("line 1 goes on after its JSON object"), told);
    }

    @Test
    void aDocumentWithoutIdIsKnownByItsLine() {
        Run run = geoparse("{\"text\":\"x\"}\n\n{\"id\":null,\"text\":\"y\",\"more\":{\"text\":[1]}}\n");
        assertEquals(List.of("1", "3"), run.documents().stream().map(d -> d.get("id").stringValue()).toList());
        assertTrue(geoparse("{\"id\":[],\"text\":\"y\"}\n").failure(1).contains("no string as \"id\""));
    }

    @Test
    void passesOverAByteOrderMark() {
        Run run = geoparse("\uFEFF" + line("a", "Rain fell in Vienna."));
        assertEquals(1, run.documents().get(0).get("mentions").size(), run.err());
        assertTrue(geoparse("\uFEFFRain fell in Vienna.", "--text").out().startsWith("Rain fell in [Vienna]1."));
    }

    @Test
    void tellsAWrongDate() {
        String told = geoparse("{\"id\":\"c\",\"text\":\"x\",\"published\":\"yesterday\"}\n").failure(1);
        assertTrue(told.contains("line 1 ") && told.contains("yesterday"), told);
    }

    @Test
    void wrongUsageExitsWithTwo() {
        assertTrue(geoparse("", "--lang", "fr").failure(2).contains("fr"));
        assertTrue(geoparse("", "--lang").failure(2).contains("--lang"));
        assertTrue(geoparse("", "--colour").failure(2).contains("--colour"));
        assertTrue(geoparse("", "one.jsonl", "two.jsonl").failure(2).contains("two.jsonl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.jsonl", "no/such/directory.jsonl"})
    void tellsThatThereIsNoSuchFile(String name) {
        String missing = dir.resolve(name).toString();
        assertTrue(geoparse("", missing).failure(1).contains("no such file or directory: " + missing));
        assertTrue(geoparse("", "--text", missing).failure(1).contains("no such file or directory: " + missing));
    }

    @Test
    void aDirectoryIsNoInput() {
        assertTrue(geoparse("", dir.toString()).failure(1).contains(dir + " is a directory"));
        assertTrue(geoparse("", "--text", dir.toString()).failure(1).contains(dir + " is a directory"));
    }

    @Test
    void tellsThatAFileIsNotUtf8() throws IOException {
        byte[] cp1251 = "{\"id\":\"a\",\"text\":\"В Москве\"}\n".getBytes("windows-1251");
        String told = geoparse("", file("cp1251.jsonl", cp1251).toString()).failure(1);
        assertTrue(told.contains("cp1251.jsonl") && told.contains("UTF-8"), told);
        assertTrue(run(cp1251).failure(1).contains("standard input, line 1 is not UTF-8 text: byte 19 is 0xc2"));
        byte[] second = Files.readAllBytes(file("b.jsonl", (line("a", "x") + "\n").getBytes(StandardCharsets.UTF_8)));
        byte[] both = java.util.Arrays.copyOf(second, second.length + cp1251.length);
        System.arraycopy(cp1251, 0, both, second.length, cp1251.length);
        assertTrue(run(both).failure(1).contains("line 3 is not UTF-8"));
        String text = run("Снег".getBytes(java.nio.charset.Charset.forName("windows-1251")), "--text").failure(1);
        assertTrue(text.contains("standard input is not UTF-8 text: byte 1 is 0xd1"), text);
    }

    @Test
    void readsAFileAndTheLanguageAsked() throws IOException {
        byte[] lines = line("a", "В Харькове тепло.").getBytes(StandardCharsets.UTF_8);
        Run run = geoparse("", "--lang", "RU", file("a.jsonl", lines).toString());
        JsonNode mentions = run.documents().get(0).get("mentions");
        assertEquals("Харькове", mentions.get(0).get("surface").stringValue());
    }

    @Test
    void plainTextIsMarkedAndExplained() {
        Run run = geoparse("A concert took place in Vienna. Rain fell in Lisbon.\n", "--text");
        assertEquals(0, run.exit(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals("A concert took place in [Vienna]1. Rain fell in [Lisbon]2.", lines.get(0));
        assertEquals("", lines.get(1));
        assertTrue(lines.get(2).startsWith("1  Vienna: Vienna, city, ") && lines.get(2).contains("AT"), lines.get(2));
        assertTrue(lines.get(3).startsWith("2  Lisbon: Lisbon, city, "), lines.get(3));
    }

    @Test
    void plainTextWithoutAPlaceSaysSo() {
        Run run = geoparse("Rain fell all day.\n", "--text");
        assertTrue(run.out().contains("no place found (read as en"), run.out());
        assertTrue(geoparse("", "--text").out().contains("no place found"));
    }
}
