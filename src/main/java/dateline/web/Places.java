package dateline.web;

import dateline.export.GeoJsonWriter;
import dateline.store.Page;
import dateline.store.PlaceCount;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The collection of places that reports stand at, with their counts; by place id, as nothing is ranked. */
@Component
@Order(2)
final class Places implements FeatureCollection<PlaceCount> {
    private record Row(String href, String reportsHref, String place, String level, String admin1, String country,
            int count, boolean one) {}

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
        return "The places that reports stand at, each with the number of reports that match the same bbox, datetime"
                + " and role. A number of reports says how much was written, not what happened. Ordered by id, not"
                + " ranked.";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("f", "limit", "offset", "cursor", "bbox", "datetime", "role");
    }

    @Override
    public Page<PlaceCount> find(ReportStore store, ItemsRequest asked) {
        return store.places(asked.filter(), asked.window());
    }

    @Override
    public Optional<PlaceCount> byId(ReportStore store, String id) {
        return store.place(ReportFilter.ALL, id);
    }

    @Override
    public void members(GeoJsonWriter writer, PlaceCount place) {
        writer.placeMembers(place.where(), place.count());
    }

    @Override
    public Object row(PlaceCount p, Links links) {
        String id = p.where().placeId();
        return new Row(links.to("collections", "places", "items", id) + "?f=html",
                links.to("collections", "reports", "items") + Links.query(Map.of("placeId", id, "f", "html")),
                p.where().name(), p.where().level(), p.where().admin1(), p.where().country(), p.count(),
                p.count() == 1);
    }
}
