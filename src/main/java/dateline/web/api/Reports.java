package dateline.web.api;

import dateline.event.FeatureForm;
import dateline.event.FoundReport;
import dateline.event.ReportedEvent;
import dateline.event.When;
import dateline.export.GeoJsonWriter;
import dateline.store.Bbox;
import dateline.store.PageReader;
import dateline.store.ReportFilter;
import dateline.store.ReportPoint;
import dateline.store.ReportStore;
import dateline.tile.TileCoord;
import dateline.tile.VectorTile;
import dateline.web.http.Links;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** The collection of reports. */
public final class Reports implements FeatureCollection {
    private static final String ITEMS = "items";
    /** A tile shows no more: the newest. */
    private static final int MOST_OF_A_TILE = 1000;

    /** A report as the HTML page shows it; {@code url} is null where it is no web address. */
    private record Row(String href, String date, String dateKind, String role, String certainty, String category,
            String quote, String attribution, String place, String placeHref, String level, String admin1,
            String country, long uncertaintyKilometres, String title, String source, String url, String published,
            String lang, List<FeatureFacts.Fact> facts) {}

    private record Found(FoundReport report) implements Feature {
        @Override
        public void write(OutputStream out) throws IOException {
            report.writeFeature(out);
        }

        @Override
        public void writeNested(OutputStream out) {
            try (JsonGenerator json = GeoJsonWriter.generator(out)) {
                new GeoJsonWriter(json, FeatureForm.NESTED).report(report.report());
            }
        }

        @Override
        public Object row(Links links) {
            return Reports.row(report.report(), links, FeatureFacts.of(this));
        }
    }

    @Override
    public String id() {
        return "reports";
    }

    @Override
    public String title() {
        return "Reported events";
    }

    @Override
    public String description() {
        return "What news articles report: each feature is one sentence of one article reporting something at one"
                + " place. Nothing here is verified; certainty keeps the source's own hedging, and"
                + " coordinateUncertaintyInMeters tells how coarse the place is.";
    }

    @Override
    public Set<String> parameters() {
        return ItemsRequest.itemsParameters("limit", "offset", "cursor", "sortby");
    }

    @Override
    public List<String> sortables() {
        return List.of("date", "reportedDate", "place", "confidence");
    }

    @Override
    public void read(ReportStore store, ItemsRequest asked, FeatureReader reader) throws IOException {
        store.read(asked.filter(), asked.order(), asked.window(), new PageReader() {
            @Override
            public void begin(long matched, int returned, String next, String prev) throws IOException {
                reader.begin(matched, returned, next, prev);
            }

            @Override
            public void report(FoundReport report) throws IOException {
                reader.feature(new Found(report));
            }
        });
    }

    @Override
    public Optional<Feature> byId(ReportStore store, String id) {
        return store.byId(id).map(Found::new);
    }

    @Override
    public Map<String, String> tileFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        List.of("id", "status", "role", "certainty", "category", "eventStart", "eventEnd", "placeId", "place", "level")
                .forEach(name -> fields.put(name, "String"));
        fields.put("coordinateUncertaintyInMeters", "Number");
        return fields;
    }

    /** The newest reports that stand in the tile. */
    @Override
    public void tile(ReportStore store, ReportFilter filter, TileCoord at, VectorTile tile) throws IOException {
        Bbox box = new Bbox(at.west(), at.south(), at.east(), at.north());
        List<Bbox> parts = filter.bbox() == null ? List.of(box) : filter.bbox().and(box);
        for (Bbox part : parts) {
            store.points(filter.withBbox(part), MOST_OF_A_TILE)
                    .forEach(point -> tile.point(point.where().lon(), point.where().lat(), properties(point)));
        }
    }

    private static Map<String, Object> properties(ReportPoint r) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", r.id());
        properties.put("status", "reported");
        properties.put("role", word(r.role()));
        properties.put("certainty", word(r.certainty()));
        properties.put("category", word(r.category()));
        properties.put("eventStart", r.start().toString());
        properties.put("eventEnd", r.end().toString());
        properties.put("placeId", r.where().placeId());
        properties.put("place", r.where().name());
        properties.put("level", r.where().level());
        properties.put("coordinateUncertaintyInMeters", r.where().uncertaintyMetres());
        return properties;
    }

    private static Row row(ReportedEvent r, Links links, List<FeatureFacts.Fact> facts) {
        String placeHref = links.to("collections", "reports", ITEMS)
                + Links.query(Map.of("placeId", r.where().placeId(), "f", "html"));
        return new Row(links.to("collections", "reports", ITEMS, r.id()) + "?f=html", days(r.when()),
                r.when().stated() ? "stated in the text" : "date of publication", word(r.role()), word(r.certainty()),
                word(r.category()), r.quote(), r.attribution(), r.where().name(), placeHref, r.where().level(),
                r.where().admin1(), r.where().country(), Math.round(r.where().uncertaintyMetres() / 1000.0),
                r.told().title(), r.told().source(), webAddress(r.told().url()), r.told().published().toString(),
                r.told().lang(), facts);
    }

    private static String days(When when) {
        return when.start().equals(when.end()) ? when.start().toString() : when.start() + " to " + when.end();
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** Only what a reader may click on: an article could name a script for its link. */
    private static String webAddress(String url) {
        return url != null && url.matches("(?i)https?://.*") ? url : null;
    }
}
