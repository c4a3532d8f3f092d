package dateline.export;

import dateline.event.ReportedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The flat properties of a report as the columns of a table, in the order of the GeoJSON feature. */
final class ReportColumns {
    /** What a column holds. */
    enum Type { TEXT, DAY, WHOLE, REAL }

    /** @param value text, LocalDate, Integer or Double; null where unknown */
    record Column(String name, Type type, Function<ReportedEvent, Object> value) {}

    static final List<Column> ALL = List.of(
            text("id", ReportedEvent::id), text("status", r -> "reported"), text("role", r -> word(r.role())),
            text("certainty", r -> word(r.certainty())), text("category", r -> word(r.category())),
            day("date", r -> r.when().start()), text("dateKind", r -> r.when().stated() ? "stated" : "reported"),
            text("datePrecision", r -> word(r.when().precision())), day("eventStart", r -> r.when().start()),
            day("eventEnd", r -> r.when().end()), day("reportedDate", r -> r.told().published()),
            text("publishedKind", r -> r.told().publishedKind()),
            text("quote", ReportedEvent::quote), text("attribution", ReportedEvent::attribution),
            text("placeId", r -> r.where().placeId()), text("place", r -> r.where().name()),
            text("placeEn", r -> r.where().names().get("en")), text("placeEs", r -> r.where().names().get("es")),
            text("placeRu", r -> r.where().names().get("ru")), text("placeUk", r -> r.where().names().get("uk")),
            text("level", r -> r.where().level()), text("country", r -> r.where().country()),
            text("admin1", r -> r.where().admin1()),
            new Column("coordinateUncertaintyInMeters", Type.WHOLE, r -> r.where().uncertaintyMetres()),
            new Column("confidence", Type.REAL, ReportedEvent::confidence),
            text("reasons", r -> String.join(ReportedEvent.BETWEEN_REASONS, r.reasons())),
            text("corrected", ReportedEvent::corrected), text("articleId", r -> r.told().articleId()),
            text("storyId", r -> r.told().storyId()), text("title", r -> r.told().title()),
            text("source", r -> r.told().source()), text("url", r -> r.told().url()), text("lang", r -> r.told().lang()));

    private ReportColumns() {}

    private static Column text(String name, Function<ReportedEvent, Object> value) {
        return new Column(name, Type.TEXT, value);
    }

    private static Column day(String name, Function<ReportedEvent, LocalDate> value) {
        return new Column(name, Type.DAY, value::apply);
    }

    static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
