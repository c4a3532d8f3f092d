package dateline.web.http;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A document made of nodes, as a page shows it. */
record TreeView(String title, List<Reference> links, String json) {
    private static final JsonMapper JSON = new JsonMapper();

    /** @param href null where the address is a template, which nobody can follow */
    record Reference(String href, String template, String title, String type) {}

    static TreeView of(ObjectNode document) {
        ObjectNode rest = document.deepCopy();
        rest.remove("links");
        return new TreeView(document.path("title").asString(),
                document.path("links").valueStream().map(TreeView::link).toList(),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(rest));
    }

    private static Reference link(JsonNode link) {
        String href = link.path("href").asString();
        boolean template = link.path("templated").asBoolean(false);
        return new Reference(template ? null : href, template ? href : null, link.path("title").asString(),
                link.path("type").asString());
    }
}
