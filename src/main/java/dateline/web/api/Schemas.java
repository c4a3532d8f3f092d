package dateline.web.api;

import dateline.store.ReportStore;
import dateline.web.http.Answer;
import dateline.web.http.Format;
import dateline.web.http.Links;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The routes that tell what features consist of and what may be asked of them. */
@Controller
public final class Schemas {
    private static final JsonMapper JSON = new JsonMapper();

    /** A schema as a page shows it. */
    record View(String title, String collectionHref, String json, List<Property> properties) {}

    record Property(String name, String type, String description, String words) {}

    private final ReportStore store;
    private final FeatureCollections collections;
    private final PropertySchemas schemas;

    Schemas(ReportStore store, FeatureCollections collections, PropertySchemas schemas) {
        this.store = store;
        this.collections = collections;
        this.schemas = schemas;
    }

    @GetMapping("/api/collections/{collectionId}/schema")
    void schema(@PathVariable String collectionId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(collectionId, Answer.to(request, response, Api.FORMAT_ONLY), schemas::schema);
    }

    @GetMapping("/api/collections/{collectionId}/queryables")
    void queryables(@PathVariable String collectionId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(collectionId, Answer.to(request, response, Api.FORMAT_ONLY), schemas::queryables);
    }

    @GetMapping("/api/collections/{collectionId}/sortables")
    void sortables(@PathVariable String collectionId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(collectionId, Answer.to(request, response, Api.FORMAT_ONLY), schemas::sortables);
    }

    private void write(String id, Answer answer, BiFunction<FeatureCollection, String, ObjectNode> of) throws IOException {
        FeatureCollection collection = collections.get(id);
        if (answer.isUnchanged(store)) {
            return;
        }
        ObjectNode schema = of.apply(collection, answer.links().path(Map.of()));
        if (answer.format() == Format.HTML) {
            answer.html("schema", view(schema, collection, answer.links()));
        } else {
            answer.json(PropertySchemas.TYPE, json -> JSON.writeTree(json, schema));
        }
    }

    private static View view(JsonNode schema, FeatureCollection collection, Links links) {
        List<Property> properties = new ArrayList<>();
        schema.path("properties").properties().forEach(p -> properties.add(new Property(p.getKey(),
                p.getValue().path("format").asString(p.getValue().path("type").asString("")),
                p.getValue().path("description").asString(""),
                String.join(", ", p.getValue().path("enum").valueStream().map(JsonNode::asString).toList()))));
        return new View(schema.path("title").asString(), links.to("collections", collection.id()) + "?f=html",
                links.with("f", "json"), properties);
    }
}
