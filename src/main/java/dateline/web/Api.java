package dateline.web;

import dateline.store.Extent;
import dateline.store.Page;
import dateline.store.ReportStore;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The routes of OGC API Features, Part 1. */
@Controller
final class Api {
    private static final Set<String> FORMAT_ONLY = Set.of("f");

    private final ReportStore store;
    private final List<FeatureCollection<?>> collections;
    private final OpenApi openApi = OpenApi.read();

    Api(ReportStore store, List<FeatureCollection<?>> collections) {
        this.store = store;
        this.collections = collections;
    }

    @GetMapping({"/api", "/api/"})
    void landing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = Answer.to(request, response, FORMAT_ONLY);
        if (!answer.isUnchanged(store)) {
            answer.write("landing", LandingDocument.of(answer));
        }
    }

    @GetMapping("/api/conformance")
    void conformance(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = Answer.to(request, response, FORMAT_ONLY);
        if (!answer.isUnchanged(store)) {
            answer.write("conformance", new ConformanceDocument(ConformanceDocument.CLASSES));
        }
    }

    @GetMapping("/api/openapi")
    void openApi(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = Answer.to(request, response, FORMAT_ONLY);
        if (!answer.isUnchanged(store)) {
            openApi.write(answer);
        }
    }

    @GetMapping("/api/collections")
    void collections(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = Answer.to(request, response, FORMAT_ONLY);
        if (!answer.isUnchanged(store)) {
            Extent extent = store.extent().orElse(null);
            answer.write("collections", new CollectionsDocument(answer.links().selfAndAlternate(answer.format(),
                    "application/json"), collections.stream()
                    .map(c -> CollectionDocument.of(c, extent, answer.links())).toList()));
        }
    }

    @GetMapping("/api/collections/{collectionId}")
    void collection(@PathVariable String collectionId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FeatureCollection<?> collection = collection(collectionId);
        Answer answer = Answer.to(request, response, FORMAT_ONLY);
        if (!answer.isUnchanged(store)) {
            answer.write("collection",
                    CollectionDocument.of(collection, store.extent().orElse(null), answer.links()));
        }
    }

    @GetMapping("/api/collections/{collectionId}/items")
    void items(@PathVariable String collectionId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        items(collection(collectionId), request, response);
    }

    @GetMapping("/api/collections/{collectionId}/items/{featureId}")
    void item(@PathVariable String collectionId, @PathVariable String featureId, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        item(collection(collectionId), featureId, Answer.to(request, response, FORMAT_ONLY));
    }

    private <T> void items(FeatureCollection<T> collection, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answer answer = Answer.to(request, response, collection.parameters());
        ItemsRequest asked = ItemsRequest.parse(answer.parameters());
        if (!answer.isUnchanged(store)) {
            Page<T> page = collection.find(store, asked);
            new ItemsDocument<>(collection, asked, page, answer).write();
        }
    }

    private <T> void item(FeatureCollection<T> collection, String featureId, Answer answer) throws IOException {
        T item = collection.byId(store, featureId).orElseThrow(() -> new NotThere("no feature \"" + featureId
                + "\" in the collection " + collection.id()));
        if (!answer.isUnchanged(store)) {
            new ItemDocument<>(collection, item, answer).write();
        }
    }

    private FeatureCollection<?> collection(String id) {
        return collections.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow(() -> new NotThere(
                "no collection \"" + id + "\"; there are "
                        + String.join(" and ", collections.stream().map(FeatureCollection::id).toList())));
    }
}
