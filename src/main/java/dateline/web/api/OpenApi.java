package dateline.web.api;

import dateline.web.http.Answer;
import dateline.web.http.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The API's definition, as {@code resources/web/openapi.json} has it, and as a page to read. */
record OpenApi(ObjectNode document) {
    static final String TYPE = "application/vnd.oai.openapi+json;version=3.0";
    private static final JsonMapper JSON = new JsonMapper();

    /** The page a reader sees. */
    record View(String title, String description, String server, List<Route> routes) {}

    record Route(String path, String summary, List<Parameter> parameters) {}

    record Parameter(String name, String in, String description) {}

    /** Read when first asked for. */
    private static final class Shipped {
        private static final OpenApi DEFINITION = read();
    }

    static OpenApi shipped() {
        return Shipped.DEFINITION;
    }

    private static OpenApi read() {
        try (InputStream stream = OpenApi.class.getResourceAsStream("/web/openapi.json")) {
            return new OpenApi((ObjectNode) JSON.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Answer answer) throws IOException {
        if (answer.format() == Format.HTML) {
            answer.html("openapi", view(answer.links().to()));
        } else {
            ObjectNode served = document.deepCopy();
            served.putArray("servers").addObject().put("url", answer.links().to());
            answer.json(TYPE, json -> JSON.writeTree(json, served));
        }
    }

    private View view(String server) {
        List<Route> routes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            JsonNode get = path.getValue().path("get");
            List<Parameter> parameters = new ArrayList<>();
            for (JsonNode p : get.path("parameters")) {
                JsonNode parameter = p.has("$ref") ? document.at(p.path("$ref").asString().substring(1)) : p;
                parameters.add(new Parameter(parameter.path("name").asString(), parameter.path("in").asString(),
                        parameter.path("description").asString()));
            }
            routes.add(new Route(path.getKey(), get.path("summary").asString(), parameters));
        }
        return new View(document.at("/info/title").asString(), document.at("/info/description").asString(), server,
                routes);
    }
}
