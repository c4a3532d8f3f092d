package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every command of {@code java -jar dateline.jar}, run from a directory that has nothing of the project in it. */
class PackagedJarIT {
    private static final Path JAR = Path.of("target", "dateline.jar").toAbsolutePath();
    private static final Path ARTICLES = Path.of("data", "articles").toAbsolutePath();
    private static final JsonMapper JSON = new JsonMapper();
    @TempDir
    private Path directory;

    @Test
    void theSameArticlesGiveTheSameBytesAndAgainAddNothing() throws Exception {
        assertEquals(0, dateline("ingest", "--home", "one", ARTICLES.toString()).exit()); // a slow one tells progress
        dateline("ingest", "--home", "two", ARTICLES.toString());
        Program export = dateline("export", "--home", "one");
        assertEquals(new Program(0, export.out(), ""), dateline("export", "--home", "two"));
        Program again = dateline("ingest", "--home", "one", ARTICLES.toString());
        assertTrue(again.out().startsWith("articles  0 read (0 new, 0 replaced), " + count() + " unchanged"), again.out());
        assertEquals(export, dateline("export", "--home", "one"));
        JsonNode features = JSON.readTree(export.out()).path("features");
        assertTrue(features.size() > count(), "an article reports at more than one place: " + features.size());
        for (JsonNode feature : features) {
            assertEquals("reported", feature.at("/properties/status").stringValue());
            assertTrue(feature.at("/properties/quote").stringValue().length() <= 300);
        }
    }

    @Test
    void anEditedArticleReplacesItsReports() throws Exception {
        write("bridge.txt", "date 2024-05-02\ntitle A bridge\n\nA new bridge was opened in Lagos.\n");
        write("rain.txt", "date 2024-05-03\n\nHeavy rain flooded Quito on Thursday.\n");
        dateline("ingest", "--home", "home", "bridge.txt", "rain.txt");
        assertEquals(List.of("Lagos", "Quito"), places());
        write("bridge.txt", "date 2024-05-02\ntitle A bridge\n\nA new bridge was opened in Accra.\n");
        assertTrue(dateline("ingest", "--home", "home", "bridge.txt", "rain.txt").out()
                .startsWith("articles  1 read (0 new, 1 replaced), 1 unchanged"));
        assertEquals(List.of("Accra", "Quito"), places());
    }

    @Test
    void geoparseExtractAndShowAnswer() throws Exception {
        write("in.jsonl", "{\"id\":\"a\",\"text\":\"Землетрясение произошло в Лиме 5 мая 2024 года.\"}\n");
        JsonNode mention = JSON.readTree(dateline("geoparse", "in.jsonl").out()).at("/mentions/0");
        assertEquals("geonames:3936456", mention.path("placeId").stringValue());
        JsonNode report = JSON.readTree(dateline("extract", "in.jsonl").out()).at("/reports/0");
        assertEquals("2024-05-05", report.path("eventStart").stringValue());
        assertEquals("scene", report.path("role").stringValue());
        assertTrue(dateline("geoparse", "--text", "in.jsonl").out().contains("[Лиме]1"));
        Program show = dateline("gazetteer", "show", "Лиме");
        assertTrue(show.out().contains("geonames:3936456"), show.out());
    }

    @Test
    void errorsAreOneLineAndNothingStoredIsLost() throws Exception {
        write("rain.txt", "date 2024-05-03\n\nHeavy rain flooded Quito on Thursday.\n");
        write("undated.txt", "Snow fell.");
        dateline("ingest", "--home", "home", "rain.txt");
        String before = dateline("export", "--home", "home").out();
        assertFails(1, "no date", "ingest", "--home", "home", "undated.txt");
        assertFails(1, "no such file", "ingest", "--home", "home", "missing.txt");
        assertFails(1, "--home wants a directory", "ingest", "--home", "rain.txt", "rain.txt");
        assertFails(1, "cannot write to", "ingest", "--home", "rain.txt/home", "rain.txt");
        assertFails(1, "holds something else", "serve", "--home", ".", "--port", "0");
        assertFails(1, "is a directory", "geoparse", "home");
        assertFails(2, "--bbox", "export", "--home", "home", "--bbox", "1,2,3");
        assertFails(2, "must be one of json, ", "export", "--home", "home", "--format", "kml");
        assertFails(2, "'NAME'", "gazetteer", "show");
        assertFails(2, "--colour", "serve", "--colour");
        assertEquals(before, dateline("export", "--home", "home").out());
    }

