package dateline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.Ran;
import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import dateline.store.SampleHome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** Every format, written by the command, read by somebody else's reader. */
class ExportFormatTest {
    @TempDir
    private Path directory;
    private Path home;

    @BeforeEach
    void fill() throws IOException {
        home = directory.resolve("home");
        SampleHome.fill(home);
    }

    private Path export(String format, String... options) {
        Path file = directory.resolve("reports." + ExportFormat.of(format).orElseThrow().ending());
        List<String> arguments = new ArrayList<>(List.of("export", "--home", home.toString(), "--format", format,
                "-o", file.toString()));
        arguments.addAll(List.of(options));
        assertEquals(new Ran(0, List.of(), List.of()), Ran.dateline(arguments.toArray(String[]::new)));
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "geojsonl", "geojsonseq", "csv", "fgb"})
    void gdalReadsEveryReport(String format) throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/ogrinfo")), "needs gdal-bin");
        Path file = export(format);
        String driver = format.startsWith("geojson") ? "GeoJSONSeq:" : "";
        Process ogrinfo = new ProcessBuilder("/usr/bin/ogrinfo", "-ro", "-al", driver + file, "-oo", "X_POSSIBLE_NAMES=lon", "-oo",
                "Y_POSSIBLE_NAMES=lat").redirectErrorStream(true).start();
        String read = new String(ogrinfo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(read.contains("Feature Count: 5"), read);
        for (ReportedEvent report : SampleReports.all()) {
            assertTrue(read.contains(report.quote()), read);
            assertTrue(read.contains("POINT (" + report.where().lon() + " " + report.where().lat() + ")"), read);
        }
        assertTrue(read.contains("coordinateUncertaintyInMeters (Integer) = 280000") || format.equals("csv"), read);
    }

    @Test
    void atomHasAnEntryAReport() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder().parse(export("atom").toFile());
        assertEquals(5, feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry").getLength());
        assertEquals("-17.71 178.07", feed.getElementsByTagNameNS("http://www.georss.org/georss", "point").item(2).getTextContent());
    }

    @Test
    void filtersAndOrderAreTheApis() throws Exception {
        Path file = export("csv", "--role", "scene", "--country", "is,pt", "--q", "festival", "--sortby", "place");
        List<String> lines = Files.readAllLines(file);
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith("-9.13,38.72,"), lines.get(1));
    }
}
