package dateline.web.api;

import dateline.export.ExportFormat;
import dateline.store.ReportStore;
import dateline.web.http.Answer;
import dateline.web.http.Format;
import dateline.web.http.NotThere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The routes of features: OGC API Features, Parts 1 to 3, 6 and 8. */
@Controller
public final class Items {
    private final ReportStore store;
    private final FeatureCollections collections;
    private final PropertySchemas schemas;

    Items(ReportStore store, FeatureCollections collections, PropertySchemas schemas) {
        this.store = store;
        this.collections = collections;
        this.schemas = schemas;
    }

    @GetMapping("/api/collections/{collectionId}/items")
    void items(@PathVariable String collectionId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FeatureCollection collection = collections.get(collectionId);
        Answer answer = Answer.to(request, response, collection.parameters(), formats(collection));
        ItemsRequest asked = ItemsRequest.parse(answer.parameters(), answer.format(), schemas.names(collection));
        if (answer.isUnchanged(store)) {
            return;
        }
        if (answer.format() != Format.JSON && answer.format() != Format.HTML) {
            new FilePage(ExportFormat.of(answer.format().word).orElseThrow(), answer).write(store, asked);
            return;
        }
        ItemsDocument document = new ItemsDocument(collection, asked, answer);
        collection.read(store, asked, document);
        document.end();
    }

    @GetMapping("/api/collections/{collectionId}/items/{featureId}")
    void item(@PathVariable String collectionId, @PathVariable String featureId, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        FeatureCollection collection = collections.get(collectionId);
        Answer answer = Answer.to(request, response, parameters());
        FeatureShape shape = FeatureShape.parse(answer.parameters(), schemas.names(collection));
        Feature item = collection.byId(store, featureId).orElseThrow(() -> new NotThere("no feature \"" + featureId
                + "\" in the collection " + collection.id()));
        if (!answer.isUnchanged(store)) {
            new ItemDocument(collection, item, shape, answer).write();
        }
    }

    private static Set<String> parameters() {
        Set<String> names = new TreeSet<>(FeatureShape.PARAMETERS);
        names.add("f");
        return names;
    }

    /** Reports come in all forms that they are exported in. */
    private static Set<String> formats(FeatureCollection collection) {
        Set<String> words = new TreeSet<>(Format.USUAL);
        if (collection.id().equals("reports")) {
            for (ExportFormat format : ExportFormat.values()) {
                words.add(format.word());
            }
        }
        return words;
    }
}
