package dateline.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.SampleReports;
import dateline.export.GeoJsonWriter;
import dateline.store.PlaceCount;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The definition says what the program does. */
class OpenApiTest {
    private final JsonNode document = OpenApi.shipped().document();

    @Test
    void everyReferenceLeadsToSomethingInTheDocumentItself() {
        List<JsonNode> references = document.findValues("$ref");
        assertTrue(references.size() > 50);
        for (JsonNode reference : references) {
            assertTrue(reference.asString().startsWith("#/"), reference.asString());
            assertFalse(document.at(reference.asString().substring(1)).isMissingNode(), reference.asString());
        }
    }

    @Test
    void bboxIsAnArrayOfFourToSixNumbers() {
        JsonNode bbox = document.at("/components/parameters/bbox");
        assertEquals("array", bbox.at("/schema/type").asString());
        assertEquals(4, bbox.at("/schema/minItems").asInt());
        assertEquals(6, bbox.at("/schema/maxItems").asInt());
        assertEquals("form", bbox.path("style").asString());
        assertFalse(bbox.path("explode").asBoolean(true));
    }

    @Test
    void propertiesAndTheirWordsAreThoseThatAreWritten() {
        SampleReports.all().forEach(report -> assertDescribed("report", writer -> writer.report(report)));
        PlaceCount place = new PlaceCount(SampleReports.all().get(0).where(), 1);
        assertDescribed("place", writer -> writer.place(place.where(), place.count()));
    }

    private void assertDescribed(String schema, java.util.function.Consumer<GeoJsonWriter> write) {
        JsonNode described = document.at("/components/schemas/" + schema + "/properties/properties/properties");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = GeoJsonWriter.generator(out)) {
            write.accept(new GeoJsonWriter(json));
        }
        JsonNode written = new JsonMapper().readTree(out.toByteArray()).path("properties");
        assertEquals(new ArrayList<>(described.propertyNames()), new ArrayList<>(written.propertyNames()));
        written.properties().forEach(p -> {
            JsonNode about = described.path(p.getKey());
            assertTrue(!p.getValue().isNull() || about.path("nullable").asBoolean(), p.getKey() + " is null");
            assertTrue(!about.has("enum") || about.path("enum").valueStream().anyMatch(p.getValue()::equals),
                    p.toString());
        });
    }
}
