package dateline.web.api;

import dateline.event.FeatureForm;
import dateline.export.GeoJsonWriter;
import dateline.store.Bbox;
import dateline.store.Mark;
import dateline.store.Page;
import dateline.store.PlaceCount;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import dateline.tile.TileCoord;
import dateline.tile.VectorTile;
import dateline.web.http.Links;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** The collection of places that reports stand at, with their counts; by place id, as nothing is ranked. */
public final class Places implements FeatureCollection {
    private record Row(String href, String reportsHref, String place, String level, String admin1, String country,
            int count, boolean one, List<FeatureFacts.Fact> facts) {}

    private record Found(PlaceCount place) implements Feature {
        @Override
        public void write(OutputStream out) {
            write(out, FeatureForm.FLAT);
        }

        @Override
        public void writeNested(OutputStream out) {
            write(out, FeatureForm.NESTED);
        }

        private void write(OutputStream out, FeatureForm form) {
            try (JsonGenerator json = GeoJsonWriter.generator(out)) {
                new GeoJsonWriter(json, form).place(place.where(), place.count());
            }
        }

        @Override
        public Object row(Links links) {
            String id = place.where().placeId();
            return new Row(links.to("collections", "places", "items", id) + "?f=html",
                    links.to("collections", "reports", "items") + Links.query(Map.of("placeId", id, "f", "html")),
                    place.where().name(), place.where().level(), place.where().admin1(), place.where().country(),
                    place.count(), place.count() == 1, FeatureFacts.of(this));
        }
    }

    @Override
    public String id() {
        return "places";
    }

    @Override
    public String title() {
        return "Places of reported events";
    }

    @Override
    public String description() {
        return "The places that reports stand at, each with the number of reports at it that match the same filters. A"
                + " number of reports says how much was written, not what happened. Ordered by id, not ranked.";
    }

    @Override
    public Set<String> parameters() {
        return ItemsRequest.itemsParameters("limit", "offset", "cursor");
    }

    @Override
    public List<String> sortables() {
        return List.of();
    }

    @Override
    public void read(ReportStore store, ItemsRequest asked, FeatureReader reader) throws IOException {
        Page<PlaceCount> page = store.places(asked.filter(), asked.window());
        reader.begin(page.matched(), page.items().size(), page.next(), page.prev());
        for (PlaceCount place : page.items()) {
            reader.feature(new Found(place));
        }
    }

    @Override
    public Optional<Feature> byId(ReportStore store, String id) {
        return store.place(ReportFilter.ALL, id).map(Found::new);
    }

    @Override
    public Map<String, String> tileFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("status", "String");
        fields.put("count", "Number");
        fields.put("places", "Number");
        fields.put("area", "Boolean");
        List.of("placeId", "place", "level", "country", "admin1").forEach(name -> fields.put(name, "String"));
        fields.put("coordinateUncertaintyInMeters", "Number");
        return fields;
    }

    /** What a map draws: places, put together where they would cover each other. */
    @Override
    public void tile(ReportStore store, ReportFilter filter, TileCoord at, VectorTile tile) {
        Bbox view = new Bbox(at.west(), at.south(), at.east(), at.north());
        store.marks(filter, view, at.zoom()).forEach(mark -> tile.point(mark.lon(), mark.lat(), properties(mark)));
    }

    private static Map<String, Object> properties(Mark mark) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("status", "reported");
        properties.put("count", mark.count());
        properties.put("places", mark.places());
        properties.put("area", mark.area());
        if (mark.where() != null) {
            properties.put("placeId", mark.where().placeId());
            properties.put("place", mark.where().name());
            properties.put("level", mark.where().level());
            properties.put("country", mark.where().country());
            properties.put("admin1", mark.where().admin1());
            properties.put("coordinateUncertaintyInMeters", mark.where().uncertaintyMetres());
        }
        return properties;
    }
}