    @Test
    void servesThePageAndTheReports() throws Exception {
        write("rain.txt", "date 2024-05-03\n\nHeavy rain flooded Quito on Thursday.\n");
        dateline("ingest", "--home", "home", "rain.txt");
        Process server = start("serve", "--home", "home", "--port", "0");
        try (BufferedReader out = server.inputReader()) {
            String origin = out.readLine().replaceFirst(".* ", "");
            assertTrue(get(origin + "/").body().contains("<html"), "the page");
            JsonNode items = JSON.readTree(get(origin + "/api/collections/reports/items?f=json").body());
            assertEquals("Quito", items.at("/features/0/properties/place").stringValue());
            assertEquals(400, get(origin + "/api/collections/reports/items?bbox=1,2,3").statusCode());
            assertEquals("image/png", get(origin + "/picture.png").headers().firstValue("Content-Type").orElse(""));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    /** Reads tables and dictionaries out of the jar, of whose libraries only a part is packed. */
    @Test
    void checksTheTablesThatShipAndFindsOnlyWhatIsKnown() throws Exception {
        Program check = dateline("gazetteer", "check");
        assertEquals("", check.err());
        assertEquals(0, check.exit(), check.out());
        List<String> lines = check.out().lines().toList();
        assertTrue(lines.stream().anyMatch(l -> l.matches("a name that is an ordinary word, ru: (\\d{4}), known \\1 .*")), check.out());
        assertTrue(lines.stream().anyMatch(l -> l.matches("far from its country: (\\d+), known \\1 \\(.*")), check.out());
        assertTrue(lines.get(lines.size() - 1).endsWith("0 contradictions that are not known"), check.out());
    }

    @Test
    void exportsWhatAFilterLetsThrough() throws Exception {
        write("rain.txt", "date 2024-05-03\n\nHeavy rain flooded Quito on Thursday. Snow fell in Oslo.\n");
        dateline("ingest", "--home", "home", "rain.txt");
        Program north = dateline("export", "--home", "home", "--filter",
                "S_WITHIN(geometry, POLYGON((0 50, 20 50, 20 70, 0 70, 0 50))) AND place LIKE 'O%'");
        assertEquals("", north.err());
        assertEquals(List.of("Oslo"), JSON.readTree(north.out()).path("features").valueStream()
                .map(feature -> feature.at("/properties/place").stringValue()).toList());
    }

    @Test
    void isSmallerThan115Megabytes() throws IOException {
        assertTrue(Files.size(JAR) < 115_000_000, Files.size(JAR) + " bytes");
    }

    @Test
    void carriesTheListOfItsParts() throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile());
                InputStream list = jar.getInputStream(jar.getEntry("META-INF/sbom/application.cdx.json"))) {
            JsonNode components = JSON.readTree(list).path("components");
            Set<String> listed = components.valueStream().map(c -> c.path("name").stringValue() + "-"
                    + c.path("version").stringValue() + ".jar").collect(Collectors.toSet());
            Set<String> licensed = jar.stream().map(ZipEntry::getName).filter(name -> name.matches("META-INF/parts/[^/]+/.*"))
                    .map(name -> name.split("/")[2].replaceFirst("-jar$", ".jar")).collect(Collectors.toSet());
            assertEquals(Set.of(), licensed.stream().filter(name -> !listed.contains(name)).collect(Collectors.toSet()));
            assertTrue(licensed.size() > 40, licensed.toString());
        }
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(),
                BodyHandlers.ofString());
    }

    private void assertFails(int exit, String tells, String... arguments) throws Exception {
        Program program = dateline(arguments);
        assertEquals(exit, program.exit(), program.err());
        assertEquals("", program.out());
        assertEquals(1, program.err().lines().count(), program.err());
        assertTrue(program.err().startsWith("dateline: ") && program.err().contains(tells), program.err());
    }

    private List<String> places() throws Exception {
        List<String> places = new ArrayList<>();
        JSON.readTree(dateline("export", "--home", "home").out()).path("features")
                .forEach(feature -> places.add(feature.at("/properties/place").stringValue()));
        return places.stream().sorted().toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    @Test
    void startsFromAnArchiveOfItsClassesThatTheScriptMakes() throws Exception {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        Path made = directory.resolve("made");
        ProcessBuilder script = new ProcessBuilder("bash", Path.of("src/deploy/prepare.sh").toAbsolutePath().toString(), JAR.toString(),
                made.toString()).redirectErrorStream(true);
        script.environment().merge("PATH", bin.toString(), (path, java) -> java + ':' + path);
        Process preparing = script.start();
        String told = Program.read(preparing.getInputStream());
        assertEquals(0, preparing.waitFor(), told);
        Process run = new ProcessBuilder(bin.resolve("java").toString(), "-Xshare:on", // fails where the archive is of no use
                "-XX:SharedArchiveFile=" + made.resolve("dateline.jsa"), "-jar", made.resolve("dateline.jar").toString(), "--version")
                .redirectErrorStream(true).start();
        assertTrue(Program.read(run.getInputStream()).startsWith("dateline "));
        assertEquals(0, run.waitFor());
    }

    private Program dateline(String... arguments) throws Exception {
        Process process = start(arguments);
        process.getOutputStream().close();
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> Program.read(process.getErrorStream()));
        String out = Program.read(process.getInputStream());
        return new Program(process.waitFor(), out, Program.withoutProgress(err.join()));
    }

    private Process start(String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8"));
        command.addAll(Program.SHORT_LIVED);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(directory.toFile()).start();
    }

    private static long count() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.count();
        }
    }
}
