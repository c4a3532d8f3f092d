package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.Region;
import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.Role;
import dateline.gazetteer.Level;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page's data files: what needs no browser to be seen wrong. */
class PageFilesTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"es", "ru", "uk"})
    void sayTheSameInEveryLanguage(String lang) throws IOException {
        JsonNode english = JSON.readTree(read("/static/words/en.json"));
        JsonNode other = JSON.readTree(read("/static/words/" + lang + ".json"));
        assertEquals(new TreeSet<>(english.propertyNames()), new TreeSet<>(other.propertyNames()));
        english.properties().forEach(word -> assertEquals(blanks(word.getValue()), blanks(other.get(word.getKey())),
                word.getKey()));
    }

    @Test
    void haveAWordForEachThingAReportMayBe() throws IOException {
        Set<String> words = new TreeSet<>(JSON.readTree(read("/static/words/en.json")).propertyNames());
        List<String> needed = Stream.of(keys("certainty", Certainty.values()), keys("role", Role.values()),
                keys("level", Level.values()), keys("category", Category.values())).flatMap(s -> s).toList();
        assertEquals(List.of(), needed.stream().filter(word -> !words.contains(word)).toList());
    }

    @Test
    void haveAWordForEachPlaceOfThePage() throws IOException {
        Set<String> words = new TreeSet<>(JSON.readTree(read("/static/words/en.json")).propertyNames());
        Set<String> asked = new TreeSet<>(find("\\{\\{#say}}([\\w.]+)\\{\\{/say}}", read("/web/page.mustache") + read("/web/about-page.mustache")));
        for (String program : List.of("main", "list", "filters", "card", "report", "timeline", "share", "map/map")) {
            asked.addAll(find("(?:say|count|copied)\\((?:words, )?'([\\w.]+)'", Files.readString(Path.of("src/main/page", program + ".js"))));
        }
        assertTrue(asked.size() > 60, "the page asks for words: " + asked);
        assertEquals(Set.of(), asked.stream().filter(word -> !words.contains(word)).collect(Collectors.toSet()));
    }

    @Test
    void nameCountriesByTheirIsoCodes() throws IOException {
        JsonNode countries = JSON.readTree(read("/data/basemap/basemap.json")).at("/objects/countries/geometries");
        assertTrue(countries.size() > 230, "countries: " + countries.size());
        for (JsonNode country : countries) {
            if (country.has("id")) {
                String expected = Region.getInstance(Integer.parseInt(country.get("id").asString())).toString();
                assertEquals(expected, country.at("/properties/code").asString(), country.at("/properties/name").asString());
            }
        }
    }

    @Test
    void drawSeasWhereTheGazetteerHasThem() throws IOException {
        JsonNode seas = JSON.readTree(read("/data/basemap/seas.json"));
        assertTrue(seas.size() > 120, "seas: " + seas.size());
        Map<String, String[]> known = Files.readAllLines(Path.of("data/gazetteer/seas-and-regions.tsv")).stream()
                .map(line -> line.split("\t")).filter(row -> row.length > 5 && row[1].equals("sea"))
                .collect(Collectors.toMap(row -> "dateline:" + row[0], row -> row));
        for (Map.Entry<String, JsonNode> sea : seas.properties()) {
            assertTrue(known.containsKey(sea.getKey()), sea.getKey());
            double lat = Double.parseDouble(known.get(sea.getKey())[3]);
            double lon = Double.parseDouble(known.get(sea.getKey())[4]);
            boolean roundAPole = Math.abs(lat) > 60 && sea.getValue().get(0).get(0).asDouble() == -180;
            assertTrue(roundAPole || holds(sea.getValue(), lon, lat), sea.getKey());
        }
    }

    /** Whether a point, in one turn of the globe or the next, lies in a ring. */
    private static boolean holds(JsonNode ring, double lon, double lat) {
        Coordinate[] points = new Coordinate[ring.size() + 1];
        for (int i = 0; i < points.length; i++) {
            JsonNode point = ring.get(i % ring.size());
            points[i] = new Coordinate(point.get(0).asDouble(), point.get(1).asDouble());
        }
        return PointLocation.isInRing(new Coordinate(lon, lat), points) || PointLocation.isInRing(new Coordinate(lon + 360, lat), points);
    }

    private static Stream<String> keys(String group, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> group + '.' + value.name().toLowerCase(Locale.ROOT));
    }

    /** The blanks to be filled in a word, such as {who}; of plural forms, those of the one that every language has. */
    private static Set<String> blanks(JsonNode word) {
        return find("\\{(\\w+)}", word.isObject() ? word.get("other").asString() : word.asString());
    }

    private static Set<String> find(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult m) -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String resource) throws IOException {
        try (InputStream stream = PageFilesTest.class.getResourceAsStream(resource)) {
            assertTrue(stream != null, "no resource " + resource);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
