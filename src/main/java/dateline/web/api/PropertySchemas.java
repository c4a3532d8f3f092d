package dateline.web.api;

import dateline.store.cql.Queryables;
import dateline.store.cql.Queryables.Kind;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What properties features have, and which of them may be asked for, as JSON Schema (OGC API Features, Parts 3, 5 and 8). The
 * API's definition says what each is; this only picks.
 */
public final class PropertySchemas {
    static final String TYPE = "application/schema+json";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> ROLES = Map.of("eventStart", "primary-interval-start", "eventEnd",
            "primary-interval-end");

    /** The properties of a collection's features in their flat form. */
    Set<String> names(FeatureCollection collection) {
        return properties(collection).propertyNames().stream().collect(Collectors.toUnmodifiableSet());
    }

    ObjectNode schema(FeatureCollection collection, String address) {
        ObjectNode schema = begun(collection, address, collection.title());
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("id").put("type", "string").put("x-ogc-role", "id").put("readOnly", true);
        geometry(properties);
        properties(collection).properties().forEach(p -> properties.set(p.getKey(), described(p.getKey(), p.getValue())));
        return schema;
    }

    /** What a filter may name: of either collection, the properties of the reports. */
    ObjectNode queryables(FeatureCollection collection, String address) {
        JsonNode reports = ofSchema("report");
        ObjectNode schema = begun(collection, address, "What may be asked of " + collection.title());
        schema.put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        Queryables.KINDS.forEach((name, kind) -> {
            if (kind == Kind.GEOMETRY) {
                geometry(properties);
            } else {
                properties.set(name, name.equals("id") ? JSON.createObjectNode().put("type", "string").put("x-ogc-role", "id")
                        : described(name, reports.path(name)));
            }
        });
        return schema;
    }

    ObjectNode sortables(FeatureCollection collection, String address) {
        JsonNode reports = ofSchema("report");
        ObjectNode schema = begun(collection, address, "What " + collection.title() + " may be ordered by");
        schema.put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        collection.sortables().forEach(name -> properties.set(name, described(name, reports.path(name))));
        return schema;
    }

    private static JsonNode properties(FeatureCollection collection) {
        return ofSchema(collection.id().equals("reports") ? "report" : "place");
    }

    private static JsonNode ofSchema(String name) {
        return OpenApi.shipped().document().at("/components/schemas/" + name + "/properties/properties/properties");
    }

    private static ObjectNode begun(FeatureCollection collection, String address, String title) {
        return JSON.createObjectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema").put("$id", address)
                .put("type", "object").put("title", title);
    }

    private static void geometry(ObjectNode properties) {
        properties.putObject(Queryables.GEOMETRY).put("format", "geometry-point").put("x-ogc-role", "primary-geometry")
                .put("description", "The point that stands for the place, rounded to 0.01 degree");
    }

    /** As JSON Schema has it, which knows no "nullable". */
    private static ObjectNode described(String name, JsonNode of) {
        ObjectNode property = ((ObjectNode) of).deepCopy();
        property.remove("nullable");
        if (ROLES.containsKey(name)) {
            property.put("x-ogc-role", ROLES.get(name));
        }
        return property;
    }
}
