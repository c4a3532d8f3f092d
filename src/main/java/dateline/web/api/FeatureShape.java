package dateline.web.api;

import dateline.event.FeatureForm;
import dateline.store.Crs;
import dateline.web.http.Parameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How features are written: {@code profile}, {@code properties}, {@code skipGeometry}, {@code crs}.
 *
 * @param properties those asked for, or null for all
 */
record FeatureShape(FeatureForm form, Set<String> properties, boolean geometry, Crs crs) {
    static final FeatureShape READY = new FeatureShape(FeatureForm.FLAT, null, true, Crs.CRS84);
    static final List<String> PARAMETERS = List.of("profile", "properties", "skipGeometry", "crs");
    private static final JsonMapper JSON = new JsonMapper();

    /** @param known properties that a feature has in its flat form */
    static FeatureShape parse(Parameters parameters, Set<String> known) {
        FeatureForm form = parameters.parsed("profile", FeatureShape::form);
        Crs crs = parameters.parsed("crs", Crs::parse);
        Boolean skip = parameters.parsed("skipGeometry", FeatureShape::truth);
        return new FeatureShape(form == null ? FeatureForm.FLAT : form,
                parameters.parsed("properties", text -> names(text, known)), skip == null || !skip, crs == null ? Crs.CRS84 : crs);
    }

    void write(Feature feature, OutputStream out) throws IOException {
        if (equals(READY)) {
            feature.write(out);
            return;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        if (form == FeatureForm.NESTED) {
            feature.writeNested(whole);
        } else {
            feature.write(whole);
        }
        if (properties == null && geometry && crs.isLonLat()) {
            whole.writeTo(out);
        } else {
            out.write(JSON.writeValueAsBytes(shaped((ObjectNode) JSON.readTree(whole.toByteArray()))));
        }
    }

    private ObjectNode shaped(ObjectNode feature) {
        if (!geometry) {
            feature.putNull("geometry");
        } else if (!crs.isLonLat()) {
            ArrayNode lonLat = (ArrayNode) feature.at("/geometry/coordinates");
            Coordinate position = crs.fromLonLat(lonLat.get(0).asDouble(), lonLat.get(1).asDouble());
            if (position == null) {
                feature.putNull("geometry");
            } else {
                lonLat.removeAll().add(position.x).add(position.y);
            }
        }
        if (properties != null) {
            ObjectNode all = (ObjectNode) feature.path("properties");
            all.propertyNames().stream().filter(name -> !properties.contains(name)).toList().forEach(all::remove);
        }
        return feature;
    }

    private static FeatureForm form(String word) {
        return switch (word) {
            case "flat" -> FeatureForm.FLAT;
            case "nested" -> FeatureForm.NESTED;
            default -> throw new IllegalArgumentException("must be flat or nested, not \"" + word + "\"");
        };
    }

    private static boolean truth(String word) {
        if (!word.equals("true") && !word.equals("false")) {
            throw new IllegalArgumentException("must be true or false, not \"" + word + "\"");
        }
        return word.equals("true");
    }

    private static Set<String> names(String text, Set<String> known) {
        Set<String> names = new LinkedHashSet<>(Arrays.asList(text.split(",")));
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("there is no property \"" + name + "\"; known are "
                        + String.join(", ", new TreeSet<>(known)));
            }
        }
        return names;
    }

    /** The properties of a feature in its flat form, in their order. */
    static JsonNode tree(Feature feature) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try {
            feature.write(whole);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return JSON.readTree(whole.toByteArray());
    }
}
