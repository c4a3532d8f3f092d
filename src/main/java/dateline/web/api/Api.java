package dateline.web.api;

import dateline.store.Extent;
import dateline.store.ReportStore;
import dateline.web.http.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The routes that tell what there is: OGC API Common, and Features, Part 1. */
@Controller
public final class Api {
    public static final Set<String> FORMAT_ONLY = Set.of("f");

    private final ReportStore store;
    private final FeatureCollections collections;

    Api(ReportStore store, FeatureCollections collections) {
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
            answer.write("conformance", ConformanceDocument.read());
        }
    }

    @GetMapping("/api/openapi")
    void openApi(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = Answer.to(request, response, FORMAT_ONLY);
        if (!answer.isUnchanged(store)) {
            OpenApi.shipped().write(answer);
        }
    }

    @GetMapping("/api/collections")
    void collections(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = Answer.to(request, response, FORMAT_ONLY);
        if (!answer.isUnchanged(store)) {
            answer.write("collections", CollectionsDocument.of(answer, collections.all().stream().map(c -> describe(c, answer))
                    .toList()));
        }
    }

    @GetMapping("/api/collections/{collectionId}")
    void collection(@PathVariable String collectionId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FeatureCollection collection = collections.get(collectionId);
        Answer answer = Answer.to(request, response, FORMAT_ONLY);
        if (!answer.isUnchanged(store)) {
            answer.write("collection", describe(collection, answer));
        }
    }

    private CollectionDocument describe(FeatureCollection collection, Answer answer) {
        Extent extent = store.extent().orElse(null);
        return CollectionDocument.of(collection, extent, store.version(), answer.links());
    }
}
