package dateline.web.api;

import dateline.store.Remembered;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import dateline.tile.TileCoord;
import dateline.tile.VectorTile;
import dateline.web.http.Answer;
import dateline.web.http.Format;
import dateline.web.http.NotThere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The routes of OGC API Tiles: vector tiles of each collection, under the same filters as its items. */
@Controller
public final class Tiles {
    /** At most some 100 kB each. */
    private static final int REMEMBERED = 200;

    private final ReportStore store;
    private final FeatureCollections collections;
    private final Remembered<Cut, byte[]> cut = new Remembered<>(REMEMBERED);

    private record Cut(String version, String collection, TileCoord at, ReportFilter filter) {}

    Tiles(ReportStore store, FeatureCollections collections) {
        this.store = store;
        this.collections = collections;
    }

    @GetMapping("/api/tileMatrixSets")
    void tileMatrixSets(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = Answer.to(request, response, Api.FORMAT_ONLY);
        if (!answer.isUnchanged(store)) {
            answer.writeTree("tiles", TileSets.matrixSets(answer));
        }
    }

    @GetMapping("/api/tileMatrixSets/" + TileSets.MATRIX_SET)
    void tileMatrixSet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = Answer.to(request, response, Api.FORMAT_ONLY);
        if (!answer.isUnchanged(store)) {
            answer.writeTree("tiles", TileSets.matrixSet(answer));
        }
    }

    @GetMapping("/api/collections/{collectionId}/tiles")
    void tileSets(@PathVariable String collectionId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FeatureCollection collection = collections.get(collectionId);
        Answer answer = Answer.to(request, response, Api.FORMAT_ONLY);
        if (!answer.isUnchanged(store)) {
            answer.writeTree("tiles", TileSets.list(collection, answer));
        }
    }

    @GetMapping("/api/collections/{collectionId}/tiles/" + TileSets.MATRIX_SET)
    void tileSet(@PathVariable String collectionId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FeatureCollection collection = collections.get(collectionId);
        Answer answer = Answer.to(request, response, ItemsRequest.parameters(), List.of("json", "html", "tilejson"));
        ItemsRequest.filter(answer.parameters());
        if (answer.isUnchanged(store)) {
            return;
        }
        if (answer.format() == Format.OTHER) {
            answer.json(TileSets.TILEJSON_TYPE, TileSets.tileJson(collection, answer, store.extent().orElse(null)));
        } else {
            answer.writeTree("tiles", TileSets.describe(collection, answer));
        }
    }

    @GetMapping("/api/collections/{collectionId}/tiles/" + TileSets.MATRIX_SET + "/{zoom}/{row}/{column}")
    void tile(@PathVariable String collectionId, @PathVariable String zoom, @PathVariable String row,
            @PathVariable String column, HttpServletRequest request, HttpServletResponse response) throws IOException {
        FeatureCollection collection = collections.get(collectionId);
        Answer answer = Answer.to(request, response, ItemsRequest.parameters(), List.of("mvt"));
        ReportFilter filter = ItemsRequest.filter(answer.parameters());
        TileCoord at = at(zoom, row, column);
        if (answer.isUnchanged(store)) {
            return;
        }
        byte[] bytes = cut.get(new Cut(store.version(), collection.id(), at, filter), () -> cut(collection, filter, at));
        if (bytes.length == 0) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        response.setContentType(VectorTile.TYPE);
        response.getOutputStream().write(bytes);
    }

    private byte[] cut(FeatureCollection collection, ReportFilter filter, TileCoord at) throws IOException {
        VectorTile tile = new VectorTile(at, collection.id());
        collection.tile(store, filter, at, tile);
        return tile.bytes();
    }

    private static TileCoord at(String zoom, String row, String column) {
        try {
            return TileCoord.parse(zoom, row, column);
        } catch (IllegalArgumentException e) {
            throw new NotThere(e.getMessage());
        }
    }
}
