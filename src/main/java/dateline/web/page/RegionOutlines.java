package dateline.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outlines of regions one by one, from {@code data/basemap/regions/XX.json}; a country's are read when first asked for. */
final class RegionOutlines {
    private final Map<String, Map<String, String>> byCountry = new ConcurrentHashMap<>();

    /** @param asked each as {@code VE:geonames:3649110}; what is not known is left out */
    String of(List<String> asked) {
        return asked.stream().filter(id -> id.matches("[A-Z]{2}:.+"))
                .map(id -> byCountry.computeIfAbsent(id.substring(0, 2), RegionOutlines::read).get(id.substring(3)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}"));
    }

    private static Map<String, String> read(String country) {
        try (InputStream stream = RegionOutlines.class.getResourceAsStream("/data/basemap/regions/" + country + ".json")) {
            Map<String, String> outlines = new LinkedHashMap<>();
            if (stream != null) {
                for (JsonNode feature : JsonMapper.shared().readTree(stream).path("features")) {
                    outlines.put(feature.path("id").asString(), feature.toString());
                }
            }
            return outlines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
