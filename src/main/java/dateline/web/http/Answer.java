package dateline.web.http;

import dateline.export.GeoJsonWriter;
import dateline.store.ReportStore;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One request of the API and its answer: the parameters, the format asked for, the links, and the ways to write. */
public record Answer(HttpServletRequest request, HttpServletResponse response, Parameters parameters, Format format,
        Links links) {
    /** What else than the address decides on an answer; Tomcat would leave out the second where there is no body (304). */
    private static final String VARY = "Accept, Accept-Encoding";
    /** The container bears 8 kB of header fields. */
    private static final int LONGEST_LINKS = 4000;
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    /** @throws BadParameter where the query holds anything but the known parameters */
    public static Answer to(HttpServletRequest request, HttpServletResponse response, Collection<String> known) {
        return to(request, response, known, Format.USUAL);
    }

    /** @param formats what the parameter f takes */
    public static Answer to(HttpServletRequest request, HttpServletResponse response, Collection<String> known,
            Collection<String> formats) {
        Parameters parameters = Parameters.of(request, known);
        return new Answer(request, response, parameters, Format.of(request, parameters, formats),
                Links.of(request, parameters));
    }

    /** Whether the reader already has this answer, which is then told (304): see {@link AnswerTag}. */
    public boolean isUnchanged(ReportStore store) {
        return AnswerTag.isUnchanged(request, response, VARY, store.version(), format.word);
    }

    /** Repeats links in the answer's head, for programs that do not read its body; not those that are very long. */
    public void announce(Collection<Link> links) {
        int left = LONGEST_LINKS;
        for (Link link : links) {
            String value = link.header();
            left -= value.length() + 8;
            if (left < 0) {
                return;
            }
            response.addHeader(HttpHeaders.LINK, value);
        }
    }

    /** Writes a document in the format asked for; the template's name is that of a file in resources. */
    public void write(String template, Object document) throws IOException {
        if (document instanceof Linked linked) {
            announce(linked.links());
        }
        if (format == Format.HTML) {
            html(template, document);
        } else {
            json("application/json", json -> JSON.writeValue(json, document));
        }
    }

    /** The same of a document made of nodes; a page shows its title, its links and its text. */
    public void writeTree(String template, ObjectNode document) throws IOException {
        if (format == Format.HTML) {
            html(template, TreeView.of(document));
        } else {
            json("application/json", document);
        }
    }

    public void json(String type, ObjectNode document) throws IOException {
        json(type, json -> JSON.writeTree(json, document));
    }

    public void json(String type, Consumer<JsonGenerator> body) throws IOException {
        response.setContentType(type);
        try (JsonGenerator json = GeoJsonWriter.generator(response.getOutputStream())) {
            body.accept(json);
        }
    }

    public void html(String template, Object document) throws IOException {
        byte[] page = HtmlTemplates.fill(template, document).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page);
    }

    public static void links(JsonGenerator json, Collection<Link> links) {
        json.writeName("links");
        JSON.writeValue(json, links);
    }
}
