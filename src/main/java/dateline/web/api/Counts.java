package dateline.web.api;

import dateline.store.Bbox;
import dateline.store.Facets;
import dateline.store.Mark;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import dateline.web.http.Answer;
import dateline.web.http.Format;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The routes that count reports under the usual filters: by their values, and by where a map draws them. */
@Controller
public final class Counts {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int GREATEST_ZOOM = 22;

    private final ReportStore store;

    Counts(ReportStore store) {
        this.store = store;
    }

    /** How many reports there are of each role, certainty, category, language, source, country, and day or month. */
    @GetMapping("/api/collections/reports/facets")
    void facets(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = Answer.to(request, response, ItemsRequest.parameters("by"), List.of("json"));
        ReportFilter filter = ItemsRequest.filter(answer.parameters());
        boolean byDay = "day".equals(answer.parameters().parsed("by", Counts::unit));
        if (!answer.isUnchanged(store)) {
            Facets facets = store.facets(filter, byDay);
            ObjectNode document = JSON.createObjectNode().put("status", "reported").put("numberMatched", facets.matched());
            document.set("facets", JSON.valueToTree(facets.counts()));
            answer.json("application/json", document);
        }
    }

    /** At most 2,000 places or groups of places that stand together, as GeoJSON. */
    @GetMapping("/api/collections/places/marks")
    void marks(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = Answer.to(request, response, ItemsRequest.parameters("view", "zoom"), List.of("json"));
        ReportFilter filter = ItemsRequest.filter(answer.parameters());
        Bbox view = answer.parameters().parsed("view", Bbox::parse);
        int zoom = answer.parameters().number("zoom", 0, 0, GREATEST_ZOOM);
        if (!answer.isUnchanged(store)) {
            List<Mark> marks = store.marks(filter, view, zoom);
            answer.json(Format.GEOJSON, json -> MarkJson.write(json, marks));
        }
    }

    private static String unit(String word) {
        if (!word.equals("day") && !word.equals("month")) {
            throw new IllegalArgumentException("must be day or month, not \"" + word + "\"");
        }
        return word;
    }
}
