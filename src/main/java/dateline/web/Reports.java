package dateline.web;

import dateline.event.FoundReport;
import dateline.event.ReportedEvent;
import dateline.event.When;
import dateline.export.GeoJsonWriter;
import dateline.store.Page;
import dateline.store.ReportStore;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The collection of reports. */
@Component
@Order(1)
final class Reports implements FeatureCollection<ReportedEvent> {
    /** A report as the HTML page shows it; {@code url} is null where it is no web address. */
    private record Row(String href, String date, String dateKind, String role, String certainty, String category,
            String quote, String attribution, String place, String placeHref, String level, String admin1,
            String country, long uncertaintyKilometres, String title, String source, String url, String published,
            String lang) {}

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
        return Set.of("f", "limit", "offset", "cursor", "sortby", "bbox", "datetime", "placeId", "role");
    }

    @Override
    public Page<ReportedEvent> find(ReportStore store, ItemsRequest asked) {
        Page<FoundReport> page = store.find(asked.filter(), asked.order(), asked.window());
        return new Page<>(page.matched(), page.items().stream().map(FoundReport::report).toList(), page.next(), page.prev());
    }

    @Override
    public Optional<ReportedEvent> byId(ReportStore store, String id) {
        return store.byId(id).map(FoundReport::report);
    }

    @Override
    public void members(GeoJsonWriter writer, ReportedEvent report) {
        writer.reportMembers(report);
    }

    @Override
    public Object row(ReportedEvent r, Links links) {
        String placeHref = links.to("collections", "reports", "items")
                + Links.query(Map.of("placeId", r.where().placeId(), "f", "html"));
        return new Row(links.to("collections", "reports", "items", r.id()) + "?f=html", days(r.when()),
                r.when().stated() ? "stated in the text" : "date of publication", word(r.role()), word(r.certainty()),
                word(r.category()), r.quote(), r.attribution(), r.where().name(), placeHref, r.where().level(),
                r.where().admin1(), r.where().country(), Math.round(r.where().uncertaintyMetres() / 1000.0),
                r.told().title(), r.told().source(), webAddress(r.told().url()), r.told().published().toString(),
                r.told().lang());
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
