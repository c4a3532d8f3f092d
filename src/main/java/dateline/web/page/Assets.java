package dateline.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Addresses of the page's program and style, whose names change with what they hold: as the bundler wrote them down
 * (esbuild's metafile, made by the build from {@code src/main/page}).
 *
 * @param style the style sheet
 * @param plain what comes after it where no scripts run
 * @param program what a page begins with
 * @param with what the program cannot do without
 * @param map the program of the map, which is asked for at once, and run when the list stands
 */
record Assets(String style, String plain, String program, List<String> with, String map) {
    private static final String PLACE = "target/classes/static/";

    static final Assets BUILT = read();

    private static Assets read() {
        try (InputStream stream = Assets.class.getResourceAsStream("/web/assets.json")) {
            if (stream == null) {
                throw new IllegalStateException("the page's program is not packed; mvn process-resources does so");
            }
            return of(JsonMapper.shared().readTree(stream).path("outputs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Assets of(JsonNode outputs) {
        String program = made(outputs, "src/main/page/main.js");
        String map = made(outputs, "src/main/page/map/map.js");
        List<String> with = new ArrayList<>();
        for (JsonNode part : outputs.path(program).path("imports")) {
            if (part.path("kind").asString().equals("import-statement")) {
                with.add(address(part.path("path").asString()));
            }
        }
        return new Assets(address(made(outputs, "src/main/page/page.css")),
                address(made(outputs, "src/main/page/plain.css")), address(program), with, address(map));
    }

    private static String made(JsonNode outputs, String from) {
        return outputs.properties().stream().filter(output -> output.getValue().path("entryPoint").asString("").equals(from))
                .map(Map.Entry::getKey).findFirst().orElseThrow(() -> new IllegalStateException("nothing is made from " + from));
    }

    private static String address(String file) {
        return file.substring(PLACE.length());
    }
}
