package dateline.web.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** All that a feature tells, as a page lists it. */
final class FeatureFacts {
    record Fact(String name, String value) {}

    private FeatureFacts() {}

    /** The id, the coordinates, then the properties that are known, in their order. */
    static List<Fact> of(Feature feature) {
        JsonNode tree = FeatureShape.tree(feature);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("id", tree.path("id").asString()));
        JsonNode lonLat = tree.at("/geometry/coordinates");
        facts.add(new Fact("longitude, latitude", lonLat.path(0).asString() + ", " + lonLat.path(1).asString()));
        tree.path("properties").properties().stream().filter(p -> !p.getValue().isNull())
                .forEach(p -> facts.add(new Fact(p.getKey(), p.getValue().asString())));
        return facts;
    }
}
