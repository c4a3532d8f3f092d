package dateline.store;

import dateline.event.ReportedEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** A report as GeoTools sees it: what a filter of its own says of the report is what the index must say. */
public final class ReportFeature {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final SimpleFeatureType TYPE = type();

    private ReportFeature() {}

    private static SimpleFeatureType type() {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("report");
        type.add("geometry", Point.class);
        type.add("confidence", Double.class);
        type.add("coordinateUncertaintyInMeters", Integer.class);
        for (String text : List.of("id", "status", "role", "certainty", "category", "date", "dateKind", "datePrecision",
                "eventStart", "eventEnd", "reportedDate", "quote", "attribution", "placeId", "place", "level", "country",
                "admin1", "placeEn", "placeEs", "placeRu", "placeUk", "articleId", "storyId", "corrected",
                "title", "source", "url", "lang")) {
            type.add(text, String.class);
        }
        return type.buildFeatureType();
    }

    public static SimpleFeature of(ReportedEvent report) {
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(TYPE);
        builder.addAll(values(report));
        return builder.buildFeature(report.id());
    }

    /** In the order of the type's attributes. */
    private static List<Object> values(ReportedEvent r) {
        List<Object> values = new ArrayList<>(Arrays.asList(
                GEOMETRY.createPoint(new Coordinate(r.where().lon(), r.where().lat())), r.confidence(),
                r.where().uncertaintyMetres(), r.id(), "reported", word(r.role()), word(r.certainty()),
                word(r.category()), r.when().start().toString(), r.when().stated() ? "stated" : "reported",
                word(r.when().precision()), r.when().start().toString(), r.when().end().toString(),
                r.told().published().toString(), r.quote(), r.attribution()));
        values.addAll(Arrays.asList(r.where().placeId(), r.where().name(), r.where().level(), r.where().country(),
                r.where().admin1(), r.where().names().get("en"), r.where().names().get("es"),
                r.where().names().get("ru"), r.where().names().get("uk"), r.told().articleId(),
                r.told().storyId(), r.corrected(), r.told().title(), r.told().source(), r.told().url(),
                r.told().lang()));
        return values;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
