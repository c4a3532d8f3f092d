package dateline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeoJsonWriterTest {
    /** The order of DESIGN.md's "A report as a GeoJSON feature". */
    private static final List<String> PROPERTIES = List.of("status", "role", "certainty", "category", "date",
            "dateKind", "datePrecision", "eventStart", "eventEnd", "reportedDate", "publishedKind", "quote", "attribution",
            "placeId",
            "place", "placeEn", "placeEs", "placeRu", "placeUk", "level", "country", "admin1",
            "coordinateUncertaintyInMeters", "confidence", "reasons", "corrected", "articleId", "storyId", "title", "source",
            "url", "lang");

    @Test
    void sampleReportsAreWrittenAsTheGoldenFileHasThem() throws IOException {
        Path golden = Path.of("src/test/resources/dateline/export/sample.geojson");
        assertEquals(Files.readString(golden), collection(SampleReports.all()));
    }

    @Test
    void everyReportHasTheSamePropertiesInTheSameOrder() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            ReportedEvent report = SampleReports.random(random);
            JsonNode feature = new JsonMapper().readTree(collection(List.of(report))).at("/features/0");
            assertEquals(PROPERTIES, new ArrayList<>(feature.path("properties").propertyNames()));
            assertEquals("reported", feature.at("/properties/status").asString());
            assertEquals(report.quote(), feature.at("/properties/quote").asString());
            assertEquals(report.where().lon(), feature.at("/geometry/coordinates/0").asDouble());
            assertEquals(report.where().lat(), feature.at("/geometry/coordinates/1").asDouble());
        }
    }

    @Test
    void noReportsAreAnEmptyCollection() {
        assertEquals("{\"type\":\"FeatureCollection\",\"features\":[]}\n", collection(List.of()));
    }

    private static String collection(List<ReportedEvent> reports) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = GeoJsonWriter.generator(out)) {
            GeoJsonWriter writer = new GeoJsonWriter(json);
            writer.startCollection();
            reports.forEach(writer::report);
            writer.endCollection();
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
